import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapRow } from '../../activities/collect/files/map-row.ts';
import { openAdFile } from '../../activities/collect/files/open-ad-file.ts';
import { PermanentError } from '../../core/errors.ts';
import { createRandom } from '../../core/random.ts';
import { writeAdFile } from '../../sample/files/write-ad-file.ts';
import { FULL } from './stand.ts';

const MUTATIONS = FULL ? 100_000 : 5_000;
/** A file of ten ads is read in milliseconds; on a loaded machine a pause of the process is no hang. */
const MOST_CPU_MS = 2_000;
/** What garbage collection has not come to yet may lie about. */
const MOST_GROWTH_BYTES = 150e6;

/** Bytes that mean something to a reader of files of ads. */
const TELLING = [
  '"',
  ',',
  ';',
  '\n',
  '\r',
  '\t',
  '{',
  '}',
  '[',
  ']',
  '\\',
  ':',
  '\0',
  '\ufeff',
].map((text) => Buffer.from(text));

let folder: string;
let originals: Buffer[];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lmo-mutated-'));
  originals = [];
  const sample = { ads: 10, seed: 7, date: '2026-11-22', duplicates: 0, broken: 0.2 };
  const written = [];
  for (const format of ['csv', 'jsonl'] as const) {
    const out = path.join(folder, `ads.${format}`);
    await writeAdFile(sample, { out, format, truth: null });
    written.push(await readFile(out));
  }
  const [table, lines] = written as [Buffer, Buffer];
  const document = Buffer.from(`{"ads": [${lines.toString('utf8').trim().split('\n').join(',')}]}`);
  for (const bytes of [table, lines, document])
    originals.push(bytes, gzipSync(bytes), Buffer.from(bytes.toString('utf8'), 'utf16le'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One to eight changes: a bit, a telling byte, a piece cut out, doubled, swapped, or the end cut off. */
function mutate(original: Buffer, random: () => number): Buffer {
  let bytes: Buffer = Buffer.from(original);
  const at = () => Math.floor(random() * bytes.length);
  for (let changes = 1 + Math.floor(random() * 8); changes > 0 && bytes.length > 0; changes--) {
    const [start, end] = [at(), at()].sort((a, b) => a - b) as [number, number];
    const piece = bytes.subarray(start, end);
    const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
    const telling = TELLING[Math.floor(random() * TELLING.length)]!;
    const kinds: (() => Buffer)[] = [
      () =>
        Buffer.concat([
          before,
          Buffer.from([(bytes[start] ?? 0) ^ (1 << (start % 8))]),
          after.subarray(1),
        ]),
      () => Buffer.concat([before, telling, after]),
      () => Buffer.concat([before, Buffer.alloc(1 + (end % 64), telling), after]),
      () => Buffer.concat([before, bytes.subarray(end)]),
      () => Buffer.concat([before, piece, piece, bytes.subarray(end)]),
      () => Buffer.concat([piece, before, bytes.subarray(end)]),
      () => before,
    ];
    bytes = kinds[Math.floor(random() * kinds.length)]!();
  }
  return bytes;
}

/** Reads a file as an import does: the rows that it has, or the reason for which it is refused. */
async function readAds(file: string): Promise<{ rows: number; refused: boolean }> {
  try {
    const opened = await openAdFile({ path: file });
    let rows = 0;
    for await (const row of opened.rows()) {
      rows += 1;
      if ('values' in row) mapRow(row.values, opened.fields);
    }
    return { rows, refused: false };
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    expect(error.message).toContain(file);
    return { rows: 0, refused: true };
  }
}

test(
  `${MUTATIONS} damaged files are read or refused with a reason; none crashes, hangs or keeps memory`,
  { timeout: 3_600_000 },
  async () => {
    const file = path.join(folder, 'damaged');
    const seen = { rows: 0, refused: 0 };
    let settledBytes = 0;
    for (let seed = 0; seed < MUTATIONS; seed++) {
      const bytes = mutate(originals[seed % originals.length]!, createRandom(seed));
      await writeFile(file, bytes);
      const before = process.cpuUsage();
      const { rows, refused } = await readAds(file).catch((error: unknown) => {
        throw new Error(`mutation ${seed}`, { cause: error });
      });
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000, `mutation ${seed}`).toBeLessThan(MOST_CPU_MS);
      seen.rows += rows;
      seen.refused += refused ? 1 : 0;
      if (seed === Math.floor(MUTATIONS / 5)) settledBytes = process.memoryUsage().heapUsed;
    }
    expect(process.memoryUsage().heapUsed - settledBytes).toBeLessThan(MOST_GROWTH_BYTES);
    // Neither all refused nor all whole: the mutations reach both sides.
    expect(seen.refused).toBeGreaterThan(0.02 * MUTATIONS);
    expect(seen.rows).toBeGreaterThan(MUTATIONS);
  },
);
