import type { Queryable } from '../../prisma/sql/transaction.ts';
import type { JobDetail } from './contract.ts';
import { HOLDS_NOW, JOB_COLUMNS, JOB_DIMENSIONS, toJob, type JobRow } from './jobs.ts';
import { prepared } from './prepared.ts';

type DetailRow = JobRow &
  Pick<JobDetail, 'closesOn' | 'closedOn' | 'quality' | 'wordCount' | 'text' | 'sections'> & {
    versionId: number;
  };

/** A published ad with its masked text and the words behind each of its skills; null when it is not published. */
export async function findJob(db: Queryable, jobId: number): Promise<JobDetail | null> {
  const { rows } = await db.query<DetailRow>(
    prepared(
      `SELECT ${JOB_COLUMNS}, f.job_id AS "versionId", closes.date AS "closesOn", closed.date AS "closedOn", f.quality,
            f.word_count AS "wordCount", c.combined_text AS text, c.sections
     FROM bi_store.fact_posting f ${JOB_DIMENSIONS}
     JOIN bi_store.dim_date closes ON closes.date_key = f.closes_date_key
     JOIN bi_store.dim_date closed ON closed.date_key = f.closed_date_key
     JOIN cleaned_jobs c ON c.job_id = f.job_id
     WHERE f.posting_id = $1 AND f.${HOLDS_NOW}`,
      [jobId],
    ),
  );
  const found = rows[0];
  if (found === undefined) return null;
  const { versionId, closesOn, closedOn, quality, wordCount, text, sections, ...row } = found;
  return {
    ...toJob(row),
    ...{ closesOn, closedOn, quality, wordCount, text, sections },
    skills: await listSkills(db, { jobId, versionId }),
  };
}

async function listSkills(
  db: Queryable,
  { jobId, versionId }: { jobId: number; versionId: number },
): Promise<JobDetail['skills']> {
  const { rows } = await db.query<JobDetail['skills'][number]>(
    prepared(
      `SELECT d.skill_id AS "skillId", d.skill_key AS key, d.name_en AS "nameEn", d.name_es AS "nameEs",
            d.skill_type AS type, d.esco_uri AS "escoUri", s.origin, e.reasoning, s.confidence,
            coalesce(m.mentions, '[]') AS mentions
     FROM bi_store.fact_posting_skill s
     JOIN bi_store.dim_skill d USING (skill_id)
     LEFT JOIN enhanced_skills e ON e.job_id = $2 AND e.skill_id = s.skill_id
     LEFT JOIN (
       SELECT x.skill_id, jsonb_agg(jsonb_build_object('start', x.start_at, 'end', x.end_at, 'surface', x.surface,
                'section', x.section, 'methods', x.methods, 'confidence', round(x.confidence::numeric, 3))
                ORDER BY x.start_at) AS mentions
       FROM extracted_skills x WHERE x.job_id = $2 GROUP BY x.skill_id
     ) m ON m.skill_id = s.skill_id
     WHERE s.posting_id = $1 AND s.${HOLDS_NOW}
     ORDER BY s.origin, s.confidence DESC, d.skill_key`,
      [jobId, versionId],
    ),
  );
  return rows;
}
