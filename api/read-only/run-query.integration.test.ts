import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { QueryTimeoutError, runReadOnlyQuery, type QueryRequest } from './run-query.ts';
import { RefusedQueryError } from './statement.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.pool.query(
    `INSERT INTO sources (name, kind, retention_days) VALUES ('one', 'file', 30), ('two', 'file', 30);
     CREATE SCHEMA probe;
     CREATE VIEW probe.unmasked AS SELECT raw FROM raw_jobs;
     CREATE VIEW probe.deeper AS SELECT * FROM probe.unmasked;
     CREATE TABLE probe.part () INHERITS (raw_documents);
     CREATE FUNCTION probe.peek() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM raw_jobs';`,
  );
});
afterAll(async () => {
  await database.close();
});

const run = (sql: string, options: Partial<QueryRequest> = {}) =>
  runReadOnlyQuery(database, { sql, maxRows: 100, timeoutMs: 10_000, ...options });

describe('runReadOnlyQuery', () => {
  it('returns columns and rows, also when two columns have one name', async () => {
    expect(await run('select source_id as a, name as a from sources order by 1')).toEqual({
      columns: ['a', 'a'],
      rows: [
        [1, 'one'],
        [2, 'two'],
      ],
      truncated: false,
    });
  });

  it.each([
    ['an empty result', 'select 1 as a where false', []],
    [
      'what JSON has no type for',
      `select date '2026-11-22', '[1,2]'::vector, null`,
      [['2026-11-22', '[1,2]', null]],
    ],
    ['aggregates and windows', 'select sum(x) from (values (1), (2)) v (x)', [[3]]],
    ['comments and brackets', '/* a */ (select 7) -- end', [[7]]],
    ['names in the schema bi', 'select count(*) from dim_country where country_id = 0', [[1]]],
    ['distances of vectors', `select '[1,0]'::vector <-> '[1,0]'::vector`, [[0]]],
    ['a final semicolon', 'select 1;', [[1]]],
    [
      'a function that only computes',
      `select lower('A'), date_part('year', date '2026-01-01')`,
      [['a', 2026]],
    ],
    [
      'a text that looks like another statement',
      `select '; drop table sources; --'`,
      [['; drop table sources; --']],
    ],
  ])('runs %s', async (_name, sql, rows) => {
    expect((await run(sql)).rows).toEqual(rows);
  });

  it('explains a plan', async () => {
    const { columns, rows } = await run('explain analyze select * from sources');
    expect(columns).toEqual(['QUERY PLAN']);
    expect(rows[0]).toEqual([expect.stringContaining('sources')]);
  });

  it('returns as many rows as are asked for and says that there are more', async () => {
    const some = await run('select * from generate_series(1, 1000)', { maxRows: 250 });
    expect([some.rows.length, some.truncated, some.rows.at(-1)]).toEqual([250, true, [250]]);
    const all = await run('select * from generate_series(1, 250)', { maxRows: 250 });
    expect([all.rows.length, all.truncated]).toEqual([250, false]);
  });

  it('stops before the answer outgrows the memory', async () => {
    const { rows, truncated } = await run(
      `select repeat('x', 1000000) from generate_series(1, 100)`,
    );
    expect(truncated).toBe(true);
    expect(rows.length).toBeLessThan(30);
  });

  it('leaves the connection as it was', async () => {
    await run('select 1');
    const { rows } = await database.pool.query<Record<string, string>>(
      `select current_setting('transaction_read_only') as mode, to_regclass('pg_temp.lmo_checked_query') as view`,
    );
    expect(rows).toEqual([{ mode: 'off', view: null }]);
  });

  it.each([
    'table raw_jobs',
    'select count(*) from raw_documents',
    'select * from public.raw_jobs',
    'select * from "raw_jobs"',
    'with hidden as (select * from raw_jobs) select 1',
    'select (select raw from raw_jobs limit 1)',
    'select 1 where exists (select from raw_jobs)',
    'select * from sources, lateral (select raw from raw_jobs limit 1) as inner_one',
    'select * from probe.unmasked',
    'select * from probe.deeper',
    'select * from probe.part',
    'explain analyze select * from raw_jobs',
    'select name from sources union all select ref from raw_jobs',
  ])('refuses the unmasked tables by whatever way: %s', async (sql) => {
    await expect(run(sql)).rejects.toThrow(
      /raw_(?:jobs|documents) holds ads as they were collected/u,
    );
  });

  it.each([
    [`select query_to_xml('select raw from raw_jobs', true, true, '')`],
    [`select table_to_xml('raw_jobs', true, true, '')`],
    [`select database_to_xml(true, true, '')`],
    [`select schema_to_xml('public', true, true, '')`],
    [`select * from ts_stat('select raw::text::tsvector from raw_jobs')`],
    ['select probe.peek()'],
    [`select pg_read_file('/etc/passwd')`],
    [`select * from pg_ls_dir('/')`],
    [`select lo_import('/etc/passwd')`],
    [`select set_config('transaction_read_only', 'off', true)`],
    [`select set_config('role', 'none', false)`],
    ['select pg_sleep(60)'],
    ['select pg_terminate_backend(1)'],
    ['select pg_advisory_lock(1)'],
    [`select nextval('sources_source_id_seq')`],
    [`select pg_notify('a', 'b')`],
    ['select * from pg_stat_get_activity(null)'],
    [`select 1 order by set_config('a.b', 'c', true)`],
    [`select 1 where pg_read_file('x') is null`],
    [`select sum(length(pg_read_file('x'))) over ()`],
    [`explain analyze select pg_sleep(60)`],
  ])('refuses functions that reach further than their value: %s', async (sql) => {
    await expect(run(sql)).rejects.toThrow(/is not open to queries: it may do more/u);
  });

  it.each(['pg_stats', 'pg_catalog.pg_statistic', 'pg_authid', 'pg_stat_activity', 'pg_settings'])(
    'refuses the catalog %s, which holds samples of rows or secrets',
    async (relation) => {
      await expect(run(`select * from ${relation}`)).rejects.toThrow(RefusedQueryError);
    },
  );

  it.each([
    ['a second statement', 'select 1; select 2'],
    ['a second statement in a comment that ends early', 'select 1 /* */ ; delete from sources'],
    ['a transaction that is ended from inside', 'select 1; commit; delete from sources'],
    ['a write in a WITH clause', 'with d as (delete from sources returning 1) select * from d'],
    ['SELECT INTO', 'select 1 as a into stolen'],
    ['a row lock', 'select * from sources for update'],
    ['brackets that close the check early', 'select 1) as s, (select 2'],
    ['an unfinished comment', 'select 1 /*'],
    ['an unfinished text', `select '`],
    ['a parameter without a value', 'select $1::text'],
    ['a name that is not there', 'select nothing_of_that_name'],
  ])('gives an error for %s, and changes nothing', async (_name, sql) => {
    await expect(run(sql)).rejects.toThrow();
    const { rows } = await database.pool.query('select count(*) as sources from sources');
    expect(rows).toEqual([{ sources: 2 }]);
  });

  it('describes tables through information_schema', async () => {
    const { rows } = await run(
      `select column_name from information_schema.columns where table_name = 'sources' and ordinal_position = 1`,
    );
    expect(rows).toEqual([['source_id']]);
  });
});

describe('a query that takes too long', () => {
  it('is ended', async () => {
    // An embedded database in memory ends with its statement, so this one is for this test alone.
    const doomed = await createTestDatabase();
    try {
      const sql = 'select count(*) from generate_series(1, 1000000000)';
      const query = runReadOnlyQuery(doomed, { sql, maxRows: 1, timeoutMs: 300 });
      await expect(query).rejects.toThrow(QueryTimeoutError);
    } finally {
      await doomed.close();
    }
  });
});
