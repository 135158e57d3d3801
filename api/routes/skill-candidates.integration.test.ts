import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replaceCandidates } from '../../prisma/sql/skill-candidates.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { candidateAnswer } from '../candidates/contract.ts';
import { createApi } from '../create-api.ts';
import { fakeDependencies, LOCAL_TOKEN } from '../fixtures/fake-dependencies.ts';

let database: TestDatabase;
let dataDir: string;

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'lmo-candidates-'));
  const candidates = ['Quipu Flow', 'Tocapu', 'Pithon', 'Kubernetes'].map((name) => ({
    ...{ key: name.toLowerCase(), name, context: `Python, ${name}` },
  }));
  await replaceCandidates(database.pool, { jobIds: [1], ads: [{ jobId: 1, candidates }] });
});
afterAll(async () => {
  await database.close();
  await rm(dataDir, { recursive: true });
});

async function decide(key: string, payload: object, authorization = `Bearer ${LOCAL_TOKEN}`) {
  const api = createApi(fakeDependencies({ database, dataDir }));
  const url = `/api/skill-candidates/${encodeURIComponent(key)}`;
  const response = await api.inject({ method: 'POST', url, payload, headers: { authorization } });
  return { status: response.statusCode, body: response.json<{ detail?: string }>() };
}
const localLines = () => readFile(join(dataDir, 'vocabulary/local.txt'), 'utf8');

describe('POST /api/skill-candidates/:key', () => {
  it('makes a candidate a skill of the local vocabulary, once', async () => {
    const { status, body } = await decide('quipu flow', {
      decision: 'accept',
      field: 'data-and-ai',
    });
    expect(status).toBe(200);
    expect(candidateAnswer.parse(body)).toEqual({
      ...{ key: 'quipu flow', name: 'Quipu Flow', status: 'accepted', skillKey: 'v:quipu-flow' },
    });
    expect(await localLines()).toBe('[data-and-ai]\nquipu-flow | Quipu Flow | type: hard\n');
    const again = await decide('quipu flow', { decision: 'reject' });
    expect([again.status, again.body.detail]).toEqual([400, '"Quipu Flow" was accepted before.']);
  });

  it('makes a candidate another name of a skill', async () => {
    const { body } = await decide('pithon', { decision: 'merge', into: 'v:python' });
    expect(body).toMatchObject({ status: 'merged', skillKey: 'v:python' });
    expect(await localLines()).toContain('+python | any: Pithon\n');
  });

  it('leaves the file as it is for a rejection, an unknown skill and a name that is taken', async () => {
    const before = await localLines();
    expect((await decide('tocapu', { decision: 'merge', into: 'v:unheard' })).status).toBe(404);
    expect((await decide('tocapu', { decision: 'reject' })).body).toMatchObject({ skillKey: null });
    const taken = await decide('kubernetes', { decision: 'accept', field: 'cloud' });
    expect(taken.status).toBe(400);
    expect(taken.body.detail).toMatch(
      /alias "Kubernetes" of kubernetes-2 is "Kubernetes" of kubernetes/,
    );
    expect(await localLines()).toBe(before);
  });

  it('asks for a key that may do it, a known candidate and a field that exists', async () => {
    expect((await decide('kubernetes', { decision: 'reject' }, 'Bearer wrong')).status).toBe(401);
    expect((await decide('unheard', { decision: 'reject' })).status).toBe(404);
    expect((await decide('kubernetes', { decision: 'accept', field: 'magic' })).status).toBe(400);
    const name = { decision: 'accept', field: 'cloud', nameEn: 'a | any: b' };
    expect((await decide('kubernetes', name)).status).toBe(400);
  });
});

describe('GET /api/skill-candidates', () => {
  it('answers with what is open; ads that are gone count no more', async () => {
    const api = createApi(fakeDependencies({ database, dataDir }));
    const response = await api.inject({ url: '/api/skill-candidates?minAds=1' });
    expect([response.statusCode, response.json()]).toEqual([200, { candidates: [] }]);
  });
});
