import { basename, dirname } from 'node:path';
import type { FileSourceInput } from '../../../core/batch.ts';
import type { Collected, CollectedPage, SourceAdapter, SourceContext } from '../source.ts';
import type { FileRow } from './file-row.ts';
import { hashFile } from './hash-file.ts';
import { mapRow } from './map-row.ts';
import { openAdFile, type AdFile } from './open-ad-file.ts';

/** Rows on one page: one transaction, one progress step. */
const PAGE_ROWS = 500;

export interface FileSource {
  adapter: SourceAdapter;
  file: AdFile;
  /** SHA-256 of the file's bytes. */
  fileHash: string;
}

/**
 * A file as a source. Its name is the one given, else the file's; without a given one, rows that name their portal
 * carry it. Throws PermanentError for a file that cannot be read.
 */
export async function openFileSource(
  input: Pick<FileSourceInput, 'path' | 'name' | 'map'>,
): Promise<FileSource> {
  const { path, name, map } = input;
  const file = await openAdFile(map === undefined ? { path } : { path, map });
  const adapter: SourceAdapter = {
    name: name ?? nameOfFile(path),
    kind: 'file',
    listsAll: false,
    pages: (context) => readPages(file, { context, namedByRow: name === undefined }),
  };
  return { adapter, file, fileHash: await hashFile(path) };
}

async function* readPages(
  file: AdFile,
  options: { context: Pick<SourceContext, 'signal' | 'heartbeat'>; namedByRow: boolean },
): AsyncGenerator<CollectedPage> {
  const { context, namedByRow } = options;
  let items: Collected[] = [];
  let page = 0;
  const pageOf = (last: number): CollectedPage => {
    const cursor = `rows ${last - items.length + 1}–${last}`;
    const full = { page: page++, cursor, items, documents: [] };
    items = [];
    return full;
  };
  let last = 0;
  for await (const row of file.rows()) {
    items.push(collectRow(row, file, namedByRow));
    last = row.row;
    if (items.length < PAGE_ROWS) continue;
    context.signal.throwIfAborted();
    context.heartbeat(`${basename(file.path)}, row ${last}`);
    yield pageOf(last);
  }
  if (items.length > 0) yield pageOf(last);
}

function collectRow(row: FileRow, file: AdFile, namedByRow: boolean): Collected {
  const ref = `row ${row.row}`;
  if ('reject' in row) return { kind: 'reject', ref, reject: row.reject };
  const { posting, source } = mapRow(row.values, file.fields);
  const portal = namedByRow && source !== null ? sourceName(source) : null;
  return {
    kind: 'posting',
    ref,
    posting,
    documentUrl: null,
    ...(portal === null ? {} : { source: portal }),
  };
}

/** Names that say nothing of their own; the folder's name stands before them. */
const PLAIN_NAMES =
  /^(?:jobs?|job-?data|data|dataset|ads?|ofertas?|avisos?|vagas?|offres?|offers?|vacantes?|vacancies|export|output|results?|sample|file)?$/;

/** A source's name by its file: without endings, and without a date, so that the export of another day is the same source. */
export function nameOfFile(path: string): string {
  const stem = basename(path)
    .replace(/(?:\.(?:gz|csv|tsv|txt|jsonl?|ndjson))+$/i, '')
    .replace(/(?:19|20)\d{2}[-_.]?(?:0[1-9]|1[0-2])(?:[-_.]?[0-3]\d)?/g, '');
  const name = sourceName(stem) ?? '';
  if (!PLAIN_NAMES.test(name)) return name;
  return sourceName(`${basename(dirname(path))} ${name}`) ?? 'file';
}

/** A name as sources have them: lower case, letters, figures and hyphens; null when nothing is left. */
function sourceName(text: string): string | null {
  const name = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return name === '' ? null : name;
}
