import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeContext } from '../fixtures/fake-context.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lmo-link-'));
  await writeFile(join(folder, 'labels.txt'), 'weld pipes\nkeep bees\n\nmanage budgets\n');
  await writeFile(join(folder, 'lines.txt'), 'keep bees\nbudget management\n');
});
afterAll(() => rm(folder, { recursive: true }));

const run = async (...words: string[]) => {
  const context = fakeContext({ context: { cwd: folder } });
  return { code: await lmo(context, 'link', ...words), context };
};

describe('lmo link', () => {
  it('ranks the labels of a file for each line, as JSON', async () => {
    const { code, context } = await run(
      ...['--labels', 'labels.txt', '--in', 'lines.txt', '--top', '1', '--json'],
    );
    expect(code).toBe(0);
    const answers = context.stdout.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(answers).toMatchObject([
      { text: 'keep bees', links: [{ id: 'keep bees', label: 'keep bees', score: 1 }] },
      { text: 'budget management', links: [{ label: 'manage budgets' }] },
    ]);
  });

  it('shows a table for people', async () => {
    const { context } = await run('--labels', 'labels.txt', '--in', 'lines.txt');
    expect(context.stdout.text).toContain('1.0000  keep bees');
  });

  it.each([
    [['--in', 'lines.txt'], 'Give either --labels FILE or --taxonomy PATH.'],
    [['--labels', 'labels.txt', '--in', 'none.txt'], 'none.txt: cannot be read'],
    [['--labels', 'labels.txt', '--in', 'lines.txt', '--language', 'xx'], 'the languages are en'],
  ])('refuses %j and says why', async (words, message) => {
    const { code, context } = await run(...words);
    expect(code).toBe(2);
    expect(context.stderr.text).toContain(message);
  });
});
