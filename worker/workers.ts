import path from 'node:path';
import { NativeConnection, Worker } from '@temporalio/worker';
import { TASK_QUEUES } from '../core/batch.ts';
import type { Config } from './config.ts';
import { wire, type Wiring } from './dependencies.ts';
import { startSamples } from './samples.ts';
import type { Servers } from './servers.ts';
import { observeActivities } from './telemetry/observe-activities.ts';
import { startTelemetry } from './telemetry/start-telemetry.ts';
import { openTracing } from './telemetry/tracing.ts';
import type { Undo } from './undo.ts';
import { workflowBundle } from './workflow-bundle.ts';

/** Activities of one queue that a process runs at once: they wait for sources and for the database. */
const ACTIVITIES_AT_ONCE = 8;
/** Time that activities in hand have to end before they are given back. */
const SHUTDOWN_GRACE = '10s';

export interface RunningWorkers {
  wiring: Wiring;
  /** Where Prometheus finds the figures of this process. */
  metricsUrl: string;
  /** Settles when the workers stop: rejects when one of them could not go on. */
  stopped: Promise<void>;
}

/** Starts a worker for each role of the configuration: a role is a task queue. Workflows run where pages do. */
export async function startWorkers(args: {
  config: Config;
  servers: Servers;
  undo: Undo;
}): Promise<RunningWorkers> {
  const { config, servers, undo } = args;
  const { temporal, log } = servers;
  const connection = await NativeConnection.connect(temporal.connection);
  undo.add(() => connection.close());

  // The sample boards answer in the process that collects from them.
  const samples = config.roles.includes('collect') ? await startSamples(servers.now) : null;
  undo.add(async () => samples?.close());
  const wiring = wire({
    config,
    database: servers.database,
    log: log.main,
    redact: servers.redact,
    alerts: servers.alerts,
    now: servers.now,
    baseUrlOf: (source) => {
      if (samples === null) throw new Error(`This worker does not collect, so not "${source}".`);
      return samples.baseUrlOf(source);
    },
  });
  undo.add(() => wiring.close());

  const telemetry = await startTelemetry({ config, ...servers, log: log.main });
  undo.add(() => telemetry.close());
  const tracing = openTracing(config.telemetry);
  undo.add(() => tracing.close());
  const activities = observeActivities(wiring.activities, telemetry);

  const workers = await Promise.all(
    config.roles.map(async (role) =>
      Worker.create({
        connection,
        namespace: temporal.namespace,
        taskQueue: TASK_QUEUES[role],
        activities,
        ...tracing.workerOptions,
        ...(role === 'process' && {
          workflowBundle: await workflowBundle(path.join(config.dataDir, 'cache'), tracing),
        }),
        maxConcurrentActivityTaskExecutions: ACTIVITIES_AT_ONCE,
        shutdownGraceTime: SHUTDOWN_GRACE,
      }),
    ),
  );
  const stopped = Promise.all(workers.map((worker) => worker.run())).then(() => undefined);
  stopped.catch((error: unknown) => log.main.error({ err: error }, 'a worker stopped'));
  undo.add(async () => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
    await stopped;
  });
  return { wiring, metricsUrl: telemetry.metricsUrl, stopped };
}
