import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { backUpEmbedded, restoreEmbedded, verifyEmbedded } from '../worker/backup/embedded.ts';
import { backupFile, type Manifest } from '../worker/backup/manifest.ts';
import { backUpServer, restoreServer, verifyServer } from '../worker/backup/server.ts';
import type { Config } from '../worker/config.ts';
import { takeLock } from '../worker/embedded/lock.ts';
import { openEmbeddedDatabase } from '../worker/embedded/postgres.ts';
import { VERSION } from '../worker/version.ts';
import type { RestoredBackup, WrittenBackup } from './context.ts';
import { CommandFailedError } from './errors.ts';
import { findObservatory, openRunningSystem } from './running-system.ts';

interface BackupArgs {
  config: Config;
  /** Null: into the data folder. */
  out: string | null;
  now: () => Date;
}

/**
 * Writes a backup and reads it back: of the database server where one is configured, else of the data folder, through
 * the observatory that runs on it or, when none does, with its lock.
 */
export async function backUp({ config, out, now }: BackupArgs): Promise<WrittenBackup> {
  const { dataDir, databaseUrl, searchPath } = config;
  const file = out ?? backupFile(path.join(dataDir, 'backups'), now());
  if (await stat(file).catch(() => null)) {
    throw new CommandFailedError(`${file} is there already: name another file with --out.`);
  }
  if (databaseUrl !== null) {
    const address = { databaseUrl, searchPath };
    await backUpServer({ ...address, out: file, now, version: VERSION });
    return describeWritten(file, await verifyServer(file, address));
  }
  if ((await findObservatory(dataDir)) === null) await backUpIdle(config, file, now);
  else await backUpRunning(config, file);
  return describeWritten(file, await verifyEmbedded(file));
}

async function backUpRunning(config: Config, file: string): Promise<void> {
  const system = await openRunningSystem(config);
  try {
    await moveFile(await system.api.backUp(), file);
  } finally {
    await system.close();
  }
}

async function backUpIdle({ dataDir }: Config, out: string, now: () => Date): Promise<void> {
  const folder = path.join(dataDir, 'postgres');
  if (!(await stat(folder).catch(() => null))) {
    throw new CommandFailedError(`There is nothing to back up in ${dataDir}.`);
  }
  const lock = await takeLock(dataDir);
  try {
    const database = await openEmbeddedDatabase({ dataDir: folder, statementLimitMs: 600_000 });
    try {
      await backUpEmbedded({ dataDir, database, out, now, version: VERSION });
    } finally {
      await database.close();
    }
  } finally {
    await lock.release();
  }
}

/** Puts a backup in place: into the configured server, else into the data folder, on which nothing may run. */
export async function restore(args: {
  config: Config;
  file: string;
  force: boolean;
  now: () => Date;
}): Promise<RestoredBackup> {
  const { config, file, force, now } = args;
  const { dataDir, databaseUrl, searchPath } = config;
  if (databaseUrl !== null) {
    const manifest = await restoreServer({ databaseUrl, searchPath, file, force });
    return describeRestored(manifest, null);
  }
  const lock = await takeLock(dataDir);
  try {
    const { manifest, movedTo } = await restoreEmbedded({ file, dataDir, force, now });
    return describeRestored(manifest, movedTo);
  } finally {
    await lock.release();
  }
}

const total = ({ rows }: Manifest): number =>
  Object.values(rows).reduce((sum, count) => sum + count, 0);

async function describeWritten(file: string, manifest: Manifest): Promise<WrittenBackup> {
  const { size } = await stat(file);
  return { file, bytes: size, tables: Object.keys(manifest.rows).length, rows: total(manifest) };
}

function describeRestored(manifest: Manifest, movedTo: string | null): RestoredBackup {
  const { createdAt, version, rows } = manifest;
  return { createdAt, version, tables: Object.keys(rows).length, rows: total(manifest), movedTo };
}

/** Renames, or copies where the place is on another disk. */
async function moveFile(from: string, to: string): Promise<void> {
  if (from === to) return;
  await mkdir(path.dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await copyFile(from, to);
    await rm(from);
  }
}
