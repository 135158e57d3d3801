import type { Queryable } from './transaction.ts';

/** What an alert is known by: the same kind about the same subject is the same alert. */
export interface AlertKey {
  kind: string;
  subject: string;
}

/**
 * Records that an alert was found, and takes it for giving when nobody has given it within the cool-down. Of several
 * workers that find it together one takes it. Returns how often it was found when taken, else null.
 */
export async function takeAlert(
  db: Queryable,
  args: { alert: AlertKey; now: Date; coolDownMs: number },
): Promise<number | null> {
  const { alert, now } = args;
  await db.query(
    `INSERT INTO alerts (kind, subject, alert, first_seen_at, last_seen_at) VALUES ($1, $2, $3, $4, $4)
     ON CONFLICT (kind, subject) DO UPDATE
       SET alert = excluded.alert, last_seen_at = excluded.last_seen_at, occurrences = alerts.occurrences + 1`,
    [alert.kind, alert.subject, JSON.stringify(alert), now],
  );
  return claim(db, { alert, now, notSince: new Date(now.getTime() - args.coolDownMs) });
}

/** Takes one that could not be delivered; null when another worker was faster. */
export async function retakeAlert(
  db: Queryable,
  args: { alert: AlertKey; now: Date },
): Promise<number | null> {
  return claim(db, { ...args, notSince: null });
}

async function claim(
  db: Queryable,
  args: { alert: AlertKey; now: Date; notSince: Date | null },
): Promise<number | null> {
  const { rows } = await db.query<{ occurrences: number }>(
    `UPDATE alerts SET last_given_at = $3
     WHERE kind = $1 AND subject = $2 AND (last_given_at IS NULL OR last_given_at <= $4)
     RETURNING occurrences`,
    [args.alert.kind, args.alert.subject, args.now, args.notSince],
  );
  return rows[0]?.occurrences ?? null;
}

/** Gives an alert back that could not be delivered, so that it is tried again. */
export async function releaseAlert(db: Queryable, alert: AlertKey): Promise<void> {
  await db.query('UPDATE alerts SET last_given_at = NULL WHERE kind = $1 AND subject = $2', [
    alert.kind,
    alert.subject,
  ]);
}

/** Alerts found since `since` that nobody could be told of. */
export async function findUndelivered(db: Queryable, since: Date): Promise<unknown[]> {
  const { rows } = await db.query<{ alert: unknown }>(
    'SELECT alert FROM alerts WHERE last_given_at IS NULL AND last_seen_at > $1 ORDER BY last_seen_at',
    [since],
  );
  return rows.map((row) => row.alert);
}
