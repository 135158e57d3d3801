import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createApi } from '../api/create-api.ts';
import { createTemporalDoor } from '../api/temporal-client-door.ts';
import { TASK_QUEUES } from '../core/batch.ts';
import { OBSERVATORY_STATE_FILE, type ObservatoryState } from '../core/observatory-state.ts';
import { migrate } from '../prisma/migrate.ts';
import { registerSchedules } from '../temporal-config/schedules.ts';
import type { Config } from './config.ts';
import { wire } from './dependencies.ts';
import { takeLock } from './embedded/lock.ts';
import { startTemporal } from './embedded/temporal.ts';
import { openDatabase } from './open-database.ts';
import { openLog } from './log.ts';
import { findFreePort } from './embedded/free-port.ts';
import { startSamples } from './samples.ts';
import { VERSION } from './version.ts';
import { workflowBundle } from './workflow-bundle.ts';

export interface Observatory {
  state: ObservatoryState;
  client: Client;
  /** Stops in order: no new work, what is in flight ends or is given back, then the servers. */
  stop(): Promise<void>;
}

/** Runs each step's undoing in reverse, even when one fails; the first failure is thrown at the end. */
class Undo {
  readonly #steps: (() => Promise<unknown>)[] = [];

  add(step: () => Promise<unknown>): void {
    this.#steps.push(step);
  }

  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const step of this.#steps.splice(0).reverse()) {
      await step().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}

/**
 * Starts the whole observatory in this process: database, Temporal, worker and API; servers that the configuration
 * names are used instead of the embedded ones. `say` is told each step in a line.
 */
export async function startObservatory(args: {
  config: Config;
  say: (line: string) => void;
}): Promise<Observatory> {
  const { config, say } = args;
  const undo = new Undo();
  try {
    return await start(config, say, undo);
  } catch (error) {
    await undo.run().catch(() => {});
    throw error;
  }
}

async function start(
  config: Config,
  say: (line: string) => void,
  undo: Undo,
): Promise<Observatory> {
  const lock = await takeLock(config.dataDir);
  undo.add(() => lock.release());
  const log = openLog(config);
  undo.add(() => log.close());
  const now = () => new Date();

  const database = await openDatabase(config, say);
  undo.add(() => database.close());
  const { applied } = await migrate(database.pool);
  if (applied.length > 0) say(`database: ${applied.length} migrations applied`);

  const temporal = await startTemporal({ config, say });
  undo.add(() => temporal.stop());
  Runtime.install({ logger: log.forTemporal, shutdownSignals: [] });
  const nativeConnection = await NativeConnection.connect(temporal.connection);
  undo.add(() => nativeConnection.close());
  const connection = await Connection.connect(temporal.connection);
  undo.add(() => connection.close());
  const client = new Client({ connection, namespace: temporal.namespace });

  const samples = await startSamples(now);
  undo.add(() => samples.close());
  const wiring = wire({
    config,
    database,
    log: log.main,
    now,
    baseUrlOf: (source) => samples.baseUrlOf(source),
  });
  undo.add(() => wiring.close());

  const bundle = await workflowBundle(path.join(config.dataDir, 'cache'));
  const workers = await Promise.all(
    [TASK_QUEUES.process, TASK_QUEUES.collect].map((taskQueue) =>
      Worker.create({
        connection: nativeConnection,
        namespace: temporal.namespace,
        taskQueue,
        activities: wiring.activities,
        ...(taskQueue === TASK_QUEUES.process ? { workflowBundle: bundle } : {}),
        maxConcurrentActivityTaskExecutions: 8,
        shutdownGraceTime: '10s',
      }),
    ),
  );
  const running = Promise.all(workers.map((worker) => worker.run()));
  running.catch((error: unknown) => log.main.error({ err: error }, 'a worker stopped'));
  undo.add(async () => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
    await running;
  });

  const state: ObservatoryState = {
    pid: process.pid,
    apiUrl: '',
    temporalAddress: temporal.address,
    temporalNamespace: temporal.namespace,
    temporalUiUrl: temporal.uiUrl,
    startedAt: now().toISOString(),
  };
  const api = createApi({
    database,
    temporal: createTemporalDoor(client),
    state,
    dataDir: config.dataDir,
    now,
    version: VERSION,
    stageVersion: wiring.stageVersion,
    logger: log.main,
  });
  undo.add(() => api.close());
  const port = await findFreePort(config.apiPort);
  await api.listen({ host: '127.0.0.1', port });
  state.apiUrl = `http://127.0.0.1:${port}`;
  say(`API: ${state.apiUrl}`);
  await registerSchedules(client, config.language);

  const stateFile = path.join(config.dataDir, OBSERVATORY_STATE_FILE);
  await writeFile(stateFile, JSON.stringify(state, null, 2));
  undo.add(() => rm(stateFile, { force: true }));
  return { state, client, stop: () => undo.run() };
}
