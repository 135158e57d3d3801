import { storableJson } from './storable-text.ts';
import type { Queryable } from './transaction.ts';

/** What was found in an ad that no vocabulary holds, each key once. */
export interface AdCandidates {
  jobId: number;
  candidates: readonly { key: string; name: string; context: string }[];
}

/**
 * Replaces the candidates of ads by those found now; returns rows removed and added. New names are added in the order
 * of their keys, so that two workers never deadlock.
 */
export async function replaceCandidates(
  db: Queryable,
  args: { jobIds: readonly number[]; ads: readonly AdCandidates[] },
): Promise<number> {
  const removed = await db.query(
    'DELETE FROM skill_candidate_ads WHERE job_id = ANY ($1::bigint[])',
    [args.jobIds],
  );
  const rows = args.ads.flatMap(({ jobId, candidates }) =>
    candidates.map((candidate) => ({ job_id: jobId, ...candidate })),
  );
  if (rows.length === 0) return removed.rowCount ?? 0;
  const json = storableJson(rows);
  const names = await db.query(
    `INSERT INTO skill_candidates (candidate_key, name)
     SELECT key, min(name COLLATE "C") FROM json_to_recordset($1::json) AS c (key text, name text)
     GROUP BY key ORDER BY key ON CONFLICT DO NOTHING`,
    [json],
  );
  const added = await db.query(
    `INSERT INTO skill_candidate_ads (job_id, candidate_key, context)
     SELECT job_id, key, context FROM json_to_recordset($1::json) AS c (job_id bigint, key text, context text)`,
    [json],
  );
  return (removed.rowCount ?? 0) + (names.rowCount ?? 0) + (added.rowCount ?? 0);
}

export type CandidateStatus = 'open' | 'accepted' | 'rejected' | 'merged';

/** A candidate with what is known of it; days are those of the ads, ISO 8601. */
export interface CandidateRow {
  key: string;
  name: string;
  status: CandidateStatus;
  skillKey: string | null;
  ads: number;
  sources: number;
  countries: number;
  firstSeenOn: string | null;
  lastSeenOn: string | null;
  /** Ads first seen in the 28 days up to the newest ad, and in the 28 days before those. */
  recentAds: number;
  earlierAds: number;
  /** Up to three, from different ads. */
  contexts: string[];
}

const WINDOW_DAYS = 28;
const CONTEXTS = 3;

/**
 * Candidates by the ads that name them, most first. Counts are taken from the ads as they are now: versions of one ad
 * count once.
 */
export async function listCandidates(
  db: Queryable,
  filter: { status: CandidateStatus; minAds: number; limit: number; key?: string },
): Promise<CandidateRow[]> {
  const { rows } = await db.query<CandidateRow>(
    `WITH seen AS (
       SELECT a.candidate_key, r.posting_id, r.source_id, c.country_code, p.first_seen_on, p.last_seen_on,
              a.context, a.job_id
       FROM skill_candidate_ads a
       JOIN raw_jobs r USING (job_id) JOIN postings p USING (posting_id) JOIN cleaned_jobs c USING (job_id)
       WHERE $4::text IS NULL OR a.candidate_key = $4
     ), newest AS (SELECT max(first_seen_on) AS day FROM postings)
     SELECT k.candidate_key AS key, k.name, k.status, k.skill_key AS "skillKey",
            count(DISTINCT s.posting_id)::int AS ads, count(DISTINCT s.source_id)::int AS sources,
            count(DISTINCT s.country_code)::int AS countries,
            min(s.first_seen_on)::text AS "firstSeenOn", max(s.last_seen_on)::text AS "lastSeenOn",
            (count(DISTINCT s.posting_id) FILTER (WHERE s.first_seen_on > n.day - ${WINDOW_DAYS}))::int AS "recentAds",
            (count(DISTINCT s.posting_id) FILTER (WHERE s.first_seen_on <= n.day - ${WINDOW_DAYS}
              AND s.first_seen_on > n.day - ${2 * WINDOW_DAYS}))::int AS "earlierAds",
            coalesce((array_agg(s.context ORDER BY s.job_id DESC) FILTER (WHERE s.context IS NOT NULL))[1:${CONTEXTS}],
              '{}') AS contexts
     FROM skill_candidates k LEFT JOIN seen s USING (candidate_key) CROSS JOIN newest n
     WHERE k.status = $1 AND ($4::text IS NULL OR k.candidate_key = $4)
     GROUP BY k.candidate_key
     HAVING count(DISTINCT s.posting_id) >= $2
     ORDER BY ads DESC, key LIMIT $3`,
    [filter.status, filter.minAds, filter.limit, filter.key ?? null],
  );
  return rows;
}

/** A candidate and what was decided of it; null when there is none of that key. */
export async function findCandidate(
  db: Queryable,
  key: string,
): Promise<{ name: string; status: CandidateStatus } | null> {
  const { rows } = await db.query<{ name: string; status: CandidateStatus }>(
    'SELECT name, status FROM skill_candidates WHERE candidate_key = $1',
    [key],
  );
  return rows[0] ?? null;
}

/** Writes down what was decided of a candidate. */
export async function decideCandidate(
  db: Queryable,
  decision: {
    key: string;
    status: Exclude<CandidateStatus, 'open'>;
    skillKey: string | null;
    at: Date;
  },
): Promise<void> {
  await db.query(
    'UPDATE skill_candidates SET status = $2, skill_key = $3, decided_at = $4 WHERE candidate_key = $1',
    [decision.key, decision.status, decision.skillKey, decision.at],
  );
}
