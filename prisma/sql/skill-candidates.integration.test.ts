import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import {
  decideCandidate,
  findCandidate,
  listCandidates,
  replaceCandidates,
  type AdCandidates,
} from './skill-candidates.ts';

let database: TestDatabase;

/** Two ads of one source, seen five weeks apart, in Colombia and Mexico; the second in two versions. */
const ADS = `
INSERT INTO sources (name, kind, retention_days) VALUES ('faro', 'html', 30);
INSERT INTO batches (batch_key, logical_date, kind, status, language, input, started_at)
VALUES ('daily-2026-11-22', '2026-11-22', 'daily', 'running', 'es', '{}', '2026-11-22T00:00:00Z');
INSERT INTO postings (source_id, identity_key, first_seen_on, last_seen_on, first_seen_at) VALUES
  (1, 'id:1', '2026-10-15', '2026-10-20', '2026-10-15T00:00:00Z'),
  (1, 'id:2', '2026-11-20', '2026-11-22', '2026-11-20T00:00:00Z');
INSERT INTO raw_jobs (posting_id, source_id, version, content_hash, raw, ref, batch_id, observed_on, collected_at)
SELECT posting, 1, version, 'h' || posting || version, '{}', 'x', 1, '2026-11-22', '2026-11-22T00:00:00Z'
FROM (VALUES (1, 1), (2, 1), (2, 2)) AS v (posting, version);`;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.pool.query(ADS);
  const { rows } = await database.pool.query<{ column_name: string; data_type: string }>(
    `SELECT column_name, data_type FROM information_schema.columns
     WHERE table_name = 'cleaned_jobs' AND is_nullable = 'NO' AND column_default IS NULL
       AND column_name <> 'job_id'`,
  );
  const values: Readonly<Record<string, string>> = {
    ...{ text: `'x'`, jsonb: `'[]'`, boolean: 'true', bytea: `'\\x00'`, ARRAY: `'{}'` },
    ...{ real: '1', integer: '1', numeric: '1', bigint: '1', date: `'2026-11-22'` },
  };
  const columns = rows.map((row) => row.column_name).join(', ');
  const filled = rows.map((row) => values[row.data_type] ?? `'x'`).join(', ');
  await database.pool.query(
    `INSERT INTO cleaned_jobs (job_id, country_code, ${columns})
     SELECT j, CASE WHEN j = 1 THEN 'CO' ELSE 'MX' END, ${filled} FROM generate_series(1, 3) AS j`,
  );
});
afterAll(async () => {
  await database.close();
});

const quipu = (context: string) => ({ key: 'quipu flow', name: 'Quipu Flow', context });
const replace = (jobIds: number[], ads: AdCandidates[]) =>
  replaceCandidates(database.pool, { jobIds, ads });
const list = (filter: { minAds?: number; status?: 'open' | 'rejected' } = {}) =>
  listCandidates(database.pool, { status: 'open', minAds: 1, limit: 10, ...filter });

describe('Candidates in the database', () => {
  it('count an ad once, whatever its versions and however often it is worked on', async () => {
    const ads = [
      { jobId: 1, candidates: [quipu('one')] },
      { jobId: 2, candidates: [quipu('two'), { key: 'tocapu', name: 'Tocapu', context: 'two' }] },
      { jobId: 3, candidates: [quipu('three')] },
    ];
    expect(await replace([1, 2, 3], ads)).toBe(6);
    const first = await list();
    expect(await replace([1, 2, 3], ads)).toBe(8);
    expect(await list()).toEqual(first);
    expect(first).toEqual([
      {
        ...{ key: 'quipu flow', name: 'Quipu Flow', status: 'open', skillKey: null },
        ...{
          ads: 2,
          sources: 1,
          countries: 2,
          firstSeenOn: '2026-10-15',
          lastSeenOn: '2026-11-22',
        },
        ...{ recentAds: 1, earlierAds: 1, contexts: ['three', 'two', 'one'] },
      },
      expect.objectContaining({ key: 'tocapu', ads: 1, recentAds: 1, earlierAds: 0 }),
    ]);
    expect(await list({ minAds: 2 })).toHaveLength(1);
  });

  it('go with the ad that no longer names them', async () => {
    await replace([2], []);
    expect((await list()).map(({ key, ads }) => [key, ads])).toEqual([['quipu flow', 2]]);
  });

  it('keep what was decided of them when another ad names them', async () => {
    const at = new Date('2026-11-22T12:00:00Z');
    await decideCandidate(database.pool, { key: 'tocapu', status: 'rejected', skillKey: null, at });
    await replace(
      [2],
      [{ jobId: 2, candidates: [{ key: 'tocapu', name: 'TOCAPU', context: 'c' }] }],
    );
    expect(await findCandidate(database.pool, 'tocapu')).toEqual({
      name: 'Tocapu',
      status: 'rejected',
    });
    expect((await list({ status: 'rejected' })).map(({ key }) => key)).toEqual(['tocapu']);
    expect(await findCandidate(database.pool, 'unheard')).toBeNull();
  });

  it('are not accepted without the skill that they became', async () => {
    const decision = { key: 'quipu flow', status: 'accepted', skillKey: null } as const;
    await expect(decideCandidate(database.pool, { ...decision, at: new Date(0) })).rejects.toThrow(
      /check constraint/,
    );
  });
});
