import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { PermanentError } from '../../core/errors.ts';
import {
  normaliseRelease,
  recogniseBundleFile,
  releaseFromNames,
} from '../../core/taxonomy/bundle-file.ts';
import { readBundleRow, type BundleRow } from '../../core/taxonomy/bundle-row.ts';
import { readMergedLine } from '../../core/taxonomy/merged-line.ts';
import type { SkippedRow, TaxonomyRecord } from '../../core/taxonomy/taxonomy-record.ts';
import { findEscoFiles, type TaxonomyFile } from './esco-files.ts';

export interface EscoSource {
  release: string;
  /** sha256 over names and contents of the files that are read: the same bundle, zipped or not, has the same. */
  hash: string;
  files: readonly EscoFile[];
  ignored: readonly string[];
  close: () => void;
}

export interface EscoFile {
  name: string;
  /** The language of its descriptions, which a concept keeps one of; null where there are none. */
  descriptionLanguage: string | null;
  records: () => AsyncIterable<TaxonomyRecord | SkippedRow>;
}

/**
 * Opens a taxonomy: a folder or .zip of ESCO's CSV download, or a file in the exchange format. The release is the
 * one given, else what the names of archive, folder or file tell. Throws PermanentError when neither does.
 * Memory does not grow with the files.
 */
export async function readEscoPath(
  path: string,
  options: { release?: string } = {},
): Promise<EscoSource> {
  const { files, ignored, names, close } = await findEscoFiles(path);
  try {
    const release =
      options.release === undefined ? releaseFromNames(names) : normaliseRelease(options.release);
    if (release === null || release === '') {
      throw new PermanentError(
        `The release of the taxonomy at ${path} is not in its name. Say it, for instance with --release 1.2.`,
      );
    }
    return {
      release,
      hash: await hashFiles(files),
      files: files.map(describeFile),
      ignored,
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function hashFiles(files: readonly TaxonomyFile[]): Promise<string> {
  const hash = createHash('sha256');
  const byName = [...files].sort((a, b) => (basename(a.name) < basename(b.name) ? -1 : 1));
  for (const file of byName) {
    hash.update(`${basename(file.name)}\n`);
    try {
      for await (const chunk of await file.open()) hash.update(chunk as Buffer);
    } catch (cause) {
      throw new PermanentError(`${file.name} breaks off: ${(cause as Error).message}.`, { cause });
    }
  }
  return hash.digest('hex');
}

function describeFile(file: TaxonomyFile): EscoFile {
  const bundleFile = recogniseBundleFile(file.name);
  if (bundleFile === null) {
    return { name: file.name, descriptionLanguage: 'en', records: () => readLines(file) };
  }
  return {
    name: file.name,
    descriptionLanguage: bundleFile.content === 'concepts' ? bundleFile.language : null,
    records: async function* () {
      for await (const row of csvRows(file.name, await file.open())) {
        yield readBundleRow(row, bundleFile);
      }
    },
  };
}

async function* csvRows(name: string, bytes: Readable): AsyncIterable<BundleRow> {
  const parser = parse({
    bom: true,
    columns: (header: string[]) => header.map((column) => column.trim()),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  bytes.on('error', (error) => parser.destroy(error));
  try {
    for await (const row of bytes.pipe(parser)) yield row as BundleRow;
  } catch (cause) {
    throw new PermanentError(`${name} cannot be read as CSV: ${(cause as Error).message}`, {
      cause,
    });
  } finally {
    bytes.destroy();
  }
}

async function* readLines(file: TaxonomyFile): AsyncIterable<TaxonomyRecord | SkippedRow> {
  // Hashing has read the file to its end before, so that it cannot break off here.
  const lines = createInterface({ input: await file.open(), crlfDelay: Infinity });
  for await (const line of lines) {
    if (line.trim() !== '') yield readMergedLine(line);
  }
}
