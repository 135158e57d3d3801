import { profileColumns } from '../../activities/collect/files/column-profile.ts';
import type { TargetField } from '../../activities/collect/files/column-names.ts';
import {
  unreadableRow,
  tooLargeRow,
  type FileRow,
} from '../../activities/collect/files/file-row.ts';
import { jsonRow } from '../../activities/collect/files/json-row.ts';
import { mapRow } from '../../activities/collect/files/map-row.ts';
import {
  recogniseColumns,
  type FieldColumns,
} from '../../activities/collect/files/recognise-columns.ts';
import { MAX_AD_CHARS } from '../../activities/collect/posting-size.ts';
import type { ReadAd, UnreadAd } from './read-ads.ts';

/** Rows by which keys other than the usual ones are recognised; so many are held at most. */
const SAMPLE_ROWS = 200;

/** Keys that mean what they say, whatever their values look like. */
const PLAIN_KEYS: readonly TargetField[] = [
  'title',
  'description',
  'requirements',
  'country',
  'language',
];

interface JsonLine {
  readonly row: FileRow;
  /** The object of the line as it is; empty for a line that is none. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** The ads of JSON Lines, each with its object as it was written; keys are recognised as those of any file of ads. */
export async function* readJsonAds(
  chunks: AsyncIterable<string>,
): AsyncGenerator<ReadAd | UnreadAd> {
  let sample: JsonLine[] = [];
  let fields: readonly FieldColumns[] | null = null;
  for await (const line of jsonLines(chunks)) {
    if (fields !== null) {
      yield toAd(line, fields);
      continue;
    }
    sample.push(line);
    if (sample.length < SAMPLE_ROWS) continue;
    fields = recognise(sample);
    for (const held of sample) yield toAd(held, fields);
    sample = [];
  }
  if (fields === null) {
    fields = recognise(sample);
    for (const held of sample) yield toAd(held, fields);
  }
}

function recognise(sample: readonly JsonLine[]): readonly FieldColumns[] {
  const profiles = profileColumns(
    sample.map(({ row }) => row),
    [],
  );
  const names = new Set(profiles.map(({ name }) => name));
  const told = PLAIN_KEYS.filter((key) => names.has(key)).map((key) => [key, [key]] as const);
  return recogniseColumns(profiles, new Map(told)).fields;
}

function toAd({ row, record }: JsonLine, fields: readonly FieldColumns[]): ReadAd | UnreadAd {
  if ('reject' in row) return row;
  return { row: row.row, record, posting: mapRow(row.values, fields).posting };
}

async function* jsonLines(chunks: AsyncIterable<string>): AsyncGenerator<JsonLine> {
  let row = 0;
  for await (const text of boundedLines(chunks)) {
    if (text === null) {
      yield { row: tooLargeRow(++row, MAX_AD_CHARS), record: {} };
    } else if (text.trim() !== '') {
      yield readLine(++row, text);
    }
  }
}

function readLine(row: number, text: string): JsonLine {
  const read = jsonRow(row, text);
  if ('reject' in read) return { row: read, record: {} };
  try {
    return { row: read, record: JSON.parse(text) as Record<string, unknown> };
  } catch {
    // NaN and Infinity can be mapped, but a line of output could not hold them.
    return { row: unreadableRow(row, 'The text is not valid JSON.'), record: {} };
  }
}

/** Lines of a text; null in place of one that is longer than any ad. Memory: one chunk or one line. */
async function* boundedLines(chunks: AsyncIterable<string>): AsyncGenerator<string | null> {
  let pending = '';
  let isTooLong = false;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      const line = pending + chunk.slice(start, end);
      yield isTooLong || line.length > MAX_AD_CHARS ? null : line;
      pending = '';
      isTooLong = false;
      start = end + 1;
    }
    pending += chunk.slice(start);
    if (pending.length > MAX_AD_CHARS) {
      isTooLong = true;
      pending = '';
    }
  }
  if (isTooLong || pending !== '') yield isTooLong ? null : pending;
}
