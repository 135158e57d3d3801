import type { Queryable } from './transaction.ts';

/**
 * Marks a batch as waiting, or as going on or ended; `note` says what it waits for. The time that it waited is added
 * up, so that a batch that waited for its operator over night is not taken for a slow one.
 */
export async function markWaiting(
  db: Queryable,
  args: { batchId: number; status: string; note: string | null; now: Date },
): Promise<void> {
  await db.query(
    `UPDATE batches
     SET status = $2, error = $3,
         waited_ms = waited_ms + CASE WHEN $2 <> 'waiting' AND waiting_since IS NOT NULL
           THEN greatest(0, extract(epoch FROM $4::timestamptz - waiting_since) * 1000)::bigint ELSE 0 END,
         waiting_since = CASE WHEN $2 = 'waiting' THEN coalesce(waiting_since, $4::timestamptz) END
     WHERE batch_id = $1`,
    [args.batchId, args.status, args.note, args.now],
  );
}

/** Batches that run now, with the milliseconds that they have worked: waits for an operator taken off. */
export async function findWorkingTimes(
  db: Queryable,
  now: Date,
): Promise<{ batchKey: string; workedMs: number }[]> {
  const { rows } = await db.query<{ batchKey: string; workedMs: number }>(
    `SELECT batch_key AS "batchKey",
            (extract(epoch FROM $1::timestamptz - started_at) * 1000 - waited_ms)::float8 AS "workedMs"
     FROM batches WHERE status = 'running' AND kind = 'daily' ORDER BY batch_id`,
    [now],
  );
  return rows;
}

/**
 * The latest days up to `logicalDate` that had a daily batch and no good one, newest first, up to the last good one;
 * `most` at most.
 */
export async function findFailedDays(
  db: Queryable,
  args: { logicalDate: string; most: number },
): Promise<string[]> {
  const { rows } = await db.query<{ day: string; good: boolean }>(
    `SELECT logical_date::text AS day, bool_or(status = 'succeeded') AS good
     FROM batches WHERE kind = 'daily' AND logical_date <= $1
     GROUP BY logical_date ORDER BY logical_date DESC LIMIT $2`,
    [args.logicalDate, args.most],
  );
  const good = rows.findIndex((row) => row.good);
  return rows.slice(0, good === -1 ? rows.length : good).map((row) => row.day);
}
