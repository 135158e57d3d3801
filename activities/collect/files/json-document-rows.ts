import { MAX_AD_CHARS } from '../posting-size.ts';
import { tooLargeRow, unreadableRow, type FileRow } from './file-row.ts';
import { jsonRow } from './json-row.ts';
import { JsonScanner } from './json-scanner.ts';

/**
 * Path of the array that holds the ads of a JSON document: the one whose objects take up most of the text. Null for
 * a document without an array of objects.
 */
export async function findRowsPath(chunks: AsyncIterable<string>): Promise<string | null> {
  const scanner = new JsonScanner({ maxChars: 0 });
  const charsByPath = new Map<string, number>();
  for await (const chunk of chunks) {
    for (const { path, chars, isObject } of scanner.push(chunk)) {
      if (isObject) charsByPath.set(path, (charsByPath.get(path) ?? 0) + chars);
    }
  }
  const [largest] = [...charsByPath].sort((a, b) => b[1] - a[1]);
  return largest?.[0] ?? null;
}

/** The rows of a JSON document: the elements of the array at `path`. Memory: one chunk or one row. */
export async function* jsonDocumentRows(
  chunks: AsyncIterable<string>,
  path: string,
): AsyncGenerator<FileRow> {
  const scanner = new JsonScanner({ maxChars: MAX_AD_CHARS });
  let row = 0;
  for await (const chunk of chunks) {
    for (const element of scanner.push(chunk)) {
      if (element.path !== path) continue;
      row += 1;
      if (element.text === null) yield tooLargeRow(row, element.chars);
      else yield jsonRow(row, element.text);
    }
  }
  if (scanner.isOpen) yield unreadableRow(row + 1, 'The file ends before the JSON does.');
}
