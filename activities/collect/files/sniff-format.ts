import { PermanentError } from '../../../core/errors.ts';
import { knownKey } from './column-key.ts';
import { COLUMN_NAMES } from './column-names.ts';
import type { DelimitedLayout } from './delimited-rows.ts';
import { readRecord } from './read-record.ts';

export type FileFormat =
  | { kind: 'delimited'; layout: DelimitedLayout; hasHeader: boolean }
  | { kind: 'json-lines' }
  | { kind: 'json' };

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Records by which the delimiter is judged. */
const SAMPLE_RECORDS = 50;

const KNOWN_NAMES = new Set(
  Object.values(COLUMN_NAMES).flatMap(({ groups, unsure }) => [
    ...groups.flat(),
    ...(unsure ?? []),
  ]),
);

/**
 * The format of a file by the beginning of its text; `isWhole` tells whether that is all of it. JSON that has one
 * complete object on its first line and goes on is JSON Lines; whatever is not JSON is taken for delimited text.
 * Throws PermanentError when it cannot be that either.
 */
export function sniffFormat(head: string, options: { isWhole: boolean; path: string }): FileFormat {
  const start = head.trimStart();
  if (start.startsWith('[')) return { kind: 'json' };
  if (start.startsWith('{')) {
    return { kind: isJsonLines(start, options.isWhole) ? 'json-lines' : 'json' };
  }
  return sniffDelimited(head, options);
}

function isJsonLines(text: string, isWhole: boolean): boolean {
  const lineEnd = text.indexOf('\n');
  // An object that is longer than the head is a document with its rows inside.
  if (lineEnd === -1 && !isWhole) return false;
  const first = lineEnd === -1 ? text : text.slice(0, lineEnd);
  const more = lineEnd === -1 ? '' : text.slice(lineEnd).trimStart();
  try {
    const value = JSON.parse(first) as Record<string, unknown>;
    // A document on one line is an object too; it holds its rows in an array of objects.
    return more !== '' || !Object.values(value).some(holdsRows);
  } catch {
    // The first row may be the broken one; the lines after it tell.
    return more.startsWith('{') && /^\{.*\}\s*$/.test(first.trim());
  }
}

function holdsRows(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return typeof value[0] === 'object' && value[0] !== null;
  return Object.values(value).some(holdsRows);
}

function sniffDelimited(head: string, options: { isWhole: boolean; path: string }): FileFormat {
  // Excel writes the separator on a line of its own, "sep=;", where it is not the one of the country.
  const declared = /^sep=(.)\r?\n/i.exec(head);
  const from = declared?.[0].length ?? 0;
  const candidates = declared === null ? DELIMITERS : [declared[1]!];
  const judged = candidates
    .map((delimiter) => ({ delimiter, ...judge(head, from, delimiter, options.isWhole) }))
    .sort((a, b) => b.agreement * b.columns - a.agreement * a.columns);
  const best = judged[0]!;
  if (best.first === null || best.columns < 2) {
    throw new PermanentError(
      `${options.path} is neither JSON nor a table: its first lines have no columns separated by comma, semicolon, ` +
        'tab or bar. Give CSV, TSV, JSON (an array, or an object with one) or JSON Lines, plain or gzipped.',
    );
  }
  const hasHeader = looksLikeHeader(best.first);
  const columns = hasHeader ? uniqueNames(best.first) : best.first.map((_, i) => `column ${i + 1}`);
  const headerRecords = (hasHeader ? 1 : 0) + (declared === null ? 0 : 1);
  return {
    kind: 'delimited',
    layout: { delimiter: best.delimiter, columns, headerRecords },
    hasHeader,
  };
}

/** How well a delimiter fits: columns of the first record, and the share of the others that have as many. */
function judge(head: string, from: number, delimiter: string, isWhole: boolean) {
  let at = from;
  const counts: number[] = [];
  let first: string[] | null = null;
  while (at < head.length && counts.length < SAMPLE_RECORDS) {
    const record = readRecord(head, at, { delimiter, quotes: true, atEnd: isWhole });
    if (record === null) break;
    at = record.end;
    if (record.fields.length === 1 && record.fields[0]!.trim() === '') continue;
    first ??= record.fields;
    counts.push(record.fields.length);
  }
  const columns = counts[0] ?? 0;
  const agreeing = counts.filter((count) => count === columns).length;
  return { columns, first, agreement: counts.length === 0 ? 0 : agreeing / counts.length };
}

/** A first record is a header when it names a known column, or is made of short words without figures. */
function looksLikeHeader(fields: readonly string[]): boolean {
  const known = fields.filter((field) => KNOWN_NAMES.has(knownKey(field))).length;
  if (known >= 2 || (known === 1 && fields.length <= 3)) return true;
  return fields.every((field) => field.length <= 40 && !/\d{4,}|https?:|[.!?]\s/.test(field));
}

/** Names for the columns: an empty one is named by its position, a repeated one by its number. */
function uniqueNames(fields: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return fields.map((field, i) => {
    const name = field.trim() === '' ? `column ${i + 1}` : field.trim();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
