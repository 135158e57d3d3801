import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

function run(...args: readonly string[]): Promise<{ code: number | string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], (error, _stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stderr }),
    );
  });
}

describe('the sample command', () => {
  it('writes as many ads as asked for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sample-cli-'));
    const out = join(folder, 'ads.csv');
    const { code, stderr } = await run('--ads', '20', '--out', out, '--date', '2026-11-22');
    expect(code).toBe(0);
    expect(stderr).toContain('20 ads written');
    expect((await readFile(out, 'utf8')).startsWith('id,title,company,')).toBe(true);
    await rm(folder, { recursive: true });
  });

  it.each([
    [[]],
    [['--ads', 'many', '--out', 'x']],
    [['--date', '2026-13-01', '--serve']],
    [['--duplicates', '2', '--out', 'x']],
  ])('exits with 2 and a reason for %j', async (args) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/needed|name a file/u);
  });

  it('serves the boards until it is interrupted', async () => {
    const server = spawn(process.execPath, [MAIN, '--serve', '--date', '2026-11-22']);
    let printed = '';
    for await (const chunk of server.stdout) {
      printed += String(chunk);
      if (printed.trim().split('\n').length === 3) break;
    }
    const [, , faro] = /^(faro)\thtml\t(\S+)$/mu.exec(printed)!;
    expect((await fetch(`${faro}/robots.txt`)).status).toBe(200);
    server.kill('SIGINT');
    expect(await once(server, 'exit')).toEqual([0, null]);
  });
});
