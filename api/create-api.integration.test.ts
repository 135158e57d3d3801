import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../tests/support/database.ts';
import {
  batchDetail,
  batchList,
  batchPlan,
  batchSummary,
  health,
  queryAnswer,
} from './contract.ts';
import { createApi } from './create-api.ts';
import { fakeDependencies, LOCAL_TOKEN } from './fixtures/fake-dependencies.ts';
import { fakeTemporal } from './fixtures/fake-temporal.ts';
import { TWO_BATCHES } from './fixtures/two-batches.ts';
import type { TemporalDoor } from './temporal-door.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.pool.query(TWO_BATCHES);
});
afterAll(async () => {
  await database.close();
});

function api(temporal: Partial<TemporalDoor> = {}) {
  return createApi(fakeDependencies({ database, temporal: fakeTemporal(temporal) }));
}

const get = async (url: string, temporal: Partial<TemporalDoor> = {}) => {
  const response = await api(temporal).inject({ url });
  return {
    status: response.statusCode,
    type: response.headers['content-type'],
    body: response.json<unknown>(),
  };
};
const post = async (payload: object) => {
  const response = await api().inject({
    ...{ method: 'POST', url: '/api/query', payload },
    headers: { authorization: `Bearer ${LOCAL_TOKEN}` },
  });
  return { status: response.statusCode, body: response.json<unknown>() };
};

describe('GET /health', () => {
  it('is well when database, Temporal and disk are', async () => {
    const { status, body } = await get('/health');
    const answer = health.parse(body);
    expect([status, answer.status, answer.version]).toEqual([200, 'ok', '1.2.3']);
    expect(answer.checks.database.detail).toMatch(/^PostgreSQL \d+.*pgvector \d/u);
  });

  it('answers 503 and names what is down', async () => {
    const serverVersion = () => Promise.reject(new Error('connection refused'));
    const { status, body } = await get('/health', { serverVersion });
    expect(status).toBe(503);
    expect(health.parse(body)).toMatchObject({
      status: 'down',
      checks: { temporal: { ok: false, detail: 'connection refused' }, database: { ok: true } },
    });
  });
});

describe('GET /api/batches', () => {
  it('lists the latest first, with their files', async () => {
    const { batches } = batchList.parse((await get('/api/batches')).body);
    expect(batches.map(({ batchKey, files }) => [batchKey, files])).toEqual([
      ['daily-2026-11-22', ['/ads.csv']],
      ['daily-2026-11-21', []],
    ]);
  });

  it.each([
    ['limit=1', ['daily-2026-11-22']],
    ['date=2026-11-21', ['daily-2026-11-21']],
    ['date=2020-01-01', []],
  ])('takes %s', async (query, keys) => {
    const { batches } = batchList.parse((await get(`/api/batches?${query}`)).body);
    expect(batches.map(({ batchKey }) => batchKey)).toEqual(keys);
  });
});

describe('GET /api/batches/:id', () => {
  it.each(['1', 'daily-2026-11-21'])('finds a batch by %s and tells its audit', async (id) => {
    const detail = batchDetail.parse((await get(`/api/batches/${id}`)).body);
    expect(detail.batch).toMatchObject({
      batchId: 1,
      ads: 4,
      rowsWritten: 40,
      finishedAt: '2026-11-21T01:02:00.000Z',
    });
    expect(detail.stages).toMatchObject([
      {
        stage: 'collect',
        unit: 'ad version',
        itemsIn: 7,
        itemsOut: 4,
        rejected: 1,
        skipped: 2,
        pages: 0,
      },
      { stage: 'validate', unit: 'ad', itemsIn: 4, itemsOut: 3, rejected: 1, pages: 2 },
    ]);
    expect(detail.rejects).toEqual([
      { stage: 'collect', source: 'faro', reason: 'unreadable_row', ads: 1 },
      { stage: 'validate', source: 'faro', reason: 'no_title', ads: 1 },
    ]);
    expect(detail.duplicates).toEqual([{ kind: 'near', ads: 1 }]);
    expect([detail.progress, detail.pendingActivities, detail.temporalError]).toEqual([
      null,
      [],
      null,
    ]);
  });

  it('asks a running batch itself, and for the activities in hand', async () => {
    const pending = {
      workflowId: 'daily-2026-11-22/collect',
      activity: 'collectSource',
      state: 'scheduled',
      attempt: 2,
      maxAttempts: 4,
      lastFailure: 'the board answered 503',
      nextAttemptAt: '2026-11-22T12:01:00.000Z',
      lastHeartbeatAt: null,
      worker: null,
    };
    const { body } = await get('/api/batches/latest', {
      pendingActivities: () => Promise.resolve([pending]),
    });
    const detail = batchDetail.parse(body);
    expect(detail.progress).toMatchObject({ batchKey: 'daily-2026-11-22', status: 'running' });
    expect(detail.pendingActivities).toEqual([pending]);
  });

  it('tells the audit all the same when Temporal is away', async () => {
    const progress = () => Promise.reject(new Error('14 UNAVAILABLE'));
    const detail = batchDetail.parse((await get('/api/batches/latest', { progress })).body);
    expect(detail.stages).toHaveLength(1);
    expect(detail.temporalError).toContain('14 UNAVAILABLE');
  });
});

