import type pg from 'pg';
import { PermanentError } from '../../core/errors.ts';
import { inTransaction, type Queryable } from '../../prisma/sql/transaction.ts';
import { replaceFacts } from './replace-facts.ts';
import { saveDimensions } from './save-dimensions.ts';
import { selectAds } from './select-ads.ts';
import {
  CLUSTER_FACTS,
  POSTING_FACTS,
  SKILL_FACTS,
  stageAdsAndClusters,
  stageSkills,
} from './stage-facts.ts';

export interface Publication {
  /** The batch under which the facts hold: the one published, or a later one that already was. */
  snapshotBatchId: number;
  /** Ads in the snapshot, changed or not. */
  adsPublished: number;
  /** Rows of facts that hold from this snapshot on, and rows that no longer do. */
  factsOpened: number;
  factsClosed: number;
  /** Facts and dimensions; the swap itself and the row of the batch are audit and not counted. */
  rowsWritten: number;
}

/**
 * Publishes what the pipeline knows now as the snapshot of a batch, in one transaction: readers see the last snapshot
 * until it commits and this one from then on. Only facts that differ are written, so an unchanged batch and a
 * second publication of the same batch write nothing.
 *
 * A batch that comes after a later one was published (a day that was held back) joins the later snapshot: the facts
 * are those of now, and time does not run backwards in them.
 */
export async function publishBatch(args: {
  pool: pg.Pool;
  batchId: number;
  now: () => Date;
}): Promise<Publication> {
  return inTransaction(args.pool, async (client) => {
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('bi.publication'))`);
    const { snapshotBatchId, snapshotDate } = await findSnapshot(client, args.batchId);
    await saveBatch(client, { batchId: args.batchId, snapshotBatchId, publishedAt: args.now() });

    const adsPublished = await selectAds(client, snapshotDate);
    await client.query(
      `CREATE TEMP TABLE export_clustering ON COMMIT DROP AS
       SELECT max(run_id) AS run_id FROM clustering_runs WHERE scope = 'all' AND batch_id <= ${snapshotBatchId}`,
    );
    await stageSkills(client);
    const dimensionRows = await saveDimensions(client, snapshotDate);
    await stageAdsAndClusters(client, snapshotDate);

    let factsOpened = 0;
    let factsClosed = 0;
    for (const facts of [POSTING_FACTS, SKILL_FACTS, CLUSTER_FACTS]) {
      const { opened, closed } = await replaceFacts(client, facts, snapshotBatchId);
      factsOpened += opened;
      factsClosed += closed;
    }
    await client.query(
      `INSERT INTO publication (batch_id, published_at) VALUES ($1, $2)
       ON CONFLICT (singleton) DO UPDATE SET batch_id = excluded.batch_id, published_at = excluded.published_at`,
      [snapshotBatchId, args.now()],
    );
    const rowsWritten = dimensionRows + factsOpened + factsClosed;
    // What the API reads; after the swap, because it looks through the published views.
    if (rowsWritten > 0) await client.query('SELECT published.refresh()');
    return { snapshotBatchId, adsPublished, factsOpened, factsClosed, rowsWritten };
  });
}

/** The snapshot that a batch is published under, and the day it stands for: the latest of all published ones. */
async function findSnapshot(
  db: Queryable,
  batchId: number,
): Promise<{ snapshotBatchId: number; snapshotDate: string }> {
  const { rows } = await db.query<{ snapshotBatchId: number; snapshotDate: string }>(
    `SELECT greatest(b.batch_id, p.batch_id)::float8 AS "snapshotBatchId",
            greatest(b.logical_date, (SELECT max(logical_date) FROM bi_store.dim_batch))::text AS "snapshotDate"
     FROM batches b LEFT JOIN publication p ON true
     WHERE b.batch_id = $1`,
    [batchId],
  );
  const snapshot = rows[0];
  if (snapshot === undefined) throw new PermanentError(`batch ${batchId} does not exist`);
  return snapshot;
}

async function saveBatch(
  db: Queryable,
  batch: { batchId: number; snapshotBatchId: number; publishedAt: Date },
): Promise<void> {
  await db.query(
    `INSERT INTO bi_store.dim_batch (batch_id, batch_key, logical_date, snapshot_batch_id, published_at)
     SELECT batch_id, batch_key, logical_date, $2, $3::timestamptz AT TIME ZONE 'UTC' FROM batches WHERE batch_id = $1
     ON CONFLICT (batch_id) DO UPDATE
       SET snapshot_batch_id = excluded.snapshot_batch_id, published_at = excluded.published_at`,
    [batch.batchId, batch.snapshotBatchId, batch.publishedAt],
  );
}
