import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedDatabase, type EmbeddedDatabase } from './postgres.ts';

let folder: string;
let dataDir: string;
let database: EmbeddedDatabase;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lmo-postgres-'));
  dataDir = path.join(folder, 'postgres');
  database = await openEmbeddedDatabase({ dataDir, statementLimitMs: 2_000 });
  await database.pool.query(
    'CREATE TABLE counters (id integer PRIMARY KEY, value integer NOT NULL)',
  );
});

afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

async function failureOf(statement: Promise<unknown>): Promise<pg.DatabaseError> {
  return statement.then(
    () => expect.fail('the statement should have failed'),
    (error: unknown) => error as pg.DatabaseError,
  );
}

describe('the embedded database', () => {
  it('answers with instants in UTC, a short log and pgvector', async () => {
    await database.pool.query('CREATE EXTENSION vector');
    const { rows } = await database.pool.query(
      `SELECT current_setting('timezone') AS zone, current_setting('max_wal_size') AS log,
              '[1,2]'::vector <-> '[1,4]' AS distance`,
    );
    expect(rows).toEqual([{ zone: 'UTC', log: '128MB', distance: 2 }]);
  });

  it('gives errors as pg gives them, with code, constraint and detail', async () => {
    await database.pool.query('INSERT INTO counters VALUES (7, 0)');
    const error = await failureOf(database.pool.query('INSERT INTO counters VALUES ($1, 0)', [7]));
    expect(error).toBeInstanceOf(pg.DatabaseError);
    expect(error).toMatchObject({
      code: '23505',
      constraint: 'counters_pkey',
      table: 'counters',
      detail: 'Key (id)=(7) already exists.',
    });
    const syntax = await failureOf(database.pool.query('SELECT nothing_like_it'));
    expect(syntax).toMatchObject({ code: '42703', position: '8' });
  });

  it('loses no update of twenty transactions that read, then write', async () => {
    await database.pool.query('INSERT INTO counters VALUES (1, 0)');
    const increment = async () => {
      const client = await database.pool.connect();
      try {
        await client.query('BEGIN');
        const { rows } = await client.query<{ value: number }>(
          'SELECT value FROM counters WHERE id = 1 FOR UPDATE',
        );
        await client.query('UPDATE counters SET value = $1 WHERE id = 1', [rows[0]!.value + 1]);
        await client.query('COMMIT');
      } finally {
        client.release();
      }
    };
    await Promise.all(Array.from({ length: 20 }, increment));
    const { rows } = await database.pool.query('SELECT value FROM counters WHERE id = 1');
    expect(rows).toEqual([{ value: 20 }]);
  });

  it('gives a new connection a fresh session: no open transaction, no settings, no prepared statements', async () => {
    const client = await database.pool.connect();
    await client.query('BEGIN');
    await client.query('INSERT INTO counters VALUES (99, 0)');
    await client.query("SET search_path = 'elsewhere'");
    await client.query({ name: 'prepared', text: 'SELECT 1 AS one' });
    client.release(new Error('given up'));
    const { rows } = await database.pool.query(
      `SELECT current_setting('search_path') AS path, (SELECT count(*) FROM counters WHERE id = 99) AS left`,
    );
    expect(rows).toEqual([{ path: 'public', left: 0 }]);
    expect((await database.pool.query({ name: 'prepared', text: 'SELECT 2 AS two' })).rows).toEqual(
      [{ two: 2 }],
    );
  });

  it('passes text of all planes, and results larger than a message, unchanged', async () => {
    const text = 'ñ 💼 日本 '.repeat(1000);
    const { rows } = await database.pool.query<{ n: number; text: string }>(
      'SELECT n, $1::text AS text FROM generate_series(1, 300) AS n',
      [text],
    );
    expect(rows).toHaveLength(300);
    expect(rows.every((row) => row.text === text)).toBe(true);
  });

  it('keeps the event loop free while it works', async () => {
    let worstMs = 0;
    let last = performance.now();
    const tick = setInterval(() => {
      worstMs = Math.max(worstMs, performance.now() - last);
      last = performance.now();
    }, 5);
    const started = performance.now();
    await database.withStatementLimit(20_000, (client) =>
      client.query('SELECT count(*) FROM generate_series(1, 3000000)'),
    );
    clearInterval(tick);
    expect(worstMs).toBeLessThan((performance.now() - started) / 2);
  });
});

/** Some minutes of work. */
const ENDLESS = 'SELECT count(*) FROM generate_series(1, 2000000000)';

describe('the watch over statements', () => {
  it('ends a statement over its limit, rolls its transaction back and goes on', async () => {
    const client = await database.pool.connect();
    await client.query('BEGIN');
    await client.query('INSERT INTO counters VALUES (50, 0)');
    const error = await failureOf(client.query(ENDLESS));
    client.release(error);
    expect(error).toMatchObject({ code: '57014' });
    expect(error.message).toContain('over its limit of 2000 ms');
    const { rows } = await database.pool.query('SELECT id FROM counters WHERE id IN (1, 50)');
    expect(rows).toEqual([{ id: 1 }]);
  });

  it('serves those who waited meanwhile, after the database is open again', async () => {
    const [slow, waiting] = await Promise.allSettled([
      database.pool.query(ENDLESS),
      database.pool.query('SELECT value FROM counters WHERE id = 1'),
    ]);
    expect(slow.status).toBe('rejected');
    expect(waiting).toMatchObject({ status: 'fulfilled', value: { rows: [{ value: 20 }] } });
  });

  it('takes a limit of its own for the statements of one client', async () => {
    const started = performance.now();
    const error = await failureOf(
      database.withStatementLimit(100, (client) => client.query(ENDLESS)),
    );
    expect(error).toMatchObject({ code: '57014' });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect((await database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});

describe('the files of the embedded database', () => {
  it('hold what was committed when it is opened again, and after maintenance', async () => {
    await database.vacuumAnalyze();
    await database.checkpoint();
    await database.close();
    database = await openEmbeddedDatabase({ dataDir, statementLimitMs: 2_000 });
    const { rows } = await database.pool.query('SELECT value FROM counters WHERE id = 1');
    expect(rows).toEqual([{ value: 20 }]);
  });

  it('can be dumped and make another in memory, which does not come back after a statement over its limit', async () => {
    const template = path.join(folder, 'template.tar');
    await database.dump(template);
    const copy = await openEmbeddedDatabase({ dataDir: null, statementLimitMs: 2_000, template });
    await copy.pool.query('UPDATE counters SET value = 0');
    expect((await copy.pool.query('SELECT sum(value) AS sum FROM counters')).rows).toEqual([
      { sum: 0 },
    ]);
    const original = await database.pool.query('SELECT value FROM counters WHERE id = 1');
    expect(original.rows).toEqual([{ value: 20 }]);

    const lost = await failureOf(copy.withStatementLimit(100, (client) => client.query(ENDLESS)));
    expect(lost).toMatchObject({ code: '57014' });
    const refused = await failureOf(copy.pool.query('SELECT 1'));
    expect(refused.message).toContain('the database in memory is lost');
    await copy.close();
  });
});
