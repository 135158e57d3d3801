import type pg from 'pg';
import type { StageCounts } from '../../core/batch.ts';
import type { Stage } from '../../core/posting/stages.ts';
import { inTransaction, type Queryable } from './transaction.ts';

/** Names a page of a stage. Pages of ads are ranges of ordinals; pages of collect belong to a source. */
export interface PageKey {
  batchId: number;
  stage: Stage;
  unit: StageCounts['unit'];
  /** The source for collect, 'duplicates' for the pass after clean, otherwise ''. */
  partition: string;
  page: number;
}

/** What a page counted, with the hash over the fingerprints of its items. */
export interface PageCounts extends Omit<StageCounts, 'unit'> {
  fingerprint: string | null;
  details?: Readonly<Record<string, unknown>>;
}

interface PageRow {
  items_in: number;
  items_out: number;
  rejected: number;
  duplicate: number;
  skipped: number;
  rows_written: number;
  fingerprint: string | null;
}

/** The counts of a page that is committed, or null. */
export async function findPage(db: Queryable, key: PageKey): Promise<PageCounts | null> {
  const { rows } = await db.query<PageRow>(
    `SELECT items_in, items_out, rejected, duplicate, skipped, rows_written, fingerprint FROM batch_pages
     WHERE batch_id = $1 AND stage = $2 AND unit = $3 AND partition = $4 AND page = $5`,
    [key.batchId, key.stage, key.unit, key.partition, key.page],
  );
  const row = rows[0];
  return row === undefined
    ? null
    : {
        itemsIn: row.items_in,
        itemsOut: row.items_out,
        rejected: row.rejected,
        duplicate: row.duplicate,
        skipped: row.skipped,
        rowsWritten: row.rows_written,
        fingerprint: row.fingerprint,
      };
}

class PageAlreadyCommitted extends Error {}

async function insertPage(
  db: Queryable,
  key: PageKey,
  counts: PageCounts,
  onConflict: string,
): Promise<number> {
  const { rowCount } = await db.query(
    `INSERT INTO batch_pages (batch_id, stage, unit, partition, page, items_in, items_out, rejected, duplicate,
                              skipped, rows_written, fingerprint, details)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ${onConflict}`,
    [
      ...[key.batchId, key.stage, key.unit, key.partition, key.page],
      ...[counts.itemsIn, counts.itemsOut, counts.rejected, counts.duplicate, counts.skipped],
      ...[counts.rowsWritten, counts.fingerprint, JSON.stringify(counts.details ?? {})],
    ],
  );
  return rowCount ?? 0;
}

/**
 * Saves the counts of a page of a source, in place of those of an earlier attempt: a source is read from its start
 * again, and what it shows may have moved between its pages meanwhile.
 */
export async function overwritePage(
  db: Queryable,
  key: PageKey,
  counts: PageCounts,
): Promise<void> {
  await insertPage(
    db,
    key,
    counts,
    `ON CONFLICT (batch_id, stage, unit, partition, page) DO UPDATE
       SET items_in = excluded.items_in, items_out = excluded.items_out, rejected = excluded.rejected,
           duplicate = excluded.duplicate, skipped = excluded.skipped, rows_written = excluded.rows_written`,
  );
}

/**
 * Commits the rows of a page and its counts together. `write` saves the rows and returns what it counted; when
 * the page was committed before, by an attempt that was thought lost, everything is rolled back and the first
 * attempt's counts are returned.
 */
export async function commitPage(
  pool: pg.Pool,
  key: PageKey,
  write: (client: pg.PoolClient) => Promise<PageCounts>,
): Promise<PageCounts> {
  try {
    return await inTransaction(pool, async (client) => {
      const counts = await write(client);
      const inserted = await insertPage(client, key, counts, 'ON CONFLICT DO NOTHING');
      if (inserted === 0) throw new PageAlreadyCommitted();
      return counts;
    });
  } catch (error) {
    if (!(error instanceof PageAlreadyCommitted)) throw error;
    const first = await findPage(pool, key);
    if (first === null) throw error;
    return first;
  }
}
