import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { PermanentError } from '../core/errors.ts';

export interface Migration {
  /** Name of its folder; migrations are applied in the order of their names. */
  name: string;
  sql: string;
  /** sha256 of the file, hexadecimal. */
  checksum: string;
}

const MIGRATIONS_DIR = fileURLToPath(new URL('migrations', import.meta.url));
const GRANTS_FILE = new URL('grants.sql', import.meta.url);

/** The key under which Prisma's own engine takes its advisory lock, so that the two exclude each other. */
const PRISMA_LOCK_KEY = 72707369;

/** Prisma's own table, so that `prisma migrate status` reads what is applied here. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id                  VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum            VARCHAR(64) NOT NULL,
  finished_at         TIMESTAMPTZ,
  migration_name      VARCHAR(255) NOT NULL,
  logs                TEXT,
  rolled_back_at      TIMESTAMPTZ,
  started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/** Reads `<directory>/<name>/migration.sql` of all migrations, in order. */
export async function readMigrations(directory = MIGRATIONS_DIR): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(directory, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Applies the migrations that the database does not have yet, each whole or not at all, and returns their names; then
 * grants the roles what they may do with the tables that there are now. Processes that start together wait for each
 * other. What a migration warns of is told to `onNotice`. Throws a PermanentError when an applied migration was
 * changed since, or has no file any more.
 */
export async function migrate(
  pool: pg.Pool,
  options: {
    /** Default: those of the project. */
    migrations?: readonly Migration[];
    /** True: grant even when there was nothing to apply, as when a role was made by hand. */
    grant?: boolean;
    onNotice?: (text: string) => void;
  } = {},
): Promise<{ applied: string[] }> {
  const wanted = options.migrations ?? (await readMigrations());
  const client = await pool.connect();
  const listen = (notice: { severity?: string; message?: string }) => {
    if (notice.severity === 'WARNING') options.onNotice?.(`database: ${notice.message}`);
  };
  client.on('notice', listen);
  let broken: Error | undefined;
  try {
    await client.query(`SELECT pg_advisory_lock(${PRISMA_LOCK_KEY})`);
    try {
      await client.query(MIGRATIONS_TABLE);
      const pending = await findPending(client, wanted);
      for (const migration of pending) await apply(client, migration);
      if (pending.length > 0 || options.grant === true) {
        await client.query(await readFile(GRANTS_FILE, 'utf8'));
      }
      return { applied: pending.map(({ name }) => name) };
    } finally {
      await client.query(`SELECT pg_advisory_unlock(${PRISMA_LOCK_KEY})`);
    }
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.off('notice', listen);
    client.release(broken);
  }
}

/** Names of the migrations that the database does not have yet. */
export async function findPendingMigrations(pool: pg.Pool): Promise<string[]> {
  const wanted = await readMigrations();
  const { rows } = await pool.query<{ known: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known`,
  );
  const pending = rows[0]?.known === true ? await findPending(pool, wanted) : wanted;
  return pending.map(({ name }) => name);
}

async function findPending(
  client: Pick<pg.Pool | pg.PoolClient, 'query'>,
  wanted: readonly Migration[],
): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  const byName = new Map(wanted.map((migration) => [migration.name, migration]));
  const problems = rows.flatMap(({ name, checksum, finished }) => {
    const file = byName.get(name);
    if (!finished) return [`${name} was started by another tool and did not finish`];
    if (file === undefined) return [`${name} is applied, but its file is gone`];
    return file.checksum === checksum ? [] : [`${name} was changed after it was applied`];
  });
  if (problems.length > 0) {
    throw new PermanentError(
      `The database does not match prisma/migrations: ${problems.join('; ')}. ` +
        'An applied migration stays as it is; a change to it is a new migration.',
    );
  }
  const applied = new Set(rows.map(({ name }) => name));
  return wanted.filter(({ name }) => !applied.has(name));
}

/** The file and its row commit together: a file that fails leaves nothing behind. */
async function apply(client: pg.PoolClient, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    // One simple query: the server takes it apart, so function bodies may hold semicolons.
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new PermanentError(
      `Migration ${migration.name} failed: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}
