import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startCommand, type ObservatoryProcess } from './observatory-process.ts';
import { startTemporalServer } from './temporal-server.ts';

/** An observatory of several processes on a real Postgres and a Temporal server of its own, as in production. */
export interface SplitSystem {
  workers: readonly ObservatoryProcess[];
  api: ObservatoryProcess;
  /** Passwords of its users on the database. */
  passwords: readonly string[];
  /** Folder of the Temporal server's database. */
  temporalDir: string;
  /** Runs a command beside it and returns what it printed; throws when it fails. */
  run(args: readonly string[]): Promise<string>;
  /** Runs work with a client of the database that may read everything. */
  withDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Starts it: the database migrated by its owner, workers and API as users of their own in the roles that prisma/grants.sql
 * gives rights to. `roles` has the LMO_ROLES of each worker.
 */
export async function startSplitSystem(args: {
  /** Superuser of the Postgres server. */
  serverUrl: string;
  roles: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** More for single workers, in the order of `roles`. */
  workerEnv?: readonly Readonly<Record<string, string>>[];
}): Promise<SplitSystem> {
  const undo: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const name = `lmo_split_${randomBytes(6).toString('hex')}`;
    const admin = new pg.Client({ connectionString: args.serverUrl });
    await admin.connect();
    undo.push(() => admin.end());
    await admin.query(`CREATE DATABASE ${name}`);
    undo.push(() => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
    const urlOf = (change: { user?: string; password?: string }) => {
      const url = new URL(args.serverUrl);
      url.pathname = `/${name}`;
      if (change.user !== undefined) url.username = change.user;
      if (change.password !== undefined) url.password = change.password;
      return url.href;
    };

    const temporal = await startTemporalServer();
    undo.push(() => temporal.close());
    const dataDir = await mkdtemp(path.join(tmpdir(), 'lmo-split-'));
    undo.push(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));
    const env = { LMO_DATA_DIR: dataDir, TEMPORAL_ADDRESS: temporal.address, ...args.env };
    const start = (words: readonly string[], more: Readonly<Record<string, string>> = {}) =>
      startCommand(words, { ...env, ...more });

    await outputOf(start(['migrate'], { DATABASE_URL: urlOf({}) }));
    const passwords: string[] = [];
    const createUser = async (role: string): Promise<string> => {
      const user = `${name}_${role}`;
      const password = randomBytes(12).toString('hex');
      passwords.push(password);
      await admin.query(`CREATE USER ${user} PASSWORD '${password}' IN ROLE ${role}`);
      undo.push(() => admin.query(`DROP USER ${user}`));
      return urlOf({ user, password });
    };
    const [workerUrl, apiUrl] = [await createUser('lmo_worker'), await createUser('lmo_api')];

    const workers = args.roles.map((roles, i) => {
      const worker = start(['worker'], {
        ...{ DATABASE_URL: workerUrl, LMO_ROLES: roles },
        ...args.workerEnv?.[i],
      });
      undo.push(() => endProcess(worker));
      return worker;
    });
    const api = start(['api'], { DATABASE_URL: apiUrl });
    undo.push(() => endProcess(api));
    await Promise.all([api.printed(/API: http/), ...workers.map((w) => w.printed(/worker: /))]);
    return {
      workers,
      api,
      passwords,
      temporalDir: temporal.dataDir,
      async run(words) {
        try {
          return await outputOf(start(words));
        } catch (error) {
          const said = [api, ...workers].map((part) => {
            const end = part.child.exitCode ?? part.child.signalCode ?? 'runs';
            return `${part.child.spawnargs.at(-1)} (${end}):\n${part.stderr()}${part.stdout().slice(-2_000)}`;
          });
          throw new Error(said.join('\n'), { cause: error });
        }
      },
      async withDatabase(work) {
        const client = new pg.Client({ connectionString: urlOf({}) });
        await client.connect();
        return work(client).finally(() => client.end());
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function outputOf(process: ObservatoryProcess): Promise<string> {
  const code = await process.exit();
  if (code !== 0) throw new Error(`Ended with ${code}:\n${process.stderr()}${process.stdout()}`);
  return process.stdout();
}

async function endProcess(process: ObservatoryProcess): Promise<void> {
  process.child.kill('SIGTERM');
  await process.exit();
}
