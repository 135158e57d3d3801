import type { RawPosting } from '../../core/posting/raw-posting.ts';
import type { Queryable } from './transaction.ts';

/** An ad version as the validate and clean stages load it. Unmasked: never logged, never sent to Temporal. */
export interface RawJob {
  jobId: number;
  raw: RawPosting;
  /** ISO date of the day on which this version was seen. */
  collectedOn: string;
  defaultCountry: string | null;
}

/** Loads ad versions by id, in any order. */
export async function loadRawJobs(db: Queryable, jobIds: readonly number[]): Promise<RawJob[]> {
  const { rows } = await db.query<RawJob>(
    `SELECT r.job_id AS "jobId", r.raw, r.observed_on::text AS "collectedOn", s.default_country AS "defaultCountry"
     FROM raw_jobs r JOIN sources s USING (source_id)
     WHERE r.job_id = ANY ($1::bigint[])`,
    [jobIds],
  );
  return rows;
}
