import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../tests/support/database.ts';
import { keyList, newKey } from './contract.ts';
import { createApi, type ApiDependencies } from './create-api.ts';
import { fakeDependencies, LOCAL_TOKEN } from './fixtures/fake-dependencies.ts';
import type { Scope } from './keys/key.ts';
import type { ApiSettings } from './settings.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** An API on which reads need a key, but for the given settings. */
function api(settings: Partial<ApiSettings> = {}, part: Partial<ApiDependencies> = {}) {
  const base = fakeDependencies({ database, ...part });
  return createApi({ ...base, settings: { ...base.settings, openReads: false, ...settings } });
}
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

async function makeKey(scopes: readonly Scope[]) {
  const response = await api().inject({
    ...{ method: 'POST', url: '/api/keys', payload: { name: 'a test', scopes } },
    headers: bearer(LOCAL_TOKEN),
  });
  expect(response.statusCode, response.body).toBe(201);
  return newKey.parse(response.json());
}

/** What each route needs; 'open' are those that anybody may ask. */
type Route = [method: 'GET' | 'POST' | 'DELETE', url: string, scope: Scope | 'open', body?: object];
const ROUTES: Route[] = [
  ['GET', '/health', 'open'],
  ['GET', '/ready', 'open'],
  ['GET', '/docs/json', 'open'],
  ['GET', '/api/batches', 'read'],
  ['GET', '/api/batches/latest', 'read'],
  ['GET', '/api/batches/latest/summary', 'read'],
  ['GET', '/api/batches/latest/events', 'read'],
  ['GET', '/api/tasks', 'read'],
  ['GET', '/api/tasks/task-1', 'read'],
  ['GET', '/api/plan', 'read'],
  ['GET', '/api/jobs', 'read'],
  ['GET', '/api/jobs/1', 'read'],
  ['GET', '/api/skills', 'read'],
  ['GET', '/api/skills/1', 'read'],
  ['GET', '/api/stats', 'read'],
  ['GET', '/api/clusters', 'read'],
  ['GET', '/api/clusters/1', 'read'],
  ['GET', '/api/reports', 'read'],
  ['GET', '/api/reports/a/es/report.html', 'read'],
  ['POST', '/api/query', 'query', { sql: 'select 1' }],
  ['POST', '/api/batches', 'write', {}],
  ['POST', '/api/tasks', 'write', { stage: 'embed' }],
  ['GET', '/api/keys', 'admin'],
  ['POST', '/api/keys', 'admin', { name: 'x', scopes: ['read'] }],
  ['DELETE', '/api/keys/1000', 'admin'],
  ['POST', '/api/backups', 'admin', {}],
];

describe('routes and scopes', () => {
  it('the table names every route that there is', async () => {
    const app = api();
    const { paths } = (await app.inject({ url: '/docs/json' })).json<{
      paths: Record<string, Record<string, { security?: Record<string, string[]>[] }>>;
    }>();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { security }]) => {
        const scope = security?.at(-1)?.key?.[0] ?? 'open';
        return `${method.toUpperCase()} ${path.replaceAll(/\{[^}]+\}/gu, ':')} ${scope}`;
      }),
    );
    expect(described.length).toBeGreaterThan(20);
    const covered = new Set(ROUTES.map(([method, , scope]) => `${method} ${scope}`));
    for (const line of described) {
      const [method, , scope] = line.split(' ');
      expect(covered, line).toContain(`${method} ${scope}`);
    }
  });

  it.each(ROUTES)('%s %s needs %s', async (method, url, scope, payload) => {
    const app = api();
    const ask = async (headers: Record<string, string>) =>
      (await app.inject({ method, url, headers, ...(payload && { payload }) })).statusCode;
    if (scope === 'open') {
      expect(await ask({})).toBe(200);
      return;
    }
    expect(await ask({})).toBe(401);
    const others = (['read', 'query', 'write'] as const).filter(
      (other) => scope !== 'read' && other !== scope,
    );
    for (const other of others) {
      expect(await ask(bearer((await makeKey([other])).key)), other).toBe(403);
    }
    for (const key of [(await makeKey([scope])).key, LOCAL_TOKEN]) {
      expect([401, 403]).not.toContain(await ask(bearer(key)));
    }
  });
});

