import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ended, lmo, starts } from '../fixtures/fake-batch.ts';
import { fakeBatch, fakeContext } from '../fixtures/fake-context.ts';

let folder: string;
let ads: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lmo-commands-'));
  ads = join(folder, 'ads.csv');
  await writeFile(
    ads,
    'titulo,cargo,descripcion,funciones\nContador,Contador,Cierra los libros,Cierra los libros\n',
  );
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('lmo import', () => {
  it('hands on absolute paths with the options of the files', async () => {
    const started = starts();
    const context = fakeContext({
      temporal: { startBatch: started.startBatch, batchResult: ended() },
      context: { cwd: folder },
    });
    const words = [
      'import',
      'ads.csv',
      '--country',
      'co',
      '--source',
      'archive',
      '--map',
      'title=cargo, description=funciones',
    ];
    expect(await lmo(context, ...words)).toBe(0);
    expect(context.stderr.text).toContain('title ← cargo');
    expect(started.inputs[0]?.sources).toEqual([
      {
        kind: 'file',
        path: ads,
        name: 'archive',
        country: 'CO',
        map: { title: 'cargo', description: 'funciones' },
      },
    ]);
  });

  it('follows a running batch over other files to its end before it begins', async () => {
    const starting: string[] = [];
    const context = fakeContext({
      api: {
        listBatches: () =>
          Promise.resolve([fakeBatch({ status: 'running', files: ['/other.csv'] })]),
      },
      temporal: {
        startBatch: () => {
          starting.push('asked');
          return Promise.resolve(
            starting.length === 1
              ? { batchKey: 'daily-2026-11-22', adopted: true }
              : { batchKey: 'daily-2026-11-22-r2', adopted: false },
          );
        },
        batchResult: ended(),
      },
    });
    expect(await lmo(context, 'import', ads)).toBe(0);
    expect(context.stderr.text).toMatch(/over other input.*\n[^]*Started daily-2026-11-22-r2/u);
  });

  it('joins a running batch over the same files, as after a crash, and starts no second one', async () => {
    let asked = 0;
    const context = fakeContext({
      api: { listBatches: () => Promise.resolve([fakeBatch({ status: 'running', files: [ads] })]) },
      temporal: {
        startBatch: () => Promise.resolve({ batchKey: 'daily-2026-11-22', adopted: ++asked > 0 }),
        batchResult: ended(),
      },
    });
    expect(await lmo(context, 'import', ads)).toBe(0);
    expect(asked).toBe(1);
  });
});
