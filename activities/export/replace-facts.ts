import type { Queryable } from '../../prisma/sql/transaction.ts';

/** A fact table of the store, with the temporary table of the same shape that holds what it should say. */
export interface FactTable {
  table: string;
  desired: string;
  keys: readonly string[];
  values: readonly string[];
}

// The end of what still holds, as the migration sets it: the largest whole number that every tool keeps exactly.
const OPEN = 9007199254740991;

/**
 * Makes the facts that hold from `snapshot` on equal to the desired ones, touching only those that differ: a fact
 * that is gone or changed is closed, one that is new or changed is opened. Facts opened by the same snapshot are
 * removed rather than closed, so that publishing a batch again leaves no trace of the first time.
 */
export async function replaceFacts(
  db: Queryable,
  { table, desired, keys, values }: FactTable,
  snapshot: number,
): Promise<{ opened: number; closed: number }> {
  const list = (columns: readonly string[], alias: string) =>
    columns.map((column) => `${alias}.${column}`).join(', ');
  const sameKey = keys.map((key) => `d.${key} = f.${key}`).join(' AND ');
  const obsolete = `valid_to_batch = ${OPEN} AND NOT EXISTS (
    SELECT 1 FROM ${desired} d
    WHERE ${sameKey} AND (${list(values, 'd')}) IS NOT DISTINCT FROM (${list(values, 'f')}))`;

  const removed = await db.query(
    `DELETE FROM bi_store.${table} f WHERE valid_from_batch = $1 AND ${obsolete}`,
    [snapshot],
  );
  const closed = await db.query(
    `UPDATE bi_store.${table} f SET valid_to_batch = $1 WHERE valid_from_batch < $1 AND ${obsolete}`,
    [snapshot],
  );
  const columns = [...keys, ...values];
  const opened = await withForeignKeysCheckedOnce(db, { table, desired }, () =>
    db.query(
      `INSERT INTO bi_store.${table} (${columns.join(', ')}, valid_from_batch)
       SELECT ${list(columns, 'd')}, $1 FROM ${desired} d
       WHERE NOT EXISTS (SELECT 1 FROM bi_store.${table} f WHERE ${sameKey} AND f.valid_to_batch = ${OPEN})
       ORDER BY ${list(keys, 'd')}`,
      [snapshot],
    ),
  );
  return {
    opened: opened.rowCount ?? 0,
    closed: (removed.rowCount ?? 0) + (closed.rowCount ?? 0),
  };
}

interface ForeignKey {
  name: string;
  definition: string;
}

/**
 * Runs a load into a table. When no fact of it holds, as on the first day, its foreign keys are checked by one join
 * each at the end instead of row by row: on the embedded database, 110k rows with three keys take 1.6 s rather
 * than 6.2 s. Readers of the table wait that long. Where the role does not own the table, and on every later day, keys
 * are checked row by row.
 */
async function withForeignKeysCheckedOnce<T>(
  db: Queryable,
  { table, desired }: Pick<FactTable, 'table' | 'desired'>,
  load: () => Promise<T>,
): Promise<T> {
  const { rows: keys } = await db.query<ForeignKey>(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE conrelid = 'bi_store.${table}'::regclass AND contype = 'f'
       AND NOT EXISTS (SELECT 1 FROM bi_store.${table} WHERE valid_to_batch = ${OPEN})
       AND EXISTS (SELECT 1 FROM ${desired})
       AND (SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE pg_class.oid = conrelid)`,
  );
  for (const key of keys)
    await db.query(`ALTER TABLE bi_store.${table} DROP CONSTRAINT "${key.name}"`);
  const result = await load();
  for (const key of keys)
    await db.query(`ALTER TABLE bi_store.${table} ADD CONSTRAINT "${key.name}" ${key.definition}`);
  return result;
}
