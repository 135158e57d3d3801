import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { migrate, readMigrations, type Migration } from '../../prisma/migrate.ts';
import { openServerDatabase, type Database } from '../../prisma/pool.ts';
import { takeLock, type DataLock } from '../../worker/embedded/lock.ts';
import { openEmbeddedDatabase } from '../../worker/embedded/postgres.ts';

export type TestDatabase = Database;

const CACHE = fileURLToPath(
  new URL('../../node_modules/.cache/observatory-tests', import.meta.url),
);
const STATEMENT_LIMIT_MS = 60_000;

/**
 * A fresh, migrated database for one test file: embedded in memory, or with TEST_DATABASE_URL on that server (whose
 * user must be allowed to create databases). `close` in afterAll ends its thread or drops it.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const migrations = await readMigrations();
  const serverUrl = process.env.TEST_DATABASE_URL;
  return serverUrl ? createOnServer(serverUrl, migrations) : createInMemory(migrations);
}

async function createInMemory(migrations: readonly Migration[]): Promise<TestDatabase> {
  const template = path.join(CACHE, `postgres-${await templateKey(migrations)}.tar`);
  if (!(await exists(template))) await buildTemplate(template, migrations);
  // Templates that no run has used for long can be told by their age.
  await utimes(template, new Date(), new Date());
  return openEmbeddedDatabase({ dataDir: null, statementLimitMs: STATEMENT_LIMIT_MS, template });
}

/** Migrations and grants, and the database program that made the files. */
async function templateKey(migrations: readonly Migration[]): Promise<string> {
  const hash = createHash('sha256');
  for (const { name, checksum } of migrations) hash.update(`${name} ${checksum}\n`);
  hash.update(await readFile(new URL('../../prisma/grants.sql', import.meta.url)));
  for (const name of ['pglite', 'pglite-pgvector']) {
    const url = new URL(`../../node_modules/@electric-sql/${name}/package.json`, import.meta.url);
    hash.update((JSON.parse(await readFile(url, 'utf8')) as { version: string }).version);
  }
  return hash.digest('hex').slice(0, 16);
}

async function buildTemplate(template: string, migrations: readonly Migration[]): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const lock = await waitForLock(CACHE);
  try {
    if (await exists(template)) return;
    const database = await openEmbeddedDatabase({
      dataDir: null,
      statementLimitMs: STATEMENT_LIMIT_MS,
    });
    await migrate(database.pool, { migrations });
    await database.dump(`${template}.new`);
    await database.close();
    await rename(`${template}.new`, template);
  } finally {
    await lock.release();
  }
}

async function waitForLock(folder: string): Promise<DataLock> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      return await takeLock(folder);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await delay(200);
    }
  }
}

async function createOnServer(
  serverUrl: string,
  migrations: readonly Migration[],
): Promise<TestDatabase> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  const name = `lmo_test_${randomBytes(6).toString('hex')}`;
  await admin.query(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const database = await openServerDatabase({
    url: url.href,
    statementLimitMs: STATEMENT_LIMIT_MS,
    maxConnections: 4,
  });
  await migrate(database.pool, { migrations });
  return {
    ...database,
    close: async () => {
      await database.close();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
