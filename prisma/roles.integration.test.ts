import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../tests/support/database.ts';
import { findPendingMigrations, migrate } from './migrate.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const ROLES = ['lmo_owner', 'lmo_worker', 'lmo_api', 'lmo_query', 'powerbi_reader'] as const;
type Role = (typeof ROLES)[number];

/** Runs a statement with the rights of a role and rolls it back; returns the SQLSTATE of its failure, or null. */
async function attempt(role: Role, sql: string): Promise<string | null> {
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL ROLE ${role}`);
    await client.query(sql);
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

const DENIED = '42501';
const KEY = `INSERT INTO api_keys (name, prefix, key_hash, scopes, created_at)
             VALUES ('a', 'p', repeat('0', 64), '{read}', now())`;

describe('may not', () => {
  it.each<[Role, string, string]>([
    ['lmo_worker', 'change a table', 'ALTER TABLE skills ADD COLUMN x integer'],
    ['lmo_worker', 'drop a table', 'DROP TABLE stage_rejects'],
    ['lmo_worker', 'make a table', 'CREATE TABLE public.mine (x integer)'],
    ['lmo_worker', 'empty a table past its rules', 'TRUNCATE raw_jobs'],
    ['lmo_worker', 'read the keys of the API', 'SELECT key_hash FROM api_keys'],
    ['lmo_worker', 'forge what was migrated', 'DELETE FROM _prisma_migrations'],
    ['lmo_worker', 'make a role', 'CREATE ROLE intruder'],
    ['lmo_api', 'read documents as collected', 'SELECT body_gzip FROM raw_documents'],
    ['lmo_api', 'read ads as collected', 'SELECT raw FROM raw_jobs'],
    ['lmo_api', 'read whole rows of ads as collected', 'SELECT * FROM raw_jobs'],
    ['lmo_api', 'write a result', 'DELETE FROM enhanced_skills'],
    ['lmo_api', 'write the audit', `UPDATE batch_runs SET status = 'succeeded'`],
    ['lmo_api', 'publish', 'UPDATE publication SET batch_id = 1'],
    ['lmo_api', 'remove a key without trace', 'DELETE FROM api_keys'],
    ['lmo_query', 'read ads as collected', 'SELECT job_id FROM raw_jobs'],
    ['lmo_query', 'read documents as collected', 'SELECT url FROM raw_documents'],
    ['lmo_query', 'read the keys of the API', 'SELECT name FROM api_keys'],
    ['lmo_query', 'write a result', 'DELETE FROM enhanced_skills'],
    ['lmo_query', 'write into what is published', 'DELETE FROM bi_store.fact_posting'],
    ['lmo_query', 'read the words of alerts', 'SELECT alert FROM alerts'],
    ['lmo_query', 'read files of the server', `SELECT pg_read_file('PG_VERSION')`],
    ['powerbi_reader', 'read text of ads', 'SELECT combined_text FROM cleaned_jobs'],
    ['powerbi_reader', 'read ads as collected', 'SELECT raw FROM raw_jobs'],
    ['powerbi_reader', 'read past the published snapshot', 'SELECT * FROM bi_store.fact_posting'],
    ['powerbi_reader', 'write through a view', 'DELETE FROM bi.dim_country'],
    ['powerbi_reader', 'make a table', 'CREATE TABLE bi.mine (x integer)'],
  ])('%s: %s', async (role, _what, sql) => {
    expect(await attempt(role, sql)).toBe(DENIED);
  });
});

describe('may', () => {
  it.each<[Role, string, string]>([
    ['lmo_owner', 'change a table', 'ALTER TABLE skills ADD COLUMN x integer'],
    ['lmo_owner', 'make a table', 'CREATE TABLE public.mine (x integer)'],
    ['lmo_worker', 'read ads as collected', 'SELECT raw FROM raw_jobs'],
    ['lmo_worker', 'write results', 'DELETE FROM enhanced_skills'],
    ['lmo_worker', 'refresh what the API reads', 'SELECT published.refresh()'],
    [
      'lmo_worker',
      'number new rows',
      `INSERT INTO sources (name, kind, retention_days) VALUES ('x', 'file', 1)`,
    ],
    [
      'lmo_worker',
      'use tables of its own for a transaction',
      'CREATE TEMP TABLE t ON COMMIT DROP AS SELECT 1',
    ],
    ['lmo_api', 'read the audit', 'SELECT * FROM batch_runs'],
    ['lmo_api', 'read masked text', 'SELECT combined_text FROM cleaned_jobs'],
    ['lmo_api', 'count versions', 'SELECT count(job_id) FROM raw_jobs WHERE observed_on > now()'],
    ['lmo_api', 'make a key', KEY],
    ['lmo_api', 'revoke a key', 'UPDATE api_keys SET revoked_at = now()'],
    ['lmo_api', 'become the role of queries', 'SET LOCAL ROLE lmo_query'],
    ['lmo_query', 'read masked text', 'SELECT combined_text FROM cleaned_jobs'],
    ['lmo_query', 'read what is published', 'SELECT * FROM bi.fact_posting'],
    ['lmo_query', 'see which alerts were given', 'SELECT kind, last_given_at FROM alerts'],
    [
      'powerbi_reader',
      'read what is published',
      'SELECT * FROM bi.fact_posting CROSS JOIN bi.dim_date',
    ],
  ])('%s: %s', async (role, _what, sql) => {
    expect(await attempt(role, sql)).toBeNull();
  });
});

test('every table and view is open to somebody, and none to everybody', async () => {
  const { rows } = await database.pool.query<{ name: string; readers: string[] }>(
    `SELECT format('%s.%s', n.nspname, c.relname) AS name,
            array(SELECT r FROM unnest($1::text[]) AS r WHERE has_table_privilege(r, c.oid, 'SELECT')) AS readers
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'bi', 'bi_store', 'published') AND c.relkind IN ('r', 'p', 'v')
     ORDER BY 1`,
    [ROLES.filter((role) => role !== 'lmo_owner')],
  );
  const openTo = (role: Role) => rows.filter(({ readers }) => readers.includes(role));
  expect(rows.filter(({ readers }) => readers.length === 0)).toEqual([]);
  expect(openTo('powerbi_reader').every(({ name }) => name.startsWith('bi.'))).toBe(true);
  expect(openTo('powerbi_reader').length).toBe(
    rows.filter(({ name }) => name.startsWith('bi.')).length,
  );
  const hidden = (role: Role) =>
    rows.filter(({ readers }) => !readers.includes(role)).map(({ name }) => name);
  expect(hidden('lmo_api')).toEqual(['public.raw_documents', 'public.raw_jobs']);
  expect(hidden('lmo_worker')).toEqual(['public.api_keys']);
});

test('everything belongs to lmo_owner, so that any of its members migrates', async () => {
  const { rows } = await database.pool.query<{ name: string }>(
    `SELECT format('%s.%s', n.nspname, c.relname) AS name FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'bi', 'bi_store', 'published') AND c.relkind IN ('r', 'p', 'v')
       AND c.relowner <> 'lmo_owner'::regrole`,
  );
  expect(rows).toEqual([]);
});

test('readers are held to a time and to reading where they log in themselves', async () => {
  const { rows } = await database.pool.query<{ settings: string[] }>(
    `SELECT setconfig AS settings FROM pg_db_role_setting WHERE setrole = 'powerbi_reader'::regrole`,
  );
  expect(rows[0]?.settings.toSorted()).toEqual([
    'default_transaction_read_only=on',
    'statement_timeout=60s',
  ]);
});

test('granting again changes nothing, and nothing is pending', async () => {
  expect(await migrate(database.pool, { grant: true })).toEqual({ applied: [] });
  expect(await findPendingMigrations(database.pool)).toEqual([]);
});
