import { setImmediate as nextTurn } from 'node:timers/promises';
import { PermanentError } from '../../../core/errors.ts';
import { profileColumns } from './column-profile.ts';
import { decodeHead, decodeText, detectEncoding, type TextEncoding } from './decode-text.ts';
import { delimitedRows } from './delimited-rows.ts';
import type { FileRow } from './file-row.ts';
import { findRowsPath, jsonDocumentRows } from './json-document-rows.ts';
import { jsonLinesRows } from './json-lines-rows.ts';
import { openBytes } from './open-bytes.ts';
import { recogniseColumns, type RecognisedColumns } from './recognise-columns.ts';
import { sniffFormat } from './sniff-format.ts';
import { readToldColumns } from './told-columns.ts';

/** A file of ads whose format and columns are known, ready to be read. */
export interface AdFile extends RecognisedColumns {
  path: string;
  /** For people: "CSV with semicolons", "JSON, rows in ofertas". */
  format: string;
  compressed: boolean;
  encoding: TextEncoding;
  /** Reads the file from its beginning; each call anew. */
  rows(): AsyncIterable<FileRow>;
}

/** Rows by which columns are recognised. */
const SAMPLE_ROWS = 1000;
/** Rows are read on the main thread; after this time other work gets its turn. */
const MAX_BUSY_MS = 20;

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': 'CSV with commas',
  ';': 'CSV with semicolons',
  '\t': 'TSV',
  '|': 'CSV with bars',
};

/**
 * Opens a file of ads in any of the formats that are read, by its content and not its name. `map` says which columns
 * hold which field where they are not recognised: { title: 'cargo', description: 'funciones+perfil' }.
 * Throws PermanentError, which says what to do, for a file that holds no ads as far as can be told.
 */
export async function openAdFile(options: {
  path: string;
  map?: Readonly<Record<string, string>>;
}): Promise<AdFile> {
  const { path, map = {} } = options;
  const bytes = await openBytes(path);
  const encoding = detectEncoding(bytes.head);
  const text = () => decodeText(bytes.chunks(), encoding);
  const head = decodeHead(bytes.head, encoding).replace(/^\ufeff/, '');
  const format = sniffFormat(head, { isWhole: bytes.isWhole, path });

  const opened = await openRows(path, format, text);
  const rows = () => withPauses(opened.rows());
  const sample: FileRow[] = [];
  for await (const row of rows()) {
    sample.push(row);
    if (sample.length === SAMPLE_ROWS) break;
  }
  const profiles = profileColumns(sample, format.kind === 'delimited' ? format.layout.columns : []);
  const names = profiles.map((profile) => profile.name);
  const columns = recogniseColumns(profiles, readToldColumns(map, names));
  if (!columns.fields.some(({ field }) => field === 'title')) {
    throw new PermanentError(
      [
        `${path} (${opened.name}): no column holds the ads' titles as far as can be told.`,
        `Its columns: ${names.join(', ') || 'none'}.`,
        ...columns.doubts,
        'Say which it is, for example --map title=COLUMN,description=COLUMN.',
      ].join(' '),
    );
  }
  return { path, format: opened.name, compressed: bytes.compressed, encoding, rows, ...columns };
}

async function openRows(
  path: string,
  format: ReturnType<typeof sniffFormat>,
  text: () => AsyncIterable<string>,
): Promise<{ name: string; rows: () => AsyncIterable<FileRow> }> {
  if (format.kind === 'delimited') {
    const { layout, hasHeader } = format;
    const name = DELIMITER_NAMES[layout.delimiter] ?? `Text separated by "${layout.delimiter}"`;
    return {
      name: hasHeader ? name : `${name}, without a header`,
      rows: () => delimitedRows(text(), layout),
    };
  }
  if (format.kind === 'json-lines')
    return { name: 'JSON Lines', rows: () => jsonLinesRows(text()) };
  const rowsPath = await findRowsPath(text());
  if (rowsPath === null) {
    throw new PermanentError(
      `${path} is JSON, but holds no array of objects: one object per ad is expected, in an array or one a line.`,
    );
  }
  return {
    name: rowsPath === '' ? 'JSON array' : `JSON, rows in ${rowsPath}`,
    rows: () => jsonDocumentRows(text(), rowsPath),
  };
}

async function* withPauses(rows: AsyncIterable<FileRow>): AsyncGenerator<FileRow> {
  let since = performance.now();
  for await (const row of rows) {
    yield row;
    if (performance.now() - since > MAX_BUSY_MS) {
      await nextTurn();
      since = performance.now();
    }
  }
}
