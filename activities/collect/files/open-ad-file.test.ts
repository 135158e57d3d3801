import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PermanentError } from '../../../core/errors.ts';
import type { CollectedPage } from '../source.ts';
import { nameOfFile, openFileSource } from './file-source.ts';
import { openAdFile } from './open-ad-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ad-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function pagesOf(
  path: string,
  options: { name?: string; map?: Record<string, string> } = {},
) {
  const { adapter } = await openFileSource({ path, ...options });
  const heartbeats: string[] = [];
  const context = {
    logicalDate: '2026-11-22',
    baseUrl: '',
    fetcher: { get: () => Promise.reject(new Error('a file asks nobody')) },
    renderer: { render: () => Promise.reject(new Error('a file asks nobody')) },
    signal: new AbortController().signal,
    heartbeat: (detail: string) => heartbeats.push(detail),
  };
  const pages: CollectedPage[] = [];
  for await (const page of adapter.pages(context)) pages.push(page);
  return { adapter, pages, items: pages.flatMap(({ items }) => items), heartbeats };
}

const ADS = [
  {
    titulo: 'Panadería: oficial',
    empresa: 'Horno Ñandú',
    descripcion: 'Amasar y hornear.',
    pais: 'Perú',
  },
  { titulo: 'Soldadora', empresa: 'Taller Sur', descripcion: 'Soldar, con "MIG".', pais: 'Chile' },
];
const table = (delimiter: string) =>
  [Object.keys(ADS[0]!), ...ADS.map((ad) => Object.values(ad))]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join('\r\n');
const lines = ADS.map((ad) => JSON.stringify(ad)).join('\n');

describe('the same ads in every format', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['CSV with commas', 'a.csv', table(',')],
    ['CSV with semicolons', 'b.csv', table(';')],
    ['TSV', 'c.txt', table('\t')],
    ['CSV with bars', 'd.csv', table('|')],
    ['JSON array', 'e.json', JSON.stringify(ADS)],
    [
      'JSON, rows in page.ofertas',
      'f.json',
      JSON.stringify({ page: { n: 2, filtros: [{ id: 1 }], ofertas: ADS } }, null, 2),
    ],
    ['JSON Lines', 'g.jsonl', lines],
    ['JSON Lines', 'misnamed.csv', lines],
    ['CSV with semicolons', 'h.csv.gz', gzipSync(Buffer.from(table(';'), 'latin1'))],
    ['CSV with commas', 'gzip-by-content.csv', gzipSync(table(','))],
    ['CSV with semicolons', 'excel.csv', Buffer.from(`\ufeff${table(';')}`, 'utf16le')],
    ['CSV with commas', 'mark.csv', `\ufeff${table(',')}`],
  ])('are read from %s (%s)', async (format, name, content) => {
    const path = await file(name, content);
    expect((await openAdFile({ path })).format).toBe(format);
    const { items } = await pagesOf(path);
    expect(items).toMatchObject(
      ADS.map((ad, i) => ({
        kind: 'posting',
        ref: `row ${i + 1}`,
        documentUrl: null,
        posting: {
          title: ad.titulo,
          company: ad.empresa,
          description: ad.descripcion,
          country: ad.pais,
        },
      })),
    );
  });
});

describe('openAdFile', () => {
  it('says what it recognised and what not', async () => {
    const path = await file('columns.csv', 'cargo,funciones,logo\nCook,"Cooks, bakes.",x.png\n');
    expect(await openAdFile({ path })).toMatchObject({
      encoding: 'utf-8',
      compressed: false,
      fields: [
        { field: 'title', groups: [['cargo']], how: 'name' },
        { field: 'description', groups: [['funciones']], how: 'name' },
      ],
      unmapped: ['logo'],
      doubts: [],
    });
  });

  it('follows the user where names say nothing, with columns joined by plus', async () => {
    const path = await file('map.csv', 'c1,c2,c3\nCook,Cooks.,Bakes.\nJudge,Judges.,Rules.\n');
    const { items } = await pagesOf(path, { map: { title: 'c1', Description: 'c2+C3' } });
    expect(items[0]).toMatchObject({ posting: { title: 'Cook', description: 'Cooks.\n\nBakes.' } });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['book.xlsx', Buffer.from('PK\u0003\u0004rest'), 'is an Excel workbook'],
    ['ads.parquet', Buffer.from('PAR1rest'), 'is a Parquet file'],
    ['empty.csv', '', 'is empty'],
    ['numbers.json', '{"values":[1,2,3]}', 'holds no array of objects'],
    ['prose.txt', 'Nothing here but words\nand more of them', 'neither JSON nor a table'],
    ['untitled.csv', 'a,b\n1,2\n3,4\n', "no column holds the ads' titles"],
    ['header.csv', 'foo,bar\n', 'Its columns: foo, bar.'],
  ])('refuses %s with what it is and what helps', async (name, content, message) => {
    const opening = openAdFile({ path: await file(name, content) });
    await expect(opening).rejects.toThrow(PermanentError);
    await expect(opening).rejects.toThrow(message);
  });

  it('refuses what is not there, and folders', async () => {
    await expect(openAdFile({ path: join(folder, 'none.csv') })).rejects.toThrow('does not exist');
    await expect(openAdFile({ path: folder })).rejects.toThrow('is a folder');
  });

  it.each([
    [{ titel: 'cargo' }, 'there is no field "titel"'],
    [{ title: 'nada' }, 'the file has no column "nada". Its columns: cargo, funciones'],
  ])('refuses the mapping %j', async (map, message) => {
    const path = await file('told.csv', 'cargo,funciones\nCook,Cooks.\n');
    await expect(openAdFile({ path, map: map })).rejects.toThrow(message);
  });

  it('takes a table with a header and no rows for what it is', async () => {
    expect((await pagesOf(await file('norows.csv', 'titulo,empresa\n'))).items).toEqual([]);
  });
});

