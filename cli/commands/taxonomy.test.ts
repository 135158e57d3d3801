import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeContext } from '../fixtures/fake-context.ts';

let folder: string;
let ads: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lmo-commands-'));
  ads = join(folder, 'ads.csv');
  await writeFile(ads, 'titulo\n');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('lmo taxonomy', () => {
  it('imports from an absolute path and tells what there is now', async () => {
    const asked: unknown[] = [];
    const context = fakeContext({
      context: { cwd: folder },
      temporal: {
        importTaxonomy: (input) => {
          asked.push(input);
          return Promise.resolve({
            ...{
              release: '9.1',
              languages: ['en', 'es'],
              concepts: 1234,
              labels: 5678,
              relations: 12,
            },
            ...{ rowsWritten: 0, warnings: ['Files that were not needed: x.csv.'] },
          });
        },
      },
    });
    expect(await lmo(context, 'taxonomy', 'import', 'esco', 'ads.csv', '--no-activate')).toBe(0);
    expect(asked).toEqual([{ path: ads, activate: false }]);
    expect(context.stdout.text).toBe(
      'ESCO 9.1: 1,234 concepts, 5,678 labels (en, es), 12 relations; 0 rows written\n',
    );
    expect(context.stderr.text).toBe('Files that were not needed: x.csv.\n');
  });

  it('lists what is imported, or says how to import', async () => {
    const answer = {
      columns: ['scheme', 'release'],
      rows: [['esco', '9.1']],
      truncated: false,
      durationMs: 1,
    };
    const one = fakeContext({ api: { query: () => Promise.resolve(answer) } });
    await lmo(one, 'taxonomy', 'list');
    expect(one.stdout.text).toBe('scheme  release\nesco    9.1\n');
    const none = fakeContext();
    await lmo(none, 'taxonomy', 'list');
    expect(none.stdout.text).toContain('lmo taxonomy import esco PATH');
  });
});
