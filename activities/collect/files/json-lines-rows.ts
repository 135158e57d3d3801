import { MAX_AD_CHARS } from '../posting-size.ts';
import { tooLargeRow, type FileRow } from './file-row.ts';
import { jsonRow } from './json-row.ts';

/** The rows of a JSON Lines text, one object a line; blank lines are no rows. Memory: one chunk or one row. */
export async function* jsonLinesRows(chunks: AsyncIterable<string>): AsyncGenerator<FileRow> {
  let row = 0;
  let pending = '';
  /** Characters of the line at hand that were let go because it is too long. */
  let dropped = 0;
  const finish = (text: string): FileRow | null => {
    if (dropped > 0) return tooLargeRow(++row, dropped + text.length);
    if (text.trim() === '') return null;
    return text.length > MAX_AD_CHARS ? tooLargeRow(++row, text.length) : jsonRow(++row, text);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      const found = finish(pending + chunk.slice(start, end));
      if (found !== null) yield found;
      pending = '';
      dropped = 0;
      start = end + 1;
    }
    pending += chunk.slice(start);
    if (pending.length > MAX_AD_CHARS) {
      dropped += pending.length;
      pending = '';
    }
  }
  const last = finish(pending);
  if (last !== null) yield last;
}
