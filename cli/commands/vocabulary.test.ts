import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../worker/config.ts';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeContext } from '../fixtures/fake-context.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lmo-vocabulary-'));
});
afterEach(async () => {
  await rm(dataDir, { recursive: true });
});

async function run(args: { words: readonly string[]; localLines?: string }) {
  if (args.localLines !== undefined) {
    await mkdir(join(dataDir, 'vocabulary'));
    await writeFile(join(dataDir, 'vocabulary/local.txt'), args.localLines);
  }
  const context = fakeContext({
    context: { loadConfig: () => loadConfig({ LMO_DATA_DIR: dataDir }, dataDir) },
  });
  const exitCode = await lmo(context, 'vocabulary', ...args.words);
  return { exitCode, out: context.stdout.text, err: context.stderr.text };
}

describe('lmo vocabulary check', () => {
  it('finds nothing wrong with the curated vocabulary', async () => {
    const { exitCode, out, err } = await run({ words: ['check'] });
    expect([exitCode, out]).toEqual([0, '']);
    expect(err).toMatch(/^\d,\d{3} skills of version [0-9a-f]{12}: no problems\n$/);
  });

  it('prints a line for each problem of the local file and fails', async () => {
    const localLines = 'quipu-flow | Quipu Flow | any: kubernetes | implies: nothing-known (why)\n';
    const { exitCode, out, err } = await run({ words: ['check'], localLines });
    expect(exitCode).toBe(1);
    expect(out).toBe(
      'alias "kubernetes" of quipu-flow is "Kubernetes" of kubernetes\n' +
        'quipu-flow implies unknown "nothing-known"\n',
    );
    expect(err).toContain(': 2 problems');
  });

  it('tells problems as JSON', async () => {
    const { exitCode, out } = await run({
      words: ['check', '--json'],
      localLines: 'quipu-flow | Quipu Flow | family: quipu-flow\n',
    });
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      problems: ['quipu-flow is of one family with itself'],
    });
  });

  it('says which line of the local file cannot be read', async () => {
    const { exitCode, err } = await run({ words: ['check'], localLines: 'Not An Id | Name\n' });
    expect(exitCode).toBe(1);
    expect(err).toMatch(/local\.txt cannot be read: .*"Not An Id" is no id/);
  });
});

describe('lmo vocabulary stats', () => {
  it('shows a row for each field and the sum of all', async () => {
    const { exitCode, out } = await run({ words: ['stats'] });
    expect(exitCode).toBe(0);
    expect(out).toMatch(
      /^Version [0-9a-f]{12}: hard \d,\d{3}, soft \d+, language \d+, credential \d+\n/,
    );
    expect(out).toMatch(/\nhealth +\d/);
    expect(out).toMatch(/\nall +\d,\d{3} +\d\d,\d{3} /);
  });

  it('counts the skills of the installation too, as JSON', async () => {
    const stats = (out: string) => JSON.parse(out) as { skills: number; version: string };
    const curated = stats((await run({ words: ['stats', '--json'] })).out);
    const localLines = '[office]\nquipu-flow | Quipu Flow\n';
    const extended = stats((await run({ words: ['stats', '--json'], localLines })).out);
    expect(extended.skills).toBe(curated.skills + 1);
    expect(extended.version).toMatch(new RegExp(`^${curated.version}\\+`));
  });
});
