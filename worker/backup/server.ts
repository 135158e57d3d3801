import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { PermanentError } from '../../core/errors.ts';
import { columnTypes } from '../../prisma/column-types.ts';
import { packFolder, unpack, withWorkFolder } from './archive.ts';
import { checkRows, countRows, type Manifest } from './manifest.ts';

const DUMP = 'postgres.dump';
/** Schemas of ours; with --force a restore removes them and what they hold. */
const SCHEMAS = ['bi', 'published', 'bi_store', 'public'];

export interface ServerAddress {
  databaseUrl: string;
  /** Folders in which pg_dump and pg_restore are looked for. */
  searchPath: readonly string[];
}

/** Backs a database server up with pg_dump. Rows are counted in the snapshot that it saves. */
export async function backUpServer(
  args: ServerAddress & { out: string; now: () => Date; version: string },
): Promise<Manifest> {
  const { out } = args;
  return withWorkFolder(out, async (folder) => {
    const createdAt = args.now().toISOString();
    const rows = await inSnapshot(args.databaseUrl, async (client, snapshot) => {
      const counted = await countRows(client);
      await runTool(args, 'pg_dump', [
        ...['--format=custom', '--no-owner', '--no-privileges', `--snapshot=${snapshot}`],
        ...['--file', path.join(folder, DUMP)],
      ]);
      return counted;
    });
    const about = { createdAt, version: args.version, database: 'server' as const, rows };
    return packFolder(folder, { out, about });
  });
}

/** Reads a backup back: its files, and the table of contents of the dump. Its rows are compared by the restore. */
export async function verifyServer(file: string, address: ServerAddress): Promise<Manifest> {
  return withWorkFolder(file, async (folder) => {
    const manifest = await unpack(file, folder);
    refuseOther(manifest, file);
    const contents = await runTool(address, 'pg_restore', ['--list', path.join(folder, DUMP)]);
    const tables = contents.split('\n').filter((line) => line.includes(' TABLE DATA ')).length;
    const expected = Object.keys(manifest.rows).length;
    if (tables !== expected) {
      throw new PermanentError(`The dump holds ${tables} tables instead of ${expected}.`);
    }
    return manifest;
  });
}

/** Restores into an empty database; one that holds tables is refused, or with `force` emptied first. */
export async function restoreServer(
  args: ServerAddress & { file: string; force: boolean },
): Promise<Manifest> {
  return withWorkFolder(args.file, async (folder) => {
    const manifest = await unpack(args.file, folder);
    refuseOther(manifest, args.file);
    await withClient(args.databaseUrl, async (client) => {
      const { rows } = await client.query<{ tables: number }>(
        `SELECT count(*) AS tables FROM pg_tables WHERE schemaname = ANY ($1::text[])`,
        [SCHEMAS],
      );
      if (rows[0]!.tables > 0 && !args.force) {
        throw new PermanentError(
          `The database of DATABASE_URL holds ${rows[0]!.tables} tables already. Restore into an empty one, or remove them with --force.`,
        );
      }
      for (const schema of SCHEMAS) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
      await client.query('CREATE SCHEMA public');
    });
    await runTool(
      args,
      'pg_restore',
      [...['--no-owner', '--no-privileges', '--exit-on-error', path.join(folder, DUMP)]],
      true,
    );
    await withClient(args.databaseUrl, async (client) => {
      checkRows(await countRows(client), manifest);
      await client.query('ANALYZE');
    });
    return manifest;
  });
}

function refuseOther(manifest: Manifest, file: string): void {
  if (manifest.database === 'server') return;
  throw new PermanentError(
    `${file} was made of an embedded database and cannot be restored into a server: unset DATABASE_URL.`,
  );
}

async function inSnapshot<T>(
  databaseUrl: string,
  work: (client: pg.Client, snapshot: string) => Promise<T>,
): Promise<T> {
  return withClient(databaseUrl, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await client.query<{ id: string }>('SELECT pg_export_snapshot() AS id');
    return work(client, rows[0]!.id);
  });
}

async function withClient<T>(
  connectionString: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString, types: columnTypes });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Runs a program of PostgreSQL on the database and returns what it printed. The password goes through its environment,
 * where other users do not see it.
 */
async function runTool(
  { databaseUrl, searchPath }: ServerAddress,
  name: 'pg_dump' | 'pg_restore',
  args: readonly string[],
  connected = name === 'pg_dump',
): Promise<string> {
  const program = await findProgram(name, searchPath);
  const url = new URL(databaseUrl);
  const password = decodeURIComponent(url.password);
  url.password = '';
  const child = spawn(program, [...(connected ? ['--dbname', url.href] : []), ...args], {
    env: {
      PATH: searchPath.join(path.delimiter),
      ...(password === '' ? {} : { PGPASSWORD: password }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [output, problems, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exited,
  ]);
  if (code === 0) return output;
  throw new PermanentError(`${name} ended with ${code}: ${problems.trim().slice(-1000)}`);
}

async function findProgram(name: string, searchPath: readonly string[]): Promise<string> {
  for (const folder of searchPath) {
    const file = path.join(folder, name);
    const found = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return file;
  }
  throw new PermanentError(
    `${name} is not on PATH. Install the client programs of PostgreSQL, of the server's version or later ` +
      '(Debian: postgresql-client), or back the server up by its own means.',
  );
}