describe('keys', () => {
  it('are kept as hashes, listed by their prefix, and end when they are revoked', async () => {
    const made = await makeKey(['query', 'read']);
    const stored = await database.pool.query('SELECT * FROM api_keys');
    expect(JSON.stringify(stored.rows)).not.toContain(made.key.split('_')[2]);
    const app = api();
    const asUser = () => app.inject({ url: '/api/jobs', headers: { 'x-api-key': made.key } });
    expect((await asUser()).statusCode).toBe(200);

    const list = await app.inject({ url: '/api/keys', headers: bearer(LOCAL_TOKEN) });
    const listed = keyList.parse(list.json()).keys.find(({ prefix }) => prefix === made.prefix);
    expect(listed).toMatchObject({
      scopes: ['read', 'query'],
      lastUsedOn: '2026-11-22',
      revokedAt: null,
    });
    expect(list.body).not.toContain(made.key);

    const url = `/api/keys/${made.prefix}`;
    const revoked = await app.inject({ method: 'DELETE', url, headers: bearer(LOCAL_TOKEN) });
    expect(revoked.json()).toMatchObject({ revokedAt: '2026-11-22T12:00:00.000Z' });
    const later = api({}, { now: () => new Date('2026-11-22T12:00:06Z') });
    expect((await later.inject({ url: '/api/jobs', headers: bearer(made.key) })).statusCode).toBe(
      401,
    );
  });

  it.each([
    ['a key that was never made', `lmo_0123456789_${'a'.repeat(43)}`],
    ['another word', 'hello'],
    ['a very long one', 'x'.repeat(5_000)],
  ])('%s is not let in', async (_name, key) => {
    const response = await api().inject({ url: '/api/jobs', headers: bearer(key) });
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer realm="lmo"');
    expect(response.json()).toMatchObject({ title: 'Key needed', status: 401 });
  });
});

describe('the outside', () => {
  it('may ask so many times a minute, and is told when it may again', async () => {
    const app = api({ ratePerMinute: 3, openReads: true });
    const ask = async () => app.inject({ url: '/api/jobs' });
    for (let i = 0; i < 3; i++) expect((await ask()).statusCode).toBe(200);
    const refused = await ask();
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect((await app.inject({ url: '/health' })).statusCode).toBe(200);
  });

  it('may call from pages of the listed origins alone', async () => {
    const app = api({ corsOrigins: ['https://ministry.example'], openReads: true });
    const allowed = async (origin: string) =>
      (await app.inject({ url: '/api/jobs', headers: { origin } })).headers[
        'access-control-allow-origin'
      ];
    expect(await allowed('https://ministry.example')).toBe('https://ministry.example');
    expect(await allowed('https://other.example')).toBeUndefined();
  });

  it('reaches it by its own names alone', async () => {
    const app = api({ hostNames: ['lmo.example'], openReads: true });
    const status = async (host: string) =>
      (await app.inject({ url: '/api/jobs', headers: { host } })).statusCode;
    expect(await status('lmo.example:8080')).toBe(200);
    expect(await status('[::1]:8080')).toBe(200);
    expect(await status('attacker.example')).toBe(421);
  });

  it('gets headers that keep browsers from making more of an answer than data', async () => {
    const { headers } = await api({ openReads: true }).inject({ url: '/api/jobs' });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    });
  });

  it('can open the description, whose page loads nothing from elsewhere', async () => {
    const app = api();
    const page = await app.inject({ url: '/docs/' });
    const policy = String(page.headers['content-security-policy']);
    expect(page.statusCode).toBe(200);
    expect(policy).toContain("default-src 'self'");
    expect(page.body).not.toMatch(/(?:src|href)="https?:/u);
    const scripts = [...page.body.matchAll(/src="([^"]+\.js)"/gu)].map(([, src]) => src!);
    expect(scripts.length).toBeGreaterThan(0);
    for (const src of scripts) {
      const url = new URL(src, 'http://localhost/docs/').pathname;
      expect((await app.inject({ url })).statusCode, url).toBe(200);
    }
  });
});

describe('events of a batch', () => {
  it('tell each change and then the end', async () => {
    await database.pool.query(
      `INSERT INTO batches (batch_key, logical_date, kind, status, language, input, started_at)
       VALUES ('daily-2026-11-22', '2026-11-22', 'daily', 'running', 'es', '{}', now())`,
    );
    const stream = api().inject({
      url: '/api/batches/daily-2026-11-22/events',
      headers: bearer(LOCAL_TOKEN),
    });
    await delay(700);
    await database.pool.query(`UPDATE batches SET status = 'succeeded' WHERE kind = 'daily'`);
    const { body, headers } = await stream;
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
    const events = [...body.matchAll(/^event: (\w+)\ndata: (.+)$/gmu)].map(([, name, text]) => ({
      name,
      ...(JSON.parse(text!) as { batch: { status: string }; progress: object | null }),
    }));
    expect(events.map(({ name, batch }) => [name, batch.status])).toEqual([
      ['progress', 'running'],
      ['end', 'succeeded'],
    ]);
    expect(events[0]?.progress).toMatchObject({ batchKey: 'daily-2026-11-22' });
  });
});
