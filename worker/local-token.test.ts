import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOCAL_TOKEN_FILE } from '../core/observatory-state.ts';
import { makeLocalToken } from './local-token.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'observatory-token-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('is new at each start and readable by its user alone, whatever lay there', async () => {
  const file = path.join(folder, LOCAL_TOKEN_FILE);
  await writeFile(file, 'old');
  await chmod(file, 0o644);
  const first = await makeLocalToken(folder);
  expect(await readFile(file, 'utf8')).toBe(first.token);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const second = await makeLocalToken(folder);
  expect(second.token).not.toBe(first.token);
  await second.remove();
  await expect(stat(file)).rejects.toThrow('ENOENT');
});
