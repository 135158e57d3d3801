import { batchKey } from '../../core/batch.ts';
import type { Queryable } from './transaction.ts';

/** What a day has: a good batch, one that is under way, or none; and the id that a further run would take. */
export interface DayState {
  good: string | null;
  underWay: string | null;
  nextKey: string;
}

/** The daily batches of a day. */
export async function findDayState(db: Queryable, logicalDate: string): Promise<DayState> {
  const { rows } = await db.query<{ batchKey: string; status: string }>(
    `SELECT batch_key AS "batchKey", status FROM batches
     WHERE kind = 'daily' AND logical_date = $1 ORDER BY batch_id`,
    [logicalDate],
  );
  const taken = new Set(rows.map((row) => row.batchKey));
  let run = 1;
  while (taken.has(batchKey(logicalDate, run))) run += 1;
  const keyOf = (...statuses: readonly string[]) =>
    rows.find(({ status }) => statuses.includes(status))?.batchKey ?? null;
  return {
    good: keyOf('succeeded'),
    underWay: keyOf('running', 'waiting'),
    nextKey: batchKey(logicalDate, run),
  };
}

/** Key of a batch whose collect stage runs since less than six hours, or null: sources are read by one at a time. */
export async function findCollecting(db: Queryable, now: Date): Promise<string | null> {
  const { rows } = await db.query<{ batchKey: string }>(
    `SELECT b.batch_key AS "batchKey" FROM batch_runs r JOIN batches b USING (batch_id)
     WHERE r.stage = 'collect' AND r.status = 'running' AND b.status = 'running'
       AND r.started_at > $1::timestamptz - interval '6 hours'
     ORDER BY r.batch_run_id DESC LIMIT 1`,
    [now],
  );
  return rows[0]?.batchKey ?? null;
}

/** Sources that ads were collected from, by name, and whether a past day of them can be read again. */
export async function listReplayable(
  db: Queryable,
): Promise<{ name: string; kind: string; replayable: boolean }[]> {
  const { rows } = await db.query<{ name: string; kind: string; replayable: boolean }>(
    'SELECT name, kind, replayable FROM sources ORDER BY name',
  );
  return rows;
}
