import type {
  EnhancedSkill,
  SkillConcept,
  SkillMention,
} from '../../core/posting/skill-mention.ts';
import { storableJson } from './storable-text.ts';
import type { Queryable } from './transaction.ts';

/** Ids of skills by their key, and how many rows were written to know them. */
export interface SkillIds {
  ids: ReadonlyMap<string, number>;
  rowsWritten: number;
}

/**
 * Makes sure that the concepts are known and returns their ids. Sorted by key, so that two workers never deadlock.
 * Only a caller that `decidesLinks` takes a link away; for others no link is none that they know of.
 */
export async function saveSkills(
  db: Queryable,
  concepts: readonly SkillConcept[],
  { decidesLinks = false }: { readonly decidesLinks?: boolean } = {},
): Promise<SkillIds> {
  const sorted = [...new Map(concepts.map((concept) => [concept.skillKey, concept])).values()].sort(
    (a, b) => (a.skillKey < b.skillKey ? -1 : 1),
  );
  const column = (pick: (concept: SkillConcept) => string | null) => sorted.map(pick);
  const { rowCount } = await db.query(
    `INSERT INTO skills (skill_key, name_en, name_es, type, field, esco_uri, provenance)
     SELECT n.skill_key, n.name_en, n.name_es, n.type, n.field,
            coalesce(n.esco_uri, CASE WHEN NOT $8::boolean THEN s.esco_uri END), n.provenance
     FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
            AS n (skill_key, name_en, name_es, type, field, esco_uri, provenance)
     LEFT JOIN skills s USING (skill_key)
     ON CONFLICT (skill_key) DO UPDATE
       SET name_en = excluded.name_en, name_es = excluded.name_es, type = excluded.type, field = excluded.field,
           esco_uri = excluded.esco_uri, provenance = excluded.provenance
       WHERE (skills.name_en, skills.name_es, skills.type, skills.field, skills.esco_uri, skills.provenance)
         IS DISTINCT FROM (excluded.name_en, excluded.name_es, excluded.type, excluded.field, excluded.esco_uri,
                           excluded.provenance)`,
    [
      column((c) => c.skillKey),
      column((c) => c.nameEn),
      column((c) => c.nameEs),
      column((c) => c.type),
      column((c) => c.field),
      column((c) => c.escoUri),
      column((c) => c.provenance),
      decidesLinks,
    ],
  );
  const { rows } = await db.query<{ skill_id: number; skill_key: string }>(
    'SELECT skill_id, skill_key FROM skills WHERE skill_key = ANY ($1::text[])',
    [sorted.map((c) => c.skillKey)],
  );
  return {
    ids: new Map(rows.map((row) => [row.skill_key, row.skill_id])),
    rowsWritten: rowCount ?? 0,
  };
}

function idOf(ids: ReadonlyMap<string, number>, skillKey: string): number {
  const id = ids.get(skillKey);
  if (id === undefined)
    throw new Error(`Skill ${skillKey} has no row in "skills"; its concept was not saved.`);
  return id;
}

/** Replaces the mentions of ads by new ones; returns rows removed and added. */
export async function replaceMentions(
  db: Queryable,
  args: {
    ads: readonly { jobId: number; mentions: readonly SkillMention[] }[];
    ids: ReadonlyMap<string, number>;
  },
): Promise<number> {
  const removed = await db.query('DELETE FROM extracted_skills WHERE job_id = ANY ($1::bigint[])', [
    args.ads.map((ad) => ad.jobId),
  ]);
  const rows = args.ads.flatMap((ad) =>
    ad.mentions.map((mention) => ({
      job_id: ad.jobId,
      skill_id: idOf(args.ids, mention.skillKey),
      start_at: mention.start,
      end_at: mention.end,
      surface: mention.surface,
      section: mention.section,
      methods: mention.methods,
      confidence: mention.confidence,
    })),
  );
  const added = await db.query(
    `INSERT INTO extracted_skills (job_id, skill_id, start_at, end_at, surface, section, methods, confidence)
     SELECT job_id, skill_id, start_at, end_at, surface, section, methods, confidence
     FROM json_to_recordset($1::json) AS m (job_id bigint, skill_id bigint, start_at integer, end_at integer,
       surface text, section text, methods text[], confidence real)`,
    [storableJson(rows)],
  );
  return (removed.rowCount ?? 0) + (added.rowCount ?? 0);
}

