import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { loadConfig, readEnvironment } from '../../worker/config.ts';
import { findFreePort } from '../../worker/embedded/free-port.ts';
import { runProgram } from '../../worker/embedded/run-program.ts';
import { findPostgresPrograms, type PostgresMajor } from './postgres-programs.ts';

/** A PostgreSQL of the tests' own, on loopback, with its data in a temporary folder. */
export interface PostgresServer {
  /** Of the superuser, on the database `postgres`. The same after a restart. */
  readonly url: string;
  /** The folder with its programs: bin/pg_dump and the rest. */
  readonly installDir: string;
  /** Starts it again after `stop` or `kill`; resolves when it answers. */
  start(): Promise<void>;
  /** Ends it as an operator would who does not wait for clients (fast shutdown). */
  stop(): Promise<void>;
  /** Ends the server process at once (SIGKILL); what was committed is there after `start`. */
  kill(): Promise<void>;
  /** Ends it and removes its data. */
  close(): Promise<void>;
}

/** initdb takes 1–3 s on a quiet machine. */
const INIT_LIMIT_MS = 120_000;
const START_LIMIT_MS = 60_000;
/** Postgres refuses to run as root; this user exists on every Linux, and on macOS nobody runs tests as root. */
const NOBODY = 65534;

/**
 * Starts a PostgreSQL from the programs of a Python wheel. It survives no power cut (no fsync), but a kill: commits
 * are with the operating system before they are answered. It ends with this process, however that ends. As root it
 * runs as `nobody`, from a copy of the programs that this user can reach.
 */
export async function startPostgres(
  options: { major?: PostgresMajor; settings?: Readonly<Record<string, string>> } = {},
): Promise<PostgresServer> {
  const { cacheDir, searchPath } = loadConfig(readEnvironment(), tmpdir());
  const major = options.major ?? 18;
  const programs = await findPostgresPrograms({ cacheDir, searchPath, major });
  const folder = await mkdtemp(path.join(tmpdir(), 'lmo-postgres-'));
  const dataDir = path.join(folder, 'data');
  const password = randomBytes(12).toString('hex');
  const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

  const within = owner.uid === undefined ? programs.folder : path.join(folder, 'programs');
  const installDir = path.join(within, programs.install);
  if (owner.uid !== undefined) {
    await cp(programs.folder, within, { recursive: true });
    await chown(folder, NOBODY, NOBODY);
    await chmod(folder, 0o755);
  }
  await mkdir(dataDir, { mode: 0o700 });
  const passwordFile = path.join(folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (owner.uid !== undefined) {
    await chown(dataDir, NOBODY, NOBODY);
    await chown(passwordFile, NOBODY, NOBODY);
  }
  const initialised = await runProgram(
    path.join(installDir, 'bin', 'initdb'),
    [
      ...['-D', dataDir, '-U', 'postgres', '--encoding=UTF8', '--locale=C'],
      ...['--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync'],
    ],
    INIT_LIMIT_MS,
    owner,
  );
  if (initialised.exitCode !== 0) throw new Error(`initdb failed:\n${initialised.output}`);

  const port = await findFreePort(0);
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    fsync: 'off',
    full_page_writes: 'off',
    max_connections: '200',
    ...options.settings,
  };
  const logFile = path.join(folder, 'log');
  let guard: ChildProcess | null = null;

  async function start(): Promise<void> {
    const deadline = performance.now() + START_LIMIT_MS;
    for (;;) {
      guard = spawnGuarded({ installDir, dataDir, logFile, settings, owner });
      const child = guard;
      const ended = once(child, 'exit').then(() => true);
      while (child.exitCode === null && child.signalCode === null) {
        if (await answers(url)) return;
        await Promise.race([ended, delay(50)]);
      }
      // After a kill, processes of the old server that are still ending keep its shared memory for a moment.
      if (performance.now() > deadline) {
        throw new Error(`PostgreSQL did not start:\n${await readFile(logFile, 'utf8')}`);
      }
      await delay(100);
    }
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const child = guard;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    const pid = Number(
      (await readFile(path.join(dataDir, 'postmaster.pid'), 'utf8')).split('\n')[0],
    );
    process.kill(pid, signal);
    await ended;
  }

  await start();
  return {
    url,
    installDir,
    start,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
    close: async () => {
      await end('SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Starts the server under a shell that waits for it and, when the pipe to this process closes, ends it: a test run
 * that is killed leaves no server behind. The shell ends with the server.
 */
function spawnGuarded(args: {
  installDir: string;
  dataDir: string;
  logFile: string;
  settings: Readonly<Record<string, string>>;
  owner: { uid?: number; gid?: number };
}): ChildProcess {
  const settings = Object.entries(args.settings).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const script =
    'log=$1; shift; "$@" >>"$log" 2>&1 </dev/null & server=$!; ' +
    '(cat >/dev/null; kill -INT "$server" 2>/dev/null) <&3 & wait "$server"';
  const guard = spawn(
    '/bin/sh',
    [
      ...['-c', script, 'postgres', args.logFile],
      ...[path.join(args.installDir, 'bin', 'postgres'), '-D', args.dataDir, ...settings],
    ],
    { ...args.owner, stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true },
  );
  // The waiting half of the guard ends when this end of the pipe closes.
  guard.once('exit', () => (guard.stdio[3] as Writable).destroy());
  return guard;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
