import { access, cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { PermanentError } from '../../core/errors.ts';
import { openEmbeddedDatabase, type EmbeddedDatabase } from '../embedded/postgres.ts';
import { packFolder, unpack, withWorkFolder } from './archive.ts';
import { checkRows, countRows, type Manifest } from './manifest.ts';

/** Names in the archive; all but the image of the database lie under the same names in the data folder. */
const DATABASE_IMAGE = 'postgres.tar';
const TEMPORAL_FILE = 'temporal.db';
const REPORTS = 'reports';
const DATABASE_FOLDER = 'postgres';

/** A statement over a whole table may take long on a slow disk. */
const STATEMENT_LIMIT_MS = 600_000;

/**
 * Backs the data folder up while its database is open, whether or not a batch runs: the history of Temporal first,
 * then the database, then reports. A step that the history holds is therefore in the database too, and one that
 * only the database holds is found done when it comes again.
 */
export async function backUpEmbedded(args: {
  dataDir: string;
  database: EmbeddedDatabase;
  out: string;
  now: () => Date;
  version: string;
}): Promise<Manifest> {
  const { dataDir, database, out } = args;
  return withWorkFolder(out, async (folder) => {
    const createdAt = args.now().toISOString();
    await copyTemporal(path.join(dataDir, TEMPORAL_FILE), path.join(folder, TEMPORAL_FILE));
    let rows: Manifest['rows'] = {};
    await database.dump(path.join(folder, DATABASE_IMAGE), async (client) => {
      rows = await countRows(client);
    });
    const reports = path.join(dataDir, REPORTS);
    if (await exists(reports)) await cp(reports, path.join(folder, REPORTS), { recursive: true });
    const about = { createdAt, version: args.version, database: 'embedded' as const, rows };
    return packFolder(folder, { out, about });
  });
}

/** Reads a backup back as a restore would, beside it: its files, its tables, its history. Throws what is wrong. */
export async function verifyEmbedded(file: string): Promise<Manifest> {
  return withWorkFolder(file, async (folder) => {
    const manifest = await unpack(file, folder);
    refuseOther(manifest, file);
    await openImage(folder, path.join(folder, 'verify'), manifest);
    return manifest;
  });
}

/**
 * Puts a backup into a data folder that the caller has locked. What lay there is refused, or with `force` moved aside;
 * the folder to which it went is returned. Nothing is touched before the backup has been read and checked.
 */
export async function restoreEmbedded(args: {
  file: string;
  dataDir: string;
  force: boolean;
  now: () => Date;
}): Promise<{ manifest: Manifest; movedTo: string | null }> {
  const { file, dataDir } = args;
  const parts = [
    DATABASE_FOLDER,
    TEMPORAL_FILE,
    `${TEMPORAL_FILE}-wal`,
    `${TEMPORAL_FILE}-shm`,
    REPORTS,
  ];
  const there = (await readdir(dataDir)).filter((name) => parts.includes(name));
  if (there.length > 0 && !args.force) {
    throw new PermanentError(
      `${dataDir} holds data already (${there.join(', ')}). Restore into an empty folder (LMO_DATA_DIR), or move it aside with --force.`,
    );
  }
  return withWorkFolder(path.join(dataDir, 'restore'), async (folder) => {
    const manifest = await unpack(file, folder);
    refuseOther(manifest, file);
    await openImage(folder, path.join(folder, DATABASE_FOLDER), manifest);
    let movedTo: string | null = null;
    if (there.length > 0) {
      movedTo = path.join(
        dataDir,
        `before-restore-${args.now().toISOString().replaceAll(/[:.]/g, '')}`,
      );
      await mkdir(movedTo);
      for (const name of there) await rename(path.join(dataDir, name), path.join(movedTo, name));
    }
    for (const name of [DATABASE_FOLDER, TEMPORAL_FILE, REPORTS]) {
      if (await exists(path.join(folder, name))) {
        await rename(path.join(folder, name), path.join(dataDir, name));
      }
    }
    return { manifest, movedTo };
  });
}

function refuseOther(manifest: Manifest, file: string): void {
  if (manifest.database === 'embedded') return;
  throw new PermanentError(
    `${file} was made of a Postgres server: set DATABASE_URL to the server that it is to be restored into.`,
  );
}

/** Makes a database of the image and compares its tables with the manifest; opens the history of Temporal too. */
async function openImage(folder: string, dataDir: string, manifest: Manifest): Promise<void> {
  const template = path.join(folder, DATABASE_IMAGE);
  const database = await openEmbeddedDatabase({
    dataDir,
    statementLimitMs: STATEMENT_LIMIT_MS,
    template,
  });
  try {
    checkRows(await countRows(database.pool), manifest);
  } finally {
    await database.close();
  }
  await rm(template);
  if (!(TEMPORAL_FILE in manifest.files)) return;
  const history = new DatabaseSync(path.join(folder, TEMPORAL_FILE), { readOnly: true });
  try {
    const answer = history.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
    if (answer.integrity_check !== 'ok') {
      throw new PermanentError(`The history of Temporal is damaged: ${answer.integrity_check}.`);
    }
  } finally {
    history.close();
  }
}

/** A consistent copy by SQLite's own backup, while the server writes to it; none where there is no file. */
async function copyTemporal(from: string, to: string): Promise<void> {
  if (!(await exists(from))) return;
  const history = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
  try {
    await backup(history, to);
  } finally {
    history.close();
  }
}

function exists(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}
