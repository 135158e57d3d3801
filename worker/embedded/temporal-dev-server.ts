import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { z } from 'zod';
import { DYNAMIC_CONFIG } from '../../temporal-config/dynamic-config.ts';
import { SEARCH_ATTRIBUTES } from '../../temporal-config/search-attributes.ts';
import { findFreePort } from './free-port.ts';
import { processIdentity } from './process-identity.ts';

/** A dev server that runs, as its state file tells the next process. */
const devServerSchema = z.object({
  pid: z.number().int(),
  /** See processIdentity. */
  identity: z.string(),
  port: z.number().int(),
  uiPort: z.number().int(),
});
export type DevServer = z.infer<typeof devServerSchema>;

/** About 2 s on an idle machine; a loaded one takes several times that. */
const START_LIMIT_MS = 60_000;
/** How long a server that is said to run may take to answer before it counts as hung. */
const ADOPT_LIMIT_MS = 10_000;
/** After this, a server that was asked to end is ended. */
const STOP_LIMIT_MS = 10_000;
const MOST_LOG_BYTES = 10_000_000;

const stateFile = (dataDir: string) => path.join(dataDir, 'temporal.json');
const logFile = (dataDir: string) => path.join(dataDir, 'temporal.log');

/** The server that an earlier process left running on this data folder, when it still answers; else null. */
export async function adoptDevServer(
  dataDir: string,
  namespace: string,
): Promise<DevServer | null> {
  let server: DevServer;
  try {
    server = devServerSchema.parse(JSON.parse(await readFile(stateFile(dataDir), 'utf8')));
  } catch {
    return null;
  }
  if (processIdentity(server.pid) !== server.identity) return null;
  if (await answers(server.port, namespace, ADOPT_LIMIT_MS)) return server;
  await stopDevServer(dataDir, server);
  return null;
}

/**
 * Starts the dev server as a process that outlives this one, with its database and its log in the data folder, and
 * waits until it answers. Throws with the end of its log when it does not.
 */
export async function startDevServer(args: {
  program: string;
  dataDir: string;
  namespace: string;
  /** Ports to begin the search with; 0 takes any. */
  usualPort: number;
  usualUiPort: number;
}): Promise<DevServer> {
  const { dataDir, namespace } = args;
  await mkdir(dataDir, { recursive: true });
  const port = await findFreePort(args.usualPort);
  const uiPort = await findFreePort(args.usualUiPort, [port]);
  const log = await openLog(logFile(dataDir));
  const child = spawn(
    args.program,
    [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--namespace', namespace],
      ...['--port', String(port), '--ui-port', String(uiPort)],
      ...['--db-filename', path.join(dataDir, 'temporal.db'), '--log-level', 'warn'],
      // As with the embedded Postgres, a crash of processes loses nothing and a power cut may. An activity takes 35–37 ms
      // with it instead of 103–131 ms (60 in a row, 4 runs each, two busy cores, CLI 1.9.1); synchronous=1: 82–110 ms.
      ...['--sqlite-pragma', 'synchronous=0'],
      ...Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => [
        '--search-attribute',
        `${name}=${type}`,
      ]),
      ...Object.entries(DYNAMIC_CONFIG).flatMap(([name, value]) => [
        '--dynamic-config-value',
        `${name}=${JSON.stringify(value)}`,
      ]),
    ],
    // A group of its own: Ctrl-C in the terminal reaches the observatory alone, which stops the server in its order.
    { detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  child.unref();
  const failed = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`it ended with ${signal ?? `code ${code}`}`));
  });
  const identity = child.pid === undefined ? null : processIdentity(child.pid);
  if (child.pid !== undefined && identity !== null) {
    const server = { pid: child.pid, identity, port, uiPort };
    await writeFile(stateFile(dataDir), JSON.stringify(server));
    const outcome = await Promise.race([failed, answers(port, namespace, START_LIMIT_MS)]);
    if (outcome === true) return server;
    await stopDevServer(dataDir, server);
    if (outcome === false)
      throw await startError(dataDir, `no answer in ${START_LIMIT_MS / 1000} s`);
  }
  throw await startError(dataDir, await failed);
}

/** Asks the server to end, waits for it, and ends it when it does not. */
export async function stopDevServer(dataDir: string, server: DevServer): Promise<void> {
  const alive = () => processIdentity(server.pid) === server.identity;
  if (alive()) process.kill(server.pid, 'SIGTERM');
  const deadline = performance.now() + STOP_LIMIT_MS;
  while (alive()) {
    if (performance.now() > deadline) process.kill(server.pid, 'SIGKILL');
    await delay(50);
  }
  await rm(stateFile(dataDir), { force: true });
}

/** Whether the namespace can be used within the time. */
async function answers(port: number, namespace: string, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (performance.now() < deadline) {
    let connection: Connection | undefined;
    try {
      connection = await Connection.connect({
        address: `127.0.0.1:${port}`,
        connectTimeout: 2_000,
      });
      await connection.withDeadline(Date.now() + 2_000, () =>
        connection!.workflowService.describeNamespace({ namespace }),
      );
      return true;
    } catch {
      await delay(100);
    } finally {
      await connection?.close();
    }
  }
  return false;
}

async function openLog(file: string): Promise<number> {
  const size = await stat(file).then(
    (entry) => entry.size,
    () => 0,
  );
  if (size > MOST_LOG_BYTES) await truncate(file);
  return openSync(file, 'a');
}

async function startError(dataDir: string, reason: string): Promise<Error> {
  const log = await readFile(logFile(dataDir), 'utf8').catch(() => '');
  const end = log.trim().split('\n').slice(-5).join('\n');
  return new Error(
    `The Temporal dev server did not start: ${reason}. The end of ${logFile(dataDir)}:\n${end}`,
  );
}
