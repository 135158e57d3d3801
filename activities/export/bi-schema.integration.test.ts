import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locationQuotient } from '../../reports/statistics/location-quotient.ts';
import { estimateShare } from '../../reports/statistics/wilson-interval.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { insertAd, insertBatch, insertSkills, insertSource } from './fixtures/base-rows.ts';
import { publishBatch } from './publish-batch.ts';

let database: TestDatabase;
let pool: pg.Pool;
let skills: number[];

// 12 ads of CO and 8 of MX. The first skill: 9 and 5; the second: 6 and 0; the third: 4 and 0; the fourth: 3 and 3.
const MARKET = [
  { country: 'CO', ads: 12, bySkill: [9, 6, 4, 3] },
  { country: 'MX', ads: 8, bySkill: [5, 0, 0, 3] },
];

beforeAll(async () => {
  database = await createTestDatabase();
  pool = database.pool;
  skills = await insertSkills(pool);
  const sourceId = await insertSource(pool, { name: 'board' });
  const batchId = await insertBatch(pool, {
    batchKey: 'daily-2026-11-22',
    logicalDate: '2026-11-22',
  });
  for (const { country, ads, bySkill } of MARKET)
    for (let i = 0; i < ads; i++)
      await insertAd(pool, {
        ...{ sourceId, batchId, title: `${country} ${i}`, country },
        skills: skills.filter((_, k) => i < (bySkill[k] ?? 0)),
      });
  await publishBatch({ pool, batchId, now: () => new Date('2026-11-23T01:00:00Z') });
});
afterAll(() => database.close());

describe('the bi schema', () => {
  it('has only types that analysis tools read', async () => {
    const { rows } = await pool.query<{ name: string; type: string }>(
      `SELECT c.relname || '.' || a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname IN ('bi', 'bi_store') AND c.relkind IN ('r', 'v') AND a.attnum > 0 AND NOT a.attisdropped`,
    );
    const allowed =
      /^(?:bigint|integer|text|date|timestamp\(0\) without time zone|numeric(?:\(\d+,\d+\))?|boolean)$/;
    expect(rows.length).toBeGreaterThan(150);
    expect(rows.filter((row) => !allowed.test(row.type))).toEqual([]);
  });

  it('says what every table, view and column means', async () => {
    const { rows } = await pool.query<{ name: string }>(
      `SELECT c.relname || coalesce('.' || a.attname, '') AS name
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       LEFT JOIN LATERAL (
         SELECT attname, attnum FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped
         UNION ALL SELECT NULL, 0) a ON true
       WHERE n.nspname IN ('bi', 'bi_store') AND c.relkind IN ('r', 'v')
         AND coalesce(CASE WHEN a.attnum = 0 THEN obj_description(c.oid) ELSE col_description(c.oid, a.attnum) END, '') = ''`,
    );
    expect(rows).toEqual([]);
  });

  it('joins by whole numbers, has an unknown row in each dimension, and no fact without one of each', async () => {
    const { rows } = await pool.query<{ name: string; key: string }>(
      `SELECT conrelid::regclass::text AS name, attname AS key
       FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
       WHERE contype = 'p' AND conrelid::regclass::text LIKE 'bi_store.dim_%'`,
    );
    expect(rows).toHaveLength(8);
    for (const { name, key } of rows)
      expect((await pool.query(`SELECT 1 FROM ${name} WHERE ${key} = 0`)).rowCount, name).toBe(1);
    const nullable = await pool.query(
      `SELECT conname FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
       WHERE contype = 'f' AND conrelid::regclass::text LIKE 'bi_store.%'
         AND (NOT attnotnull OR format_type(atttypid, NULL) NOT IN ('bigint', 'integer'))`,
    );
    expect(nullable.rows).toEqual([]);
  });
});

describe('bi.skill_frequency', () => {
  it('gives shares with their Wilson intervals, of skills with five ads or more', async () => {
    const { rows } = await pool.query(
      `SELECT skill_id, rank, ads, n, share::float8, share_low::float8 AS low, share_high::float8 AS high
       FROM bi.skill_frequency ORDER BY ads DESC, skill_id`,
    );
    const expected = [14, 6, 6].map((ads) => estimateShare(ads, 20));
    expect(rows).toEqual(
      [skills[0], skills[1], skills[3]].map((skill_id, i) => ({
        ...{ skill_id, rank: i === 0 ? 1 : 2, ads: expected[i]!.count, n: 20 },
        share: expect.closeTo(expected[i]!.share, 6) as number,
        low: expect.closeTo(expected[i]!.low, 6) as number,
        high: expect.closeTo(expected[i]!.high, 6) as number,
      })),
    );
    // 14 of 20 by hand: (0.7 + 0.0960365 ∓ 0.2226170) / 1.1920729.
    expect((rows[0] as { low: number }).low).toBeCloseTo(0.481027, 5);
    expect((rows[0] as { high: number }).high).toBeCloseTo(0.854523, 5);
  });
});

describe('bi.country_skill_distribution', () => {
  it('compares each country with all, as the report does', async () => {
    const { rows } = await pool.query(
      `SELECT country_code, skill_id, ads, n, ads_all, n_all, location_quotient::float8 AS quotient,
              location_quotient_low::float8 AS low, location_quotient_high::float8 AS high
       FROM bi.country_skill_distribution ORDER BY country_code, skill_id`,
    );
    const cell = (country_code: string, skill: number, a: number, n: number, A: number) => {
      const lq = locationQuotient({ a, n, A, N: 20 });
      return {
        ...{ country_code, skill_id: skills[skill], ads: a, n, ads_all: A, n_all: 20 },
        quotient: expect.closeTo(lq.quotient, 4) as number,
        low: expect.closeTo(lq.low!, 4) as number,
        high: expect.closeTo(lq.high!, 4) as number,
      };
    };
    // 9 of 12 against 14 of 20 is 1.0714; 6 of 12 against 6 of 20 is 1.6667, the most that 12 of 20 ads allow.
    expect(rows).toEqual([
      cell('CO', 0, 9, 12, 14),
      cell('CO', 1, 6, 12, 6),
      cell('MX', 0, 5, 8, 14),
    ]);
    expect(rows[1]).toMatchObject({ quotient: 1.6667, high: 1.6667 });
  });

  it('counts what it holds back', async () => {
    const { rows } = await pool.query(
      'SELECT * FROM bi.suppression ORDER BY view_name, country_code',
    );
    const row = (
      view_name: string,
      country_code: string | null,
      shown: number,
      held: number,
      mentions: number,
    ) => ({
      ...{
        view_name,
        country_code,
        skills_shown: shown,
        skills_held_back: held,
        mentions_held_back: mentions,
      },
    });
    expect(rows).toEqual([
      row('country_skill_distribution', 'CO', 2, 2, 7),
      row('country_skill_distribution', 'MX', 1, 1, 3),
      row('skill_frequency', null, 3, 1, 4),
    ]);
  });
});

describe('the published views', () => {
  it('relate: every skill of an ad is in the dimension of skills, with its group', async () => {
    const { rows } = await pool.query(
      `SELECT count(*) AS pairs, count(d.skill_id) AS known, count(f.posting_id) AS ads, min(d.cluster_id) AS cluster
       FROM bi.fact_posting_skill s LEFT JOIN bi.dim_skill d USING (skill_id) LEFT JOIN bi.fact_posting f USING (posting_id)`,
    );
    expect(rows).toEqual([{ pairs: 30, known: 30, ads: 30, cluster: 0 }]);
  });
});
