import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { create, extract } from 'tar';
import { PermanentError } from '../../core/errors.ts';
import {
  describeFile,
  MANIFEST_FILE,
  parseManifest,
  checkFiles,
  type Manifest,
} from './manifest.ts';

/** Runs work with an empty folder beside `place`, on the same disk, and removes it afterwards. */
export async function withWorkFolder<T>(
  place: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await mkdir(path.dirname(place), { recursive: true });
  const folder = await mkdtemp(`${place}.work-`);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Packs a folder with its manifest into one gzipped tar. The file appears under its name only when it is whole.
 */
export async function packFolder(
  folder: string,
  { out, about }: { out: string; about: Omit<Manifest, 'format' | 'files'> },
): Promise<Manifest> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const files: Manifest['files'] = {};
  for (const name of names) files[name] = await describeFile(path.join(folder, name));
  const manifest: Manifest = { format: 1, ...about, files };
  await writeFile(path.join(folder, MANIFEST_FILE), JSON.stringify(manifest, null, 2));
  const draft = `${out}.partial`;
  try {
    // The manifest first, so that it can be read without the rest. Only this user may read what it holds.
    await create({ file: draft, cwd: folder, gzip: true, portable: true, mode: 0o600 }, [
      MANIFEST_FILE,
      ...names,
    ]);
    await rename(draft, out);
  } finally {
    await rm(draft, { force: true });
  }
  return manifest;
}

/** Unpacks a backup into an empty folder and checks every file against its manifest. */
export async function unpack(file: string, folder: string): Promise<Manifest> {
  try {
    await extract({ file, cwd: folder, strict: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PermanentError(`${file} cannot be unpacked: ${reason}.`, { cause });
  }
  const text = await readFile(path.join(folder, MANIFEST_FILE), 'utf8').catch(() => '');
  const manifest = parseManifest(text, file);
  await checkFiles(folder, manifest);
  return manifest;
}
