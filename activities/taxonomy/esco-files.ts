import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import yauzl from 'yauzl';
import { PermanentError } from '../../core/errors.ts';
import { recogniseBundleFile } from '../../core/taxonomy/bundle-file.ts';

/** One file of a taxonomy; `open` may be called again. */
export interface TaxonomyFile {
  name: string;
  open: () => Promise<Readable>;
}

export interface EscoFiles {
  /** The files that are read, by name. */
  files: readonly TaxonomyFile[];
  /** Names of the CSV files that are not read. */
  ignored: readonly string[];
  /** Names that may tell the release, the most telling first. */
  names: readonly string[];
  close: () => void;
}

const JSON_LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/iu;
const EXPECTED =
  'Expected is a folder or .zip with the CSV files of an ESCO download (skills_es.csv, occupations_en.csv, ' +
  'digitalSkillsCollection_es.csv …), or a .jsonl or .jsonl.gz file with a skill per line.';

/**
 * Finds the files of a taxonomy in a folder, a .zip or a JSON Lines file; nothing is unpacked to disk. Throws
 * PermanentError when there is nothing to read, saying what was found and what is expected. Close after use.
 */
export async function findEscoFiles(path: string): Promise<EscoFiles> {
  const absolute = resolve(path);
  const kind = await stat(absolute).catch((cause: unknown) => {
    throw new PermanentError(`No taxonomy at ${absolute}: it cannot be opened.`, { cause });
  });
  const found = kind.isDirectory() ? await inFolder(absolute) : await inFile(absolute);
  if (found.files.length > 0) return found;
  found.close();
  throw new PermanentError(
    `No file of a taxonomy in ${absolute} (${found.ignored.length} other CSV files). ${EXPECTED}`,
  );
}

async function inFolder(folder: string): Promise<EscoFiles> {
  const entries = await readdir(folder, { recursive: true });
  const csv = entries.filter((name) => recogniseBundleFile(name) !== null).sort();
  const wanted = csv.length > 0 ? csv : entries.filter((name) => JSON_LINES.test(name)).sort();
  return {
    files: wanted.map((name) => ({
      name,
      open: () => openFile(join(folder, name)),
    })),
    ignored: unreadCsv(entries),
    names: [basename(folder), basename(dirname(folder)), ...wanted],
    close: () => undefined,
  };
}

async function inFile(path: string): Promise<EscoFiles> {
  const name = basename(path);
  if (/\.zip$/iu.test(name)) return inZip(path);
  const readable = JSON_LINES.test(name) || recogniseBundleFile(name) !== null;
  return {
    files: readable ? [{ name, open: () => openFile(path) }] : [],
    ignored: [],
    names: [name, basename(dirname(path))],
    close: () => undefined,
  };
}

function openFile(path: string): Promise<Readable> {
  const bytes = createReadStream(path);
  if (!/\.gz$/iu.test(path)) return Promise.resolve(bytes);
  // Unlike pipeline, pipe passes no errors on; the reader of the text listens to the end of the chain only.
  const text = createGunzip();
  bytes.on('error', (error) => text.destroy(error));
  return Promise.resolve(bytes.pipe(text));
}

async function inZip(path: string): Promise<EscoFiles> {
  const zip = await yauzl
    .openPromise(path, { lazyEntries: true, autoClose: false })
    .catch((cause: unknown) => {
      throw new PermanentError(`${path} is no readable zip archive. ${EXPECTED}`, { cause });
    });
  const entries: yauzl.Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const wanted = entries
    .filter((entry) => recogniseBundleFile(entry.fileName) !== null)
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  return {
    files: wanted.map((entry) => ({
      name: entry.fileName,
      open: () => zip.openReadStreamPromise(entry),
    })),
    ignored: unreadCsv(entries.map((entry) => entry.fileName)),
    names: [
      basename(path),
      ...wanted.slice(0, 1).map((entry) => dirname(entry.fileName)),
      basename(dirname(path)),
    ],
    close: () => zip.close(),
  };
}

function unreadCsv(names: readonly string[]): string[] {
  return names.filter((name) => /\.csv$/iu.test(name) && recogniseBundleFile(name) === null).sort();
}
