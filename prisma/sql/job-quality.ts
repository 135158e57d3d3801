import type { Queryable } from './transaction.ts';

export interface QualityRow {
  jobId: number;
  completeness: number;
  accuracy: number;
  consistency: number;
  timeliness: number;
  total: number;
}

/** Saves quality scores; returns the rows that changed. */
export async function saveQuality(db: Queryable, rows: readonly QualityRow[]): Promise<number> {
  const { rowCount } = await db.query(
    `INSERT INTO job_quality (job_id, completeness, accuracy, consistency, timeliness, total)
     SELECT * FROM unnest($1::bigint[], $2::numeric[], $3::numeric[], $4::numeric[], $5::numeric[], $6::numeric[])
     ON CONFLICT (job_id) DO UPDATE
       SET completeness = excluded.completeness, accuracy = excluded.accuracy, consistency = excluded.consistency,
           timeliness = excluded.timeliness, total = excluded.total
       WHERE (job_quality.completeness, job_quality.accuracy, job_quality.consistency, job_quality.timeliness,
              job_quality.total)
         IS DISTINCT FROM (round(excluded.completeness, 3), round(excluded.accuracy, 3),
              round(excluded.consistency, 3), round(excluded.timeliness, 3), round(excluded.total, 3))`,
    [
      rows.map((r) => r.jobId),
      rows.map((r) => r.completeness),
      rows.map((r) => r.accuracy),
      rows.map((r) => r.consistency),
      rows.map((r) => r.timeliness),
      rows.map((r) => r.total),
    ],
  );
  return rowCount ?? 0;
}
