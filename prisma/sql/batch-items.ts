import { STAGES, stageOrder, type Stage } from '../../core/posting/stages.ts';
import type { Reject } from '../../core/posting/reject.ts';
import type { Queryable } from './transaction.ts';

/** A member of a batch as a stage meets it. */
export interface PageItem {
  jobId: number;
  sourceId: number;
  /** Fingerprint that the stage before left, or the content hash of the ad version for the first. */
  upstream: string;
  /** Fingerprint that this stage left when it last passed this ad; null if it never did. */
  stored: string | null;
}

/**
 * The members in the page's range of ordinals that are still in the flow, in order. Written as look-ups by key, whatever
 * the planner knows of the tables: joined, a page read all of `job_stages` (180 ms instead of 20 at 8,737 ads).
 */
export async function loadPageItems(
  db: Queryable,
  range: { batchId: number; stage: Stage; page: number; pageSize: number },
): Promise<PageItem[]> {
  const first = range.page * range.pageSize;
  const previous = STAGES[stageOrder(range.stage) - 1] ?? '';
  const { rows } = await db.query<PageItem>(
    `SELECT i.job_id AS "jobId", r.source_id AS "sourceId",
            (SELECT fingerprint FROM job_stages WHERE job_id = i.job_id AND stage = $4) AS stored,
            CASE WHEN $5 = 'collect' THEN r.content_hash
              ELSE coalesce((SELECT fingerprint FROM job_stages WHERE job_id = i.job_id AND stage = $5), '')
            END AS upstream
     FROM batch_items i
     CROSS JOIN LATERAL (SELECT source_id, content_hash FROM raw_jobs WHERE job_id = i.job_id LIMIT 1) r
     WHERE i.batch_id = $1 AND i.ordinal >= $2 AND i.ordinal < $3 AND i.ended_stage IS NULL
     ORDER BY i.ordinal`,
    [range.batchId, first, first + range.pageSize, range.stage, previous],
  );
  return rows;
}

/** An ad that leaves the flow at a stage. */
export interface EndedItem {
  jobId: number;
  sourceId: number;
  outcome: 'rejected' | 'unusable';
  reject: Omit<Reject, 'reason'> & { reason: string };
}

/** Takes ads out of the flow and records why. Both are audit: they do not count as rows written. */
export async function endItems(
  db: Queryable,
  args: { batchId: number; stage: Stage; ended: readonly EndedItem[] },
): Promise<void> {
  if (args.ended.length === 0) return;
  await db.query(
    `UPDATE batch_items SET ended_stage = $2, outcome = e.outcome
     FROM unnest($3::bigint[], $4::text[]) AS e (job_id, outcome)
     WHERE batch_id = $1 AND batch_items.job_id = e.job_id`,
    [args.batchId, args.stage, args.ended.map((e) => e.jobId), args.ended.map((e) => e.outcome)],
  );
  await saveRejects(db, {
    batchId: args.batchId,
    stage: args.stage,
    rejects: args.ended.map((e) => ({
      sourceId: e.sourceId,
      ref: `job ${e.jobId}`,
      jobId: e.jobId,
      ...e.reject,
    })),
  });
}

export interface RejectRow {
  sourceId: number;
  ref: string;
  jobId: number | null;
  reason: string;
  field: string | null;
  detail: string;
}

/** Records rejects once per batch, stage, source and reference. */
export async function saveRejects(
  db: Queryable,
  args: { batchId: number; stage: Stage; rejects: readonly RejectRow[] },
): Promise<void> {
  if (args.rejects.length === 0) return;
  const { rejects } = args;
  await db.query(
    `INSERT INTO stage_rejects (batch_id, stage, source_id, ref, job_id, reason, field, detail)
     SELECT $1, $2, * FROM unnest($3::bigint[], $4::text[], $5::bigint[], $6::text[], $7::text[], $8::text[])
     ON CONFLICT (batch_id, stage, source_id, ref) DO UPDATE
       SET reason = excluded.reason, field = excluded.field, detail = excluded.detail`,
    [
      args.batchId,
      args.stage,
      rejects.map((r) => r.sourceId),
      rejects.map((r) => r.ref),
      rejects.map((r) => r.jobId),
      rejects.map((r) => r.reason),
      rejects.map((r) => r.field),
      rejects.map((r) => r.detail),
    ],
  );
}

/** Remembers what a stage did with the ads that it passed. Returns the rows written. */
export async function saveJobStages(
  db: Queryable,
  args: {
    batchId: number;
    stage: Stage;
    version: string;
    passed: readonly { jobId: number; fingerprint: string }[];
  },
): Promise<number> {
  if (args.passed.length === 0) return 0;
  const { rowCount } = await db.query(
    `INSERT INTO job_stages (job_id, stage, fingerprint, version, batch_id)
     SELECT job_id, $2, fingerprint, $3, $1 FROM unnest($4::bigint[], $5::text[]) AS p (job_id, fingerprint)
     ON CONFLICT (job_id, stage) DO UPDATE
       SET fingerprint = excluded.fingerprint, version = excluded.version, batch_id = excluded.batch_id
       WHERE job_stages.fingerprint IS DISTINCT FROM excluded.fingerprint`,
    [
      args.batchId,
      args.stage,
      args.version,
      args.passed.map((p) => p.jobId),
      args.passed.map((p) => p.fingerprint),
    ],
  );
  return rowCount ?? 0;
}
