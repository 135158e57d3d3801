import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describeApi } from './server/describe-api.ts';

interface OpenApi {
  openapi: string;
  paths: Record<string, Record<string, { summary?: string; responses?: Record<string, unknown> }>>;
}

it('docs/openapi.json is what the routes say; "npm run docs" writes it', async () => {
  const kept = await readFile(new URL('../docs/openapi.json', import.meta.url), 'utf8');
  expect(JSON.parse(await describeApi())).toEqual(JSON.parse(kept));
});

it('every route says what it does and how it answers', async () => {
  const { openapi, paths } = JSON.parse(await describeApi()) as OpenApi;
  expect(openapi).toBe('3.1.0');
  const silent = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { summary, responses }]) => !summary || !responses)
      .map(([method]) => `${method} ${path}`),
  );
  expect(silent).toEqual([]);
});