describe('broken files', () => {
  it('rows that are no JSON are set aside, the others read', async () => {
    const { items } = await pagesOf(
      await file('broken.jsonl', `{"titulo":"a"}\n{"titulo":\n\n[1]\n{"titulo":"b"}\n`),
    );
    expect(
      items.map((item) =>
        item.kind === 'reject' ? [item.ref, item.reject.reason] : [item.ref, item.posting.title],
      ),
    ).toEqual([
      ['row 1', 'a'],
      ['row 2', 'unreadable_row'],
      ['row 3', 'unreadable_row'],
      ['row 4', 'b'],
    ]);
  });

  it('a row longer than any ad is set aside', async () => {
    const huge = JSON.stringify({ titulo: 'b', descripcion: 'x'.repeat(2_100_000) });
    for (const [name, text] of [
      ['huge.jsonl', `{"titulo":"a"}\n${huge}\n{"titulo":"c"}\n`],
      ['huge.json', `[{"titulo":"a"},${huge},{"titulo":"c"}]`],
    ] as const) {
      const { items } = await pagesOf(await file(name, text));
      expect(
        items.map((item) => (item.kind === 'reject' ? item.reject.reason : item.posting.title)),
      ).toEqual(['a', 'too_large', 'c']);
    }
  });

  it('a file that is cut off gives its whole rows, and says so once', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({
      titulo: `Ad ${i}`,
      descripcion: `Text ${i * 7919}`,
    }));
    const packed = gzipSync(JSON.stringify({ ofertas: rows }));
    const { items } = await pagesOf(
      await file('cut.json.gz', packed.subarray(0, packed.length >> 1)),
    );
    const rejects = items.filter(({ kind }) => kind === 'reject');
    expect(items.length).toBeGreaterThan(500);
    expect(rejects).toMatchObject([
      { reject: { reason: 'unreadable_row', detail: 'The file ends before the JSON does.' } },
    ]);
    expect(items.at(-1)).toBe(rejects[0]);
  });

  it('a damaged archive is said to be one', async () => {
    const packed = Buffer.from(gzipSync('titulo,empresa\n'.repeat(9), { level: 0 }));
    packed[packed.length - 5]! ^= 0xff;
    packed[12]! ^= 0xff;
    await expect(openAdFile({ path: await file('bad.csv.gz', packed) })).rejects.toThrow(
      'is damaged',
    );
  });
});

describe('a file as a source', () => {
  it('comes in pages of 500 rows, with a heartbeat for each', async () => {
    const path = await file('many.csv', `titulo,empresa\n${'Cook,Acme\n'.repeat(1100)}`);
    const { pages, heartbeats } = await pagesOf(path);
    expect(pages.map(({ page, cursor, items }) => [page, cursor, items.length])).toEqual([
      [0, 'rows 1–500', 500],
      [1, 'rows 501–1000', 500],
      [2, 'rows 1001–1100', 100],
    ]);
    expect(heartbeats).toEqual(['many.csv, row 500', 'many.csv, row 1000']);
  });

  it('lets rows name their portal, unless the user names the source', async () => {
    const path = await file('portals.csv', 'titulo,fuente\nCook,Bolsa Única\nJudge,\n');
    const sources = async (name?: string) =>
      (await pagesOf(path, name === undefined ? {} : { name })).items.map(
        (item) => item.kind === 'posting' && item.source,
      );
    expect(await sources()).toEqual(['bolsa-unica', undefined]);
    expect(await sources('mine')).toEqual([undefined, undefined]);
  });

  it('has the hash of its bytes', async () => {
    const { fileHash } = await openFileSource({
      path: await file('hash.csv', 'titulo,empresa\nCook,Acme\n'),
    });
    expect(fileHash).toMatch(/^[0-9a-f]{64}$/);
    const changed = await openFileSource({
      path: await file('hash.csv', 'titulo,empresa\nCook,Acma\n'),
    });
    expect(changed.fileHash).not.toBe(fileHash);
  });

  it.each([
    ['/x/Portal Uno.csv.gz', 'portal-uno'],
    ['/x/portal_2025-12-05.json', 'portal'],
    ['/x/portal-20251205.jsonl', 'portal'],
    ['/exports/ar_mol/ofertas_2025-12-05.json.gz', 'ar-mol-ofertas'],
    ['/exports/2025-12-05.csv', 'exports'],
    ['/exports/Año.tsv', 'ano'],
  ])('%s is named %s', (path, name) => {
    expect(nameOfFile(path)).toBe(name);
  });
});

it('reading leaves the event loop to others', async () => {
  const row = JSON.stringify({
    titulo: 'Cook',
    descripcion: 'Cooks, bakes and cleans. '.repeat(60),
  });
  const path = await file('large.jsonl', `${row}\n`.repeat(20_000));
  await pagesOf(path);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await pagesOf(path);
  delay.disable();
  // 50 ms are aimed at; the margin is for a machine with other work. Without pauses it is the whole reading.
  expect(delay.percentile(99) / 1e6).toBeLessThan(100);
  expect(delay.count).toBeGreaterThan(20);
});
