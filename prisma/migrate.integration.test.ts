import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../tests/support/database.ts';
import { createPrisma } from './client.ts';
import { migrate, readMigrations, type Migration } from './migrate.ts';

let database: TestDatabase;
let own: Migration[];

beforeAll(async () => {
  database = await createTestDatabase();
  own = await readMigrations();
});
afterAll(() => database.close());

const written = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
});

describe('migrate', () => {
  it('finds nothing to do on a database that has them all', async () => {
    expect(own.length).toBeGreaterThan(0);
    expect(await migrate(database.pool)).toEqual({ applied: [] });
  });

  it('applies what is new in the order of the names, function bodies with semicolons included', async () => {
    const first = written(
      '9001_first',
      `CREATE TABLE migrated (id integer);
       CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN n; END; $$;`,
    );
    const second = written('9002_second', 'INSERT INTO migrated VALUES (twice(1));');
    expect(await migrate(database.pool, { migrations: [...own, first, second] })).toEqual({
      applied: ['9001_first', '9002_second'],
    });
    expect((await database.pool.query('SELECT id FROM migrated')).rows).toEqual([{ id: 1 }]);

    await expect(
      migrate(database.pool, { migrations: [...own, { ...first, checksum: 'other' }, second] }),
    ).rejects.toThrow(/9001_first was changed after it was applied/);
    await expect(migrate(database.pool, { migrations: [...own, second] })).rejects.toThrow(
      /9001_first is applied, but its file is gone/,
    );
    await database.pool.query("DELETE FROM _prisma_migrations WHERE migration_name LIKE '900%'");
  });

  it('leaves nothing of a migration that fails, and applies it once it is right', async () => {
    const wrong = written('9003_wrong', 'CREATE TABLE half (id integer); SELECT 1 / 0;');
    await expect(migrate(database.pool, { migrations: [...own, wrong] })).rejects.toThrow(
      'Migration 9003_wrong failed: division by zero',
    );
    const right = written('9003_wrong', 'CREATE TABLE half (id integer);');
    expect(await migrate(database.pool, { migrations: [...own, right] })).toEqual({
      applied: ['9003_wrong'],
    });
    await database.pool.query("DELETE FROM _prisma_migrations WHERE migration_name LIKE '900%'");
  });

  it('lets processes that start together wait for each other', async () => {
    const third = written('9004_together', 'CREATE TABLE together (id integer);');
    const results = await Promise.all([
      migrate(database.pool, { migrations: [...own, third] }),
      migrate(database.pool, { migrations: [...own, third] }),
    ]);
    expect(results.flatMap(({ applied }) => applied)).toEqual(['9004_together']);
  });
});

describe('the types of columns', () => {
  it('are numbers for bigint and numeric, text for days, instants in UTC for timestamps', async () => {
    const { rows } = await database.pool.query(
      `SELECT 9007199254740991::bigint AS id, 0.25::numeric AS share, date '2026-03-01' AS day,
              timestamp '2026-03-01 10:00:00' AS plain, timestamptz '2026-03-01 10:00:00+02' AS zoned,
              ARRAY[1, NULL, 3]::bigint[] AS ids, ARRAY[0.5]::numeric[] AS shares,
              ARRAY[date '2026-03-01'] AS days`,
    );
    expect(rows).toEqual([
      {
        id: 9007199254740991,
        share: 0.25,
        day: '2026-03-01',
        plain: new Date('2026-03-01T10:00:00Z'),
        zoned: new Date('2026-03-01T08:00:00Z'),
        ids: [1, null, 3],
        shares: [0.5],
        days: ['2026-03-01'],
      },
    ]);
  });

  it('refuse a bigint that no number holds exactly', async () => {
    await expect(database.pool.query('SELECT 9007199254740993::bigint AS id')).rejects.toThrow(
      'bigint 9007199254740993 does not fit',
    );
  });
});

describe("Prisma's client", () => {
  it('works on the same pool, and gives its own codes for errors', async () => {
    const prisma = createPrisma(database.pool);
    const source = { name: 'boards', kind: 'html', retentionDays: 30 };
    await prisma.source.create({ data: source });
    expect(await prisma.source.findUnique({ where: { name: 'boards' } })).toMatchObject(source);
    await expect(prisma.source.create({ data: source })).rejects.toMatchObject({ code: 'P2002' });
    await prisma.$disconnect();
    const { rows } = await database.pool.query('SELECT retention_days FROM sources');
    expect(rows).toEqual([{ retention_days: 30 }]);
  });
});
