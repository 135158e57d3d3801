import type { Queryable } from '../../prisma/sql/transaction.ts';
import type { BatchDetail, BatchRow, StageRow } from '../contract.ts';
import { toPage } from '../published/cursor.ts';
import { isoInstant } from './instant.ts';

const BATCH_COLUMNS = `
  b.batch_id::integer AS "batchId", b.batch_key AS "batchKey", b.logical_date::text AS "logicalDate", b.kind, b.status,
  b.language, b.item_count AS ads,
  ARRAY(SELECT source ->> 'path' FROM jsonb_array_elements(b.input -> 'sources') AS source
        WHERE source ->> 'kind' = 'file') AS files, b.rows_written::float8 AS "rowsWritten",
  ${isoInstant('b.started_at')} AS "startedAt", ${isoInstant('b.finished_at')} AS "finishedAt", b.error`;

export interface BatchFilter {
  limit: number;
  date?: string;
  kind?: BatchRow['kind'];
  /** Number of the last batch of the page before. */
  cursor?: number;
}

/** The latest batches, newest first, as far as the filter says. */
export async function listBatches(
  db: Queryable,
  filter: BatchFilter,
): Promise<{ batches: BatchRow[]; next: string | null }> {
  const { rows } = await db.query<BatchRow>(
    `SELECT ${BATCH_COLUMNS} FROM batches b
     WHERE ($2::date IS NULL OR b.logical_date = $2::date) AND ($3::text IS NULL OR b.kind = $3)
       AND ($4::bigint IS NULL OR b.batch_id < $4)
     ORDER BY b.batch_id DESC LIMIT $1`,
    [filter.limit + 1, filter.date ?? null, filter.kind ?? null, filter.cursor ?? null],
  );
  const { page, next } = toPage(rows, { limit: filter.limit, keyOf: (row) => row.batchId });
  return { batches: page, next };
}

/**
 * A batch by its key ('daily-2026-11-22'), its number, or 'latest', which is never a task; null when there is none.
 */
export async function findBatch(db: Queryable, reference: string): Promise<BatchRow | null> {
  const { rows } = await db.query<BatchRow>(
    `SELECT ${BATCH_COLUMNS} FROM batches b
     WHERE ($1 = 'latest' AND b.kind = 'daily') OR b.batch_key = $1 OR b.batch_id::text = $1
     ORDER BY b.batch_id DESC LIMIT 1`,
    [reference],
  );
  return rows[0] ?? null;
}

/** The audit of a batch: stages in their order, a row per unit. */
export async function listStages(db: Queryable, batchId: number): Promise<StageRow[]> {
  const { rows } = await db.query<StageRow>(
    `SELECT r.stage, r.unit, r.status, r.items_in AS "itemsIn", r.items_out AS "itemsOut", r.rejected, r.duplicate,
            r.skipped, r.rows_written::float8 AS "rowsWritten", coalesce(p.pages, 0) AS pages,
            r.quality::float8 AS quality, ${isoInstant('r.started_at')} AS "startedAt",
            ${isoInstant('r.finished_at')} AS "finishedAt", coalesce(r.error, r.details ->> 'note') AS note
     FROM batch_runs r
     LEFT JOIN (SELECT stage, unit, count(*)::integer AS pages FROM batch_pages WHERE batch_id = $1
                GROUP BY stage, unit) p USING (stage, unit)
     WHERE r.batch_id = $1 ORDER BY r.batch_run_id`,
    [batchId],
  );
  return rows;
}

/** Ads set aside, by stage, source and reason, the most frequent first. */
export async function listRejects(db: Queryable, batchId: number): Promise<BatchDetail['rejects']> {
  const { rows } = await db.query<BatchDetail['rejects'][number]>(
    `SELECT x.stage, s.name AS source, x.reason, count(*)::integer AS ads
     FROM stage_rejects x JOIN sources s USING (source_id)
     WHERE x.batch_id = $1 GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3`,
    [batchId],
  );
  return rows;
}

/** Members that are copies of another ad, by kind. */
export async function listDuplicates(
  db: Queryable,
  batchId: number,
): Promise<BatchDetail['duplicates']> {
  const { rows } = await db.query<BatchDetail['duplicates'][number]>(
    `SELECT d.kind, count(*)::integer AS ads
     FROM batch_items i JOIN job_duplicates d USING (job_id)
     WHERE i.batch_id = $1 AND i.outcome = 'duplicate' GROUP BY 1 ORDER BY 2 DESC, 1`,
    [batchId],
  );
  return rows;
}