describe('GET /api/batches/:id/summary', () => {
  it('adds up, and says where the report is', async () => {
    const summary = batchSummary.parse((await get('/api/batches/1/summary')).body);
    expect(summary).toMatchObject({
      collected: { in: 7, new: 4, unchanged: 2, rejected: 1, duplicate: 0 },
      processed: { in: 4, out: 2, rejected: 1, duplicate: 1 },
      duplicates: [{ kind: 'near', ads: 1 }],
      clusters: null,
      published: { batchKey: 'daily-2026-11-21', ads: 0, countries: [] },
      reports: [{ language: 'es', folder: '/tmp/reports/daily-2026-11-21/es' }],
    });
    expect(summary.rejects.map(({ reason }) => reason)).toEqual(['unreadable_row', 'no_title']);
  });
});

describe('GET /api/plan', () => {
  it('tells how many ads a run would take in, and why', async () => {
    const plan = batchPlan.parse((await get('/api/plan')).body);
    expect(plan).toMatchObject({ logicalDate: '2026-11-22', ads: 1, newAds: 1 });
    expect(plan.stages.find(({ stage }) => stage === 'validate')).toEqual({
      stage: 'validate',
      runs: true,
      ads: 1,
      why: '1 for the first time',
      version: 'v1',
      outdated: 1,
    });
  });

  it('takes in what a stage did in an older version, when asked', async () => {
    const plan = batchPlan.parse((await get('/api/plan?reprocess=validate')).body);
    expect([plan.ads, plan.newAds]).toEqual([2, 1]);
    expect(plan.stages.find(({ stage }) => stage === 'validate')?.why).toBe(
      '1 for the first time, 1 because the stage has changed',
    );
  });

  it('leaves out the stages before --from and beside --only', async () => {
    const from = batchPlan.parse((await get('/api/plan?date=2026-11-21&from=extract')).body);
    expect(from.stages.filter(({ runs }) => runs).map(({ stage }) => stage)).toEqual([
      'extract',
      'enhance',
      'embed',
      'cluster',
      'export',
    ]);
    // Two ads of the day are still in the flow at extract; the copy and the rejected one stay ended.
    expect(from.stages.find(({ stage }) => stage === 'extract')?.ads).toBe(2);
    const only = batchPlan.parse((await get('/api/plan?date=2026-11-21&only=clean')).body);
    expect(only.stages.filter(({ runs }) => runs).map(({ stage }) => stage)).toEqual(['clean']);
  });

  it('changes nothing', async () => {
    const count =
      'SELECT (SELECT count(*) FROM batches) AS batches, (SELECT count(*) FROM batch_items) AS members';
    const before = await database.pool.query(count);
    await get('/api/plan?force=true');
    expect((await database.pool.query(count)).rows).toEqual(before.rows);
  });
});

describe('POST /api/query', () => {
  it('answers with columns, rows and the time that it took', async () => {
    const { status, body } = await post({ sql: 'select name from sources' });
    expect(status).toBe(200);
    expect(queryAnswer.parse(body)).toMatchObject({
      columns: ['name'],
      rows: [['faro']],
      truncated: false,
    });
  });

  it.each([
    ['a refused table', { sql: 'table raw_jobs' }, 403, /cleaned_jobs/u],
    ['a mistake in the SQL', { sql: 'select nope' }, 400, /column "nope" does not exist/u],
    ['two statements', { sql: 'select 1; select 2' }, 400, /One statement is run at a time/u],
    ['no SQL', {}, 400, /sql/u],
    ['too many rows', { sql: 'select 1', maxRows: 10_001 }, 400, /maxRows/u],
    ['too long a time', { sql: 'select 1', timeoutMs: 30_001 }, 400, /timeoutMs/u],
    ['an option that is not known', { sql: 'select 1', write: true }, 400, /write/u],
  ])('answers %s with a problem', async (_name, payload, status, detail) => {
    const answer = await post(payload);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ status, detail: expect.stringMatching(detail) as string });
  });
});

describe('errors', () => {
  it.each([
    ['/nothing', 404],
    ['/api/batches/99', 404],
    ['/api/batches/a%20b', 400],
    ['/api/batches?limit=0', 400],
    ['/api/batches?limit=many', 400],
    ['/api/batches?since=1', 400],
    ['/api/plan?from=somewhere', 400],
    ['/api/plan?from=clean&only=clean', 400],
    ['/api/plan?since=2026-01-01', 400],
    ['/api/plan?date=2026-13-01', 400],
  ])('%s is a problem with status %i', async (url, status) => {
    const answer = await get(url);
    expect([answer.status, answer.type]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('does not tell what broke inside', async () => {
    const broken = { pool: { query: () => Promise.reject(new Error('password=hunter2')) } };
    const app = createApi(
      fakeDependencies({
        database: { ...database, ...(broken as unknown as Pick<TestDatabase, 'pool'>) },
      }),
    );
    const response = await app.inject({ url: '/api/batches' });
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('hunter2');
  });

  it('are all that another host name gets, so that web pages cannot reach the API by one', async () => {
    const response = await api().inject({
      url: '/api/batches',
      headers: { host: 'attacker.example' },
    });
    expect(response.statusCode).toBe(421);
    const own = await api().inject({ url: '/api/batches', headers: { host: 'localhost:8080' } });
    expect(own.statusCode).toBe(200);
  });
});
