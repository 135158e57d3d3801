import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const launcher = fileURLToPath(new URL('./lmo.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lmo-bin-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function lmo(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...words], {
    ...{ cwd: folder, encoding: 'utf8' },
    env: { ...process.env, LMO_DATA_DIR: folder, LMO_LANG: 'en' },
  });
  return { status, stdout, stderr };
}

describe('the program as it is started', () => {
  it.each([
    [['help'], 0, /^Usage: lmo/u, /^$/u],
    [['status'], 1, /^$/u, /^No observatory runs on .*"npm start"/u],
    [['run', '--from', 'nowhere'], 2, /^$/u, /^--from "nowhere"/u],
  ])('lmo %j exits with %i, from any folder', (words, status, stdout, stderr) => {
    const answer = lmo(...words);
    expect(answer).toEqual({
      status,
      stdout: expect.stringMatching(stdout) as string,
      stderr: expect.stringMatching(stderr) as string,
    });
  });
});
