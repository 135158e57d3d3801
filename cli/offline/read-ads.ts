import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import {
  decodeHead,
  decodeText,
  detectEncoding,
} from '../../activities/collect/files/decode-text.ts';
import { mapRow } from '../../activities/collect/files/map-row.ts';
import { openAdFile } from '../../activities/collect/files/open-ad-file.ts';
import { openBytes } from '../../activities/collect/files/open-bytes.ts';
import { sniffFormat } from '../../activities/collect/files/sniff-format.ts';
import { EMPTY_RAW_POSTING, type RawPosting } from '../../core/posting/raw-posting.ts';
import type { Reject } from '../../core/posting/reject.ts';
import { readJsonAds } from './read-json-ads.ts';

/** An ad of a user's file: its own keys and values as they stand there, and what is understood of them. */
export interface ReadAd {
  /** Place in the file, from 1. */
  readonly row: number;
  readonly record: Readonly<Record<string, unknown>>;
  readonly posting: RawPosting;
}

/** A row of a user's file that cannot be read, with the reason. */
export interface UnreadAd {
  readonly row: number;
  readonly reject: Reject;
}

/** Names of files that hold the text of one ad. */
const TEXT_FILES = new Set(['.txt', '.md', '.html', '.htm']);
/** A first line that is longer is no title. */
const LONGEST_TITLE = 150;

/**
 * Reads the ads of a file (JSON Lines, JSON, CSV or TSV, each plain or gzipped; or a text file that is one ad) or,
 * for '-', of `stdin` (JSON Lines or the text of one ad). Memory does not grow with the file. Throws PermanentError
 * for a file that cannot be read at all.
 */
export async function* readAds(
  path: string,
  stdin: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadAd | UnreadAd> {
  if (path === '-') {
    yield* readStdin(stdin());
  } else if (TEXT_FILES.has(extname(path).toLowerCase())) {
    yield textAd(decodeWhole(await readFile(path)), basename(path));
  } else {
    const bytes = await openBytes(path);
    const { head, isWhole } = bytes;
    const encoding = detectEncoding(head);
    const start = decodeHead(head, encoding).replace(/^\ufeff/u, '');
    if (sniffFormat(start, { isWhole, path }).kind === 'json-lines')
      yield* readJsonAds(decodeText(bytes.chunks(), encoding));
    else yield* readTable(path);
  }
}

async function* readTable(path: string): AsyncGenerator<ReadAd | UnreadAd> {
  const file = await openAdFile({ path });
  for await (const row of file.rows()) {
    if ('reject' in row) yield row;
    else {
      const { posting } = mapRow(row.values, file.fields);
      yield { row: row.row, record: Object.fromEntries(row.values), posting };
    }
  }
}

/** Stdin is JSON Lines when its first character says so, and the text of one ad otherwise. */
async function* readStdin(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ReadAd | UnreadAd> {
  const chunks = decodeText(bytes, 'utf-8');
  let start = '';
  for await (const chunk of prefixes(chunks)) {
    start += chunk;
    if (start.trim() !== '') break;
  }
  const rest = chain(start, chunks);
  if (start.trimStart().startsWith('{')) yield* readJsonAds(rest);
  else {
    let text = '';
    for await (const chunk of rest) text += chunk;
    if (text.trim() !== '') yield textAd(text, 'stdin');
  }
}

/** Gives out chunks without closing their source when the reader stops. */
async function* prefixes(chunks: AsyncGenerator<string>): AsyncGenerator<string> {
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) return;
    yield next.value;
  }
}

async function* chain(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

function decodeWhole(bytes: Uint8Array): string {
  return decodeHead(bytes, detectEncoding(bytes)).replace(/^\ufeff/u, '');
}

/** A text as an ad: a short first line is its title. */
function textAd(text: string, id: string): ReadAd {
  const body = text.trim();
  const [first = ''] = body.split('\n', 1);
  const hasTitle = first.trim().length <= LONGEST_TITLE && !first.includes('<');
  const title = hasTitle ? first.trim() : null;
  const description = hasTitle ? body.slice(first.length).trim() : body;
  return {
    row: 1,
    record: { id, title, description },
    posting: { ...EMPTY_RAW_POSTING, externalId: id, title, description },
  };
}
