import { MAX_AD_CHARS } from '../posting-size.ts';
import { tooLargeRow, unreadableRow, type FileRow } from './file-row.ts';
import { readRecord, type ReadRecord } from './read-record.ts';

export interface DelimitedLayout {
  delimiter: string;
  /** Names of the columns, in order; unique. */
  columns: readonly string[];
  /** Lines before the first row: the header, and a separator line such as "sep=;" before it. */
  headerRecords: number;
}

/** How far a record may run before its opening quote is taken for a stray one. */
const MAX_RECORD_SPAN = 16_000_000;
/** With fewer columns a line of running text has the right number of them too often. */
const MIN_COLUMNS_TO_RESUME = 4;
/** Characters of broken records that are searched for whole rows; beyond it they are set aside as they are. */
const MAX_SEARCHED_CHARS = 64_000_000;

/**
 * The rows of a delimited text. A record with the wrong number of columns or a quote that is never closed is set
 * aside; reading goes on at the next line that is a whole row, so that one stray quote does not swallow the rows
 * behind it. Blank lines are no rows. Memory: one chunk, or one record up to 16 million characters.
 */
export async function* delimitedRows(
  chunks: AsyncIterable<string>,
  layout: DelimitedLayout,
): AsyncGenerator<FileRow> {
  const reader = new DelimitedReader(layout);
  for await (const chunk of chunks) yield* reader.push(chunk);
  yield* reader.end();
}

class DelimitedReader {
  readonly #layout: DelimitedLayout;
  #pending = '';
  /** An unfinished record is tried again only when twice as much text is there: reading stays linear. */
  #tryAt = 0;
  /** Up to here in `#pending` no quoted field can end, so quotes are letters. */
  #literalUntil = 0;
  #searchedChars = 0;
  /** Rows without any value that no other row has followed yet. */
  #emptyRows = 0;
  #headersLeft: number;
  #line = 1;
  #row = 0;

  constructor(layout: DelimitedLayout) {
    this.#layout = layout;
    this.#headersLeft = layout.headerRecords;
  }

  *push(chunk: string): Generator<FileRow> {
    this.#pending += chunk;
    if (this.#pending.length < this.#tryAt) return;
    yield* this.#drain(false);
    this.#tryAt = this.#pending.length * 2;
  }

  *end(): Generator<FileRow> {
    yield* this.#drain(true);
  }

  *#drain(atEnd: boolean): Generator<FileRow> {
    const { delimiter, columns } = this.#layout;
    let at = 0;
    while (at < this.#pending.length) {
      const quotes = at >= this.#literalUntil;
      const record = readRecord(this.#pending, at, { delimiter, quotes, atEnd });
      if (record === null && !atEnd && this.#pending.length - at < MAX_RECORD_SPAN) break;
      let end = record?.end ?? this.#pending.length;
      if (this.#headersLeft > 0) {
        this.#headersLeft -= 1;
      } else {
        const fields = record === null ? null : fitFields(record.fields, columns.length);
        if (fields === null) {
          if (record === null) this.#literalUntil = this.#pending.length;
          yield* this.#rejectEmptyRows();
          const resumed = this.#resume(this.#pending.slice(at, end), record);
          end = at + resumed.chars;
          yield resumed.row;
        } else if (fields === 'empty') {
          this.#emptyRows += record!.fields.length > 1 ? 1 : 0;
        } else {
          yield* this.#rejectEmptyRows();
          this.#row += 1;
          yield end - at > MAX_AD_CHARS ? tooLargeRow(this.#row, end - at) : this.#rowOf(fields);
        }
      }
      this.#line += countNewlines(this.#pending, at, end);
      at = end;
    }
    this.#pending = this.#pending.slice(at);
    this.#literalUntil = Math.max(0, this.#literalUntil - at);
  }

  /** Empty rows between others are counted; those at the end of a sheet are not. */
  *#rejectEmptyRows(): Generator<FileRow> {
    for (; this.#emptyRows > 0; this.#emptyRows--) {
      this.#row += 1;
      yield unreadableRow(this.#row, 'All columns are empty.');
    }
  }

  /**
   * What a broken stretch of text begins with: a whole row, if the quotes of its first line are taken as letters;
   * else a row to set aside, up to the next line that is a whole row by itself or to the end of the stretch.
   */
  #resume(broken: string, record: ReadRecord | null): { row: FileRow; chars: number } {
    const { columns } = this.#layout;
    this.#row += 1;
    this.#searchedChars += broken.length;
    let chars = broken.length;
    if (columns.length >= MIN_COLUMNS_TO_RESUME && this.#searchedChars <= MAX_SEARCHED_CHARS) {
      const firstEnd = lineEndOf(broken, 0);
      const first = this.#fitLine(broken.slice(0, firstEnd), false);
      if (first !== null) return { row: this.#rowOf(first), chars: firstEnd };
      for (let at = firstEnd; at < broken.length && chars === broken.length;) {
        const end = lineEndOf(broken, at);
        if (this.#fitLine(broken.slice(at, end), true) !== null) chars = at;
        at = end;
      }
    }
    if (chars > MAX_AD_CHARS) return { row: tooLargeRow(this.#row, chars), chars };
    const lines = countNewlines(broken, 0, chars) + (broken[chars - 1] === '\n' ? 0 : 1);
    const where =
      lines > 1 ? `Lines ${this.#line} to ${this.#line + lines - 1}` : `Line ${this.#line}`;
    const what =
      record === null
        ? 'a quote is opened and never closed'
        : `${record.fields.length} columns, expected ${columns.length}`;
    return { row: unreadableRow(this.#row, `${where}: ${what}.`), chars };
  }

  #fitLine(line: string, quotes: boolean): readonly string[] | null {
    const { delimiter, columns } = this.#layout;
    const record = readRecord(line, 0, { delimiter, quotes, atEnd: true });
    const fields = record === null ? null : fitFields(record.fields, columns.length);
    return fields === 'empty' ? null : fields;
  }

  #rowOf(fields: readonly string[]): FileRow {
    const values = new Map(this.#layout.columns.map((column, i) => [column, fields[i]!]));
    return { row: this.#row, values };
  }
}

/** The fields without empty ones beyond the last column; null for a wrong number of them. */
function fitFields(
  fields: readonly string[],
  expected: number,
): readonly string[] | 'empty' | null {
  const isBlank = (field: string) => field.trim() === '';
  if (fields.every(isBlank)) return 'empty';
  if (fields.length < expected || !fields.slice(expected).every(isBlank)) return null;
  return fields.slice(0, expected);
}

function lineEndOf(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline + 1;
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}
