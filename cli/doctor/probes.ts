import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../../worker/config.ts';
import { findBrowser } from '../../worker/embedded/browser.ts';
import { findTemporal } from '../../worker/embedded/temporal-program.ts';
import { checkFreeSpace, fail, ok, warn, withoutSecrets, type Check } from './checks.ts';

const CONNECT_TIMEOUT_MS = 3_000;

/** Whether the data folder can be made and written, and how much space it has. */
export async function probeDataFolder(dataDir: string): Promise<Check[]> {
  const probe = join(dataDir, `.doctor-${process.pid}`);
  try {
    await mkdir(dataDir, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    return [
      fail(
        'Data folder',
        `${dataDir} cannot be written: ${(error as Error).message}`,
        'Give yourself the right to write there, or set LMO_DATA_DIR to another folder.',
      ),
    ];
  }
  const { bavail, bsize } = await statfs(dataDir);
  return [ok('Data folder', `${dataDir} can be written`), checkFreeSpace(bavail * bsize)];
}

/** Whether the ports that the embedded servers begin with are free; none of them needs to be. */
export async function probePorts(config: Config): Promise<Check[]> {
  const ports = [
    { name: 'API port', port: config.apiPort },
    ...(config.temporal.address === null
      ? [
          { name: 'Temporal port', port: config.temporalPort },
          { name: 'Temporal UI port', port: config.temporalUiPort },
        ]
      : []),
  ];
  return Promise.all(
    ports.map(async ({ name, port }) =>
      (await isFree(port))
        ? ok(name, `${port} is free`)
        : warn(
            name,
            `${port} is taken by another program`,
            'Nothing to do: the next free port is used and printed.',
          ),
    ),
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host: '127.0.0.1', port }, () => server.close(() => resolve(true)));
  });
}

/** Whether the configured Temporal server answers, or there is a program to start one with. */
export async function probeTemporal(config: Config): Promise<Check> {
  const { address } = config.temporal;
  if (address !== null) {
    return (await answers(address))
      ? ok('Temporal', `${address} answers`)
      : fail(
          'Temporal',
          `nothing answers at ${address}`,
          'Start that server, correct TEMPORAL_ADDRESS, or unset it to use the embedded one.',
        );
  }
  try {
    const { cacheDir, searchPath } = config;
    // Looked for only: fetching is the business of the first start.
    const found = await findTemporal({ cacheDir, searchPath, say: () => undefined, fetchWays: [] });
    return ok('Temporal', `server program ${found.path}, version ${found.version}`);
  } catch {
    return warn(
      'Temporal',
      `no server program on the PATH or in ${config.cacheDir}`,
      'The first "npm start" fetches it and needs a network for that. Without one, put the program "temporal" on the PATH.',
    );
  }
}

function answers(address: string): Promise<boolean> {
  const [host = '', port = ''] = address.split(':');
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port), timeout: CONNECT_TIMEOUT_MS });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', end(true)).once('timeout', end(false)).once('error', end(false));
  });
}

/** Whether the configured database answers and has pgvector, or the embedded one is installed. */
export async function probeDatabase({ databaseUrl }: Config): Promise<Check> {
  if (databaseUrl === null) {
    const require = createRequire(import.meta.url);
    try {
      require.resolve('@electric-sql/pglite');
      require.resolve('@electric-sql/pglite-pgvector');
      return ok('Database', 'embedded Postgres with pgvector');
    } catch {
      return fail(
        'Database',
        'the embedded Postgres is not installed',
        'Run "npm ci" in the project folder.',
      );
    }
  }
  const shown = withoutSecrets(databaseUrl);
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; vector: string | null }>(
      `SELECT current_setting('server_version') AS version,
              (SELECT default_version FROM pg_available_extensions WHERE name = 'vector') AS vector`,
    );
    const { version, vector } = rows[0]!;
    return vector === null
      ? fail(
          'Database',
          `PostgreSQL ${version} at ${shown} has no pgvector`,
          'Install pgvector on that server, for instance with the image pgvector/pgvector:pg18.',
        )
      : ok('Database', `PostgreSQL ${version} with pgvector ${vector} at ${shown}`);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
    return fail(
      'Database',
      `${shown} cannot be used (${code})`,
      'Start that server, correct DATABASE_URL, or unset it to use the embedded one.',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether there is a browser for JavaScript-rendered boards and for PDF reports; one from npm is unpacked. */
export async function probeBrowser(config: Config): Promise<Check> {
  try {
    return ok('Browser', (await findBrowser(config)).executablePath);
  } catch (error) {
    const advice = 'Install Chrome or Chromium, or set CHROMIUM_PATH to one.';
    return fail('Browser', (error as Error).message, advice);
  }
}