/** The mentions of an ad as the enhance stage loads them. */
export interface AdMentions {
  jobId: number;
  language: string;
  countryCode: string | null;
  mentions: readonly SkillMention[];
}

/**
 * Loads the mentions of ads in the order of the text; an ad without mentions is in the answer too. Two flat answers:
 * gathering the mentions of an ad as JSON in the database takes four times as long on the embedded one.
 */
export async function loadMentions(
  db: Queryable,
  jobIds: readonly number[],
): Promise<AdMentions[]> {
  const ads = await db.query<{ jobId: number; language: string; countryCode: string | null }>(
    `SELECT job_id AS "jobId", language, country_code AS "countryCode" FROM cleaned_jobs
     WHERE job_id = ANY ($1::bigint[])`,
    [jobIds],
  );
  const mentions = await db.query<SkillMention & { jobId: number }>(
    `SELECT m.job_id AS "jobId", s.skill_key AS "skillKey", m.surface, m.start_at AS start, m.end_at AS "end",
            m.section, m.methods, m.confidence
     FROM extracted_skills m JOIN skills s USING (skill_id)
     WHERE m.job_id = ANY ($1::bigint[])
     ORDER BY m.job_id, m.start_at, m.end_at, s.skill_key`,
    [jobIds],
  );
  const byAd = Map.groupBy(mentions.rows, (row) => row.jobId);
  return ads.rows.map((ad) => ({
    ...ad,
    mentions: (byAd.get(ad.jobId) ?? []).map(({ jobId, ...mention }) => mention),
  }));
}

/** Replaces the skills of ads by new ones; returns rows removed and added. */
export async function replaceEnhanced(
  db: Queryable,
  args: {
    ads: readonly { jobId: number; skills: readonly EnhancedSkill[] }[];
    ids: ReadonlyMap<string, number>;
  },
): Promise<number> {
  const removed = await db.query('DELETE FROM enhanced_skills WHERE job_id = ANY ($1::bigint[])', [
    args.ads.map((ad) => ad.jobId),
  ]);
  const rows = args.ads.flatMap((ad) =>
    ad.skills.map((skill) => ({
      job_id: ad.jobId,
      skill_id: idOf(args.ids, skill.skillKey),
      origin: skill.origin,
      reasoning: skill.reasoning,
      implied_by_skill_id: skill.impliedBy === null ? null : idOf(args.ids, skill.impliedBy),
      confidence: skill.confidence,
      mention_count: skill.mentionCount,
      esco_uri: skill.escoUri,
      esco_link_method: skill.escoLinkMethod,
      esco_link_score: skill.escoLinkScore ?? null,
      decided_by: skill.decidedBy,
    })),
  );
  const added = await db.query(
    `INSERT INTO enhanced_skills (job_id, skill_id, origin, reasoning, implied_by_skill_id, confidence,
       mention_count, esco_uri, esco_link_method, esco_link_score, decided_by)
     SELECT job_id, skill_id, origin, reasoning, implied_by_skill_id, confidence, mention_count, esco_uri,
       esco_link_method, esco_link_score, decided_by
     FROM json_to_recordset($1::json) AS e (job_id bigint, skill_id bigint, origin text, reasoning text,
       implied_by_skill_id bigint, confidence real, mention_count integer, esco_uri text, esco_link_method text,
       esco_link_score real, decided_by text)`,
    [storableJson(rows)],
  );
  return (removed.rowCount ?? 0) + (added.rowCount ?? 0);
}
