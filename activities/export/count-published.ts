import type { Queryable } from '../../prisma/sql/transaction.ts';

/**
 * How many of a batch's ads came to the export stage, and how many of them the snapshot shows. The others are older
 * versions of an ad that has a newer one, or ads that are closed too long or are sample ads beside real ones.
 */
export async function countPublished(
  db: Queryable,
  args: { batchId: number; snapshotBatchId: number },
): Promise<{ arrived: number; published: number }> {
  const { rows } = await db.query<{ arrived: number; published: number }>(
    `SELECT count(*)::integer AS arrived, count(f.job_id)::integer AS published
     FROM batch_items i
     LEFT JOIN bi_store.fact_posting f
       ON f.job_id = i.job_id AND f.valid_from_batch <= $2 AND $2 < f.valid_to_batch
     WHERE i.batch_id = $1 AND i.ended_stage IS NULL`,
    [args.batchId, args.snapshotBatchId],
  );
  return rows[0]!;
}
