import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../tests/support/database.ts';
import { problem } from './contract.ts';
import { createApi } from './create-api.ts';
import { fakeDependencies, LOCAL_TOKEN } from './fixtures/fake-dependencies.ts';

let database: TestDatabase;
let api: FastifyInstance;
const headers = { authorization: `Bearer ${LOCAL_TOKEN}` };

beforeAll(async () => {
  database = await createTestDatabase();
  api = createApi(fakeDependencies({ database }));
});
afterAll(async () => {
  await api.close();
  await database.close();
});

describe('a question that is wrong', () => {
  it.each([
    ['/api/jobs?limit=0', /limit/u],
    ['/api/jobs?limit=201', /limit/u],
    ['/api/jobs?country=co', /country: two capital letters/u],
    ['/api/jobs?cursor=abc', /cursor: is not the cursor/u],
    ['/api/jobs?since=yesterday', /since/u],
    ['/api/jobs?open=perhaps', /open/u],
    ['/api/jobs?colour=red', /colour/u],
    ['/api/jobs?q=', /q/u],
    ['/api/jobs?q=%00', /NUL/u],
    [`/api/jobs?q=${'x'.repeat(101)}`, /q/u],
    ['/api/jobs?skill=a&skill=b&skill=c&skill=d&skill=e&skill=f', /skill/u],
    ["/api/jobs?skill=x'--", /skill/u],
    ['/api/jobs/0', /id/u],
    ['/api/jobs/1e3x', /id/u],
    ['/api/jobs/99999999999999999999', /id/u],
    ['/api/skills?type=odd', /type/u],
    ['/api/skills?cursor=WzFd', /cursor/u],
    ['/api/skills/%20', /id: a key such as/u],
    ['/api/stats?country=COL', /country/u],
    ['/api/clusters?x=1', /x/u],
    ['/api/clusters/one', /id/u],
    ['/api/reports?batch=a%20b', /batch/u],
    ['/api/reports/a/spanish/report.html', /language/u],
    ['/api/batches?kind=weekly', /kind/u],
    ['/api/batches/a%20b/events', /id/u],
    ['/api/tasks/daily-2026-11-22', /id: the key of a task/u],
  ])('%s is told what is wrong', async (url, detail) => {
    const response = await api.inject({ url });
    expect([response.statusCode, response.headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    expect(response.json()).toMatchObject({
      status: 400,
      detail: expect.stringMatching(detail) as string,
    });
  });

  it.each([
    ['/api/batches', { date: '2026-11-23' }, /in the future/u],
    ['/api/batches', { date: 'today' }, /date/u],
    ['/api/batches', { from: 'clean', only: 'clean' }, /exclude each other/u],
    ['/api/batches', { sources: ['../etc'] }, /sources/u],
    ['/api/batches', { sources: [{ kind: 'file', path: '/etc/passwd' }] }, /sources/u],
    ['/api/batches', [], /expected object/u],
    ['/api/tasks', {}, /stage/u],
    ['/api/tasks', { stage: 'collect' }, /stage/u],
    ['/api/tasks', { stage: 'cluster', ads: {} }, /leave it out/u],
    ['/api/tasks', { stage: 'clean', ads: { jobs: [] } }, /jobs/u],
    ['/api/tasks', { stage: 'clean', ads: { jobs: [1.5] } }, /jobs/u],
    [
      '/api/tasks',
      { stage: 'clean', ads: { jobs: Array.from({ length: 5001 }, (_, i) => i + 1) } },
      /jobs/u,
    ],
    ['/api/keys', { name: ' ', scopes: ['read'] }, /name/u],
    ['/api/keys', { name: 'x', scopes: ['root'] }, /scopes/u],
    ['/api/keys', { name: 'x', scopes: [] }, /scopes/u],
    ['/api/backups', { file: '/etc/cron.d/x' }, /file/u],
    ['/api/query', { sql: 'select 1', write: true }, /write/u],
  ])('%s with %j is told what is wrong', async (url, payload, detail) => {
    const response = await api.inject({ method: 'POST', url, payload, headers });
    expect(response.statusCode, response.body).toBe(400);
    expect(response.json()).toMatchObject({ detail: expect.stringMatching(detail) as string });
  });

  it.each([
    [
      'text that is no JSON',
      { payload: '{', headers: { 'content-type': 'application/json' } },
      400,
    ],
    [
      'a form',
      { payload: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
    ],
    ['more than fits', { payload: { sql: 'x'.repeat(300_000) } }, 413],
  ])('%s is refused', async (_name, request, status) => {
    const response = await api.inject({
      ...{ method: 'POST', url: '/api/query', payload: request.payload },
      headers: { ...headers, ...('headers' in request ? request.headers : {}) },
    });
    expect(response.statusCode).toBe(status);
    expect(problem.parse(response.json()).status).toBe(status);
  });
});

/** Bodies near to right ones: right names with any values, beside names of any kind. */
const bodies = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      stage: fc.oneof(fc.constantFrom('clean', 'embed', 'cluster'), fc.jsonValue()),
      ads: fc.record(
        {
          jobs: fc.array(fc.oneof(fc.integer(), fc.double())),
          country: fc.string(),
          since: fc.string(),
          outdated: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      onward: fc.oneof(fc.boolean(), fc.jsonValue()),
      date: fc.oneof(fc.constant('2026-11-20'), fc.string()),
      sources: fc.array(fc.string()),
      name: fc.string(),
      scopes: fc.array(fc.oneof(fc.constantFrom('read', 'admin'), fc.string())),
    },
    { requiredKeys: [] },
  ),
);
/** Bodies tried; the whole count is asked for with LMO_TEST_FULL. */
const BODIES = process.env.LMO_TEST_FULL ? 100_000 : 10_000;

it(
  `survives ${BODIES} bodies that nobody would write, and says what is wrong with each`,
  { timeout: 1_800_000 },
  async () => {
    // Keys are not tried: each right one would be a row.
    const urls = ['/api/tasks', '/api/batches', '/api/backups'];
    const before = process.memoryUsage().heapUsed;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...urls), bodies, async (url, body) => {
        const response = await api.inject({
          ...{ method: 'POST', url, payload: JSON.stringify(body) },
          headers: { ...headers, 'content-type': 'application/json' },
        });
        expect([202, 400, 409]).toContain(response.statusCode);
        if (response.statusCode !== 202) problem.parse(response.json());
      }),
      { numRuns: BODIES, seed: 20261122 },
    );
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300e6);
  },
);
