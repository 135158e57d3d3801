import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../api/create-api.ts';
import { fakeDependencies, LOCAL_TOKEN } from '../api/fixtures/fake-dependencies.ts';
import { createTestDatabase, type TestDatabase } from '../tests/support/database.ts';
import { createApiClient } from './api-client.ts';
import { describeCli } from './describe-cli.ts';
import { fakeContext } from './fixtures/fake-context.ts';
import { runCli } from './program.ts';

let database: TestDatabase;
let api: FastifyInstance;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.pool.query(
    `INSERT INTO batches (batch_key, logical_date, kind, status, language, input, item_count, started_at, finished_at)
     VALUES ('daily-2026-11-22', '2026-11-22', 'daily', 'succeeded', 'en', '{}', 0, now(), now());
     INSERT INTO taxonomy_releases (scheme, release, languages, concepts, labels, source_hash, imported_at, is_active)
     VALUES ('esco', '9.1', '{en,es}', 6, 19, '', '2026-11-22T10:30:00Z', true);`,
  );
  api = createApi(fakeDependencies({ database }));
  await api.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await api.close();
  await database.close();
});

async function lmo(...words: string[]) {
  const { port } = api.server.address() as AddressInfo;
  const context = fakeContext({
    api: createApiClient({ baseUrl: `http://127.0.0.1:${port}`, key: LOCAL_TOKEN }),
  });
  const exitCode = await runCli(words, context);
  return { exitCode, stdout: context.stdout.text, stderr: context.stderr.text };
}

/** The statements of the examples in the help of `lmo query`. */
const examples = [...describeCli(fakeContext()).matchAll(/^ {2}\$ npx lmo query "([^"]+)"/gmu)].map(
  ([, sql]) => sql ?? '',
);

describe('commands against the API on a migrated database', () => {
  it('the help of query has examples', () => {
    expect(examples.length).toBeGreaterThan(1);
  });

  it.each(examples)('the example runs: %s', async (sql) => {
    expect(await lmo('query', sql)).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [['status'], 'daily-2026-11-22 · succeeded'],
    [['status', 'daily-2026-11-22'], 'collect   pending'],
    [['status', '--list'], 'batch             status'],
    [['plan'], '2026-11-22: 0 ads to take in, 0 of them new'],
    [['plan', '--from', 'extract', '--force'], 'left out: begins with extract'],
    [
      ['taxonomy', 'list'],
      'esco    9.1      true    en es      6         19      2026-11-22 10:30',
    ],
    [['query', 'select 1 as one', '--format', 'csv'], 'one\n1\n'],
  ])('%j', async (words, text) => {
    const answer = await lmo(...words);
    expect(answer).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(text) as string });
  });

  it.each([
    [['status', 'daily-2020-01-01'], 'There is no batch "daily-2020-01-01"'],
    [['query', 'table raw_jobs'], 'raw_jobs holds ads as they were collected'],
    [['query', 'select nope'], 'column "nope" does not exist'],
    [['report'], 'has no report'],
  ])('%j exits with 1 and the sentence of the API', async (words, text) => {
    const answer = await lmo(...words);
    expect(answer).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringContaining(text) as string,
    });
  });
});
