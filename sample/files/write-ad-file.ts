import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import type { SampleAd } from '../ads/sample-ad.ts';
import { type AdFileOptions, adsOfFile } from './ad-file.ts';
import { AD_COLUMNS, adRow } from './ad-rows.ts';

export type AdFileFormat = 'jsonl' | 'csv';

/** Ads that are made before the event loop gets a turn. */
const BATCH = 200;

/** Lines of the file, a batch at a time, with a header for CSV. */
function* chunksOf(
  options: AdFileOptions,
  { format, onAd }: { format: AdFileFormat; onAd: (ad: SampleAd) => void },
): Generator<string> {
  if (format === 'csv') yield stringify([AD_COLUMNS]);
  let lines: string[] = [];
  for (const ad of adsOfFile(options)) {
    onAd(ad);
    const row = adRow(ad);
    lines.push(
      format === 'csv'
        ? stringify([AD_COLUMNS.map((column) => row[column])])
        : `${JSON.stringify(row)}\n`,
    );
    if (lines.length === BATCH) {
      yield lines.join('');
      lines = [];
    }
  }
  yield lines.join('');
}

/** What the truth file says of an ad: a line of JSON. */
function truthLine(ad: SampleAd): string {
  const { id, board, country, language, city, postedOn, closesOn, truth } = ad;
  return `${JSON.stringify({ id, board, country, language, city, postedOn, closesOn, ...truth })}\n`;
}

/**
 * Writes a file of generated ads, gzipped when its name ends in `.gz`, and the truth about them beside it if asked.
 * Ads are streamed: memory does not grow with their number. The same options give the same bytes.
 */
export async function writeAdFile(
  options: AdFileOptions,
  { out, format, truth }: { out: string; format: AdFileFormat; truth: string | null },
): Promise<void> {
  const truthStream = truth === null ? null : truthWriter(truth);
  const source = Readable.from(
    (async function* () {
      let pending: string[] = [];
      const onAd = (ad: SampleAd) => {
        if (truthStream) pending.push(truthLine(ad));
      };
      for (const chunk of chunksOf(options, { format, onAd })) {
        await truthStream?.write(pending.join(''));
        pending = [];
        yield Buffer.from(chunk);
      }
    })(),
  );
  await pipeline(source, compression(out), createWriteStream(out));
  await truthStream?.end();
}

function compression(path: string): Transform {
  return path.endsWith('.gz')
    ? createGzip()
    : new Transform({ transform: (chunk, _, done) => done(null, chunk) });
}

function truthWriter(path: string) {
  const entry = compression(path);
  const finished = pipeline(entry, createWriteStream(path));
  return {
    write: (text: string) =>
      new Promise<void>((resolve, reject) => {
        if (text === '') resolve();
        else entry.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    end: async () => {
      entry.end();
      await finished;
    },
  };
}
