import type { Reject } from '../../../core/posting/reject.ts';
import { MAX_AD_CHARS } from '../posting-size.ts';

/** Values of a row by column; an array in the file stays one. */
export type RowValues = ReadonlyMap<string, string | readonly string[]>;

/** A row of a file as it was read; `row` counts the file's rows from 1, without the header. */
export type FileRow = { row: number; values: RowValues } | { row: number; reject: Reject };

/** A row that could not be read, with the reason in words that quote nothing of it. */
export function unreadableRow(row: number, detail: string): FileRow {
  return { row, reject: { reason: 'unreadable_row', field: null, detail } };
}

export function tooLargeRow(row: number, chars: number): FileRow {
  const detail = `The row has ${chars} characters; at most ${MAX_AD_CHARS} are read.`;
  return { row, reject: { reason: 'too_large', field: null, detail } };
}
