import { statfs } from 'node:fs/promises';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { AlertDesk } from '../../activities/notify/alert-desk.ts';
import { TASK_QUEUES } from '../../core/batch.ts';
import type { Database } from '../../prisma/pool.ts';
import { findWorkingTimes } from '../../prisma/sql/batch-waits.ts';
import { loadOperatingFigures } from '../../prisma/sql/operating-figures.ts';
import type { AlertConfig } from '../config/alerts.ts';
import type { TelemetryConfig } from '../config/telemetry.ts';
import { findFreePort } from '../embedded/free-port.ts';
import { fillBatchMetrics } from './fill-metrics.ts';
import { findAlerts, type Sighting } from './find-alerts.ts';
import { currentActivity } from './observe-activities.ts';
import { observeStatements } from './observe-statements.ts';
import { RecentCounts } from './recent.ts';
import { createMetrics, type Metrics } from './registry.ts';
import { serveMetrics } from './serve-metrics.ts';

const WATCH_MS = 60_000;
const TRIES_MS = 15 * 60_000;
/** Several scrapers a minute ask the database once. */
const FRESH_MS = 10_000;
const SDK_TIMEOUT_MS = 2_000;

export interface Telemetry {
  metrics: Metrics;
  metricsUrl: string;
  onTry: (succeeded: boolean) => void;
  /** Looks once at disk, batches, tries and statements, and raises what people should know of. */
  watch(): Promise<void>;
  close(): Promise<void>;
}

/** Measures a process: serves /metrics, the figures of Temporal's SDK included, and watches for what to alert. */
export async function startTelemetry(args: {
  config: { telemetry: TelemetryConfig; alerts: AlertConfig; dataDir: string };
  database: Database;
  client: Client;
  alerts: AlertDesk;
  log: Logger;
  now: () => Date;
  /** Where the SDK serves its own figures; null where it does not. */
  sdkMetricsUrl: string | null;
}): Promise<Telemetry> {
  const { config, database, client, log, now } = args;
  const { pool } = database;
  const metrics = createMetrics();
  const tries = new RecentCounts(TRIES_MS);
  let slow = new Map<string, { id: string; by: string; ms: number; times: number }>();

  observeStatements(pool, ({ ms, text, id }) => {
    const activity = currentActivity();
    const by = activity === undefined ? 'reader' : 'stage';
    metrics.statementSeconds.observe({ by }, ms / 1000);
    if (ms <= (by === 'reader' ? config.alerts.slowQueryMs : config.alerts.slowWorkMs)) return;
    metrics.slowStatements.inc({ by });
    const known = slow.get(id);
    slow.set(id, { id, by, ms: Math.max(ms, known?.ms ?? 0), times: (known?.times ?? 0) + 1 });
    log.warn({ statement: id, sql: text.slice(0, 500), ms: Math.round(ms), activity }, 'slow');
  });

  const diskShare = async (): Promise<number | null> => {
    const disk = await statfs(config.dataDir).catch(() => null);
    return disk === null ? null : 1 - disk.bavail / (disk.blocks - disk.bfree + disk.bavail);
  };

  let freshUntil = 0;
  const refresh = async () => {
    if (now().getTime() < freshUntil) return;
    freshUntil = now().getTime() + FRESH_MS;
    fillBatchMetrics(metrics, await loadOperatingFigures(pool));
    const used = await diskShare();
    if (used !== null) metrics.diskUsed.set(used);
    metrics.connections.set({ state: 'open' }, pool.totalCount);
    metrics.connections.set({ state: 'idle' }, pool.idleCount);
    metrics.connections.set({ state: 'awaited' }, pool.waitingCount);
    await fillBacklog(client, metrics);
  };
  const render = async () => {
    // What cannot be asked now keeps its last value; the process' own figures are told in any case.
    await refresh().catch((error: unknown) => log.warn({ err: error }, 'metrics are not fresh'));
    const own = await metrics.registry.metrics();
    return args.sdkMetricsUrl === null ? own : `${own}\n${await readSdk(args.sdkMetricsUrl)}`;
  };
  const { metricsHost: host, metricsPort } = config.telemetry;
  const server = await serveMetrics({
    ...{ host, port: await findFreePort(metricsPort), render },
    contentType: metrics.registry.contentType,
  });

  const watch = async () => {
    const used = await diskShare();
    const counts = tries.count(now());
    const seen: Sighting = {
      disk: used === null ? null : { usedShare: used, folder: config.dataDir },
      batches: await findWorkingTimes(pool, now()),
      tries: { done: counts.get('done') ?? 0, failed: counts.get('failed') ?? 0 },
      slow: [...slow.values()],
    };
    slow = new Map();
    for (const alert of findAlerts(seen, config.alerts)) await args.alerts.raise(alert);
    await args.alerts.deliverLate();
  };
  const timer = setInterval(() => {
    watch().catch((error: unknown) => log.warn({ err: error }, 'the watch could not look'));
  }, WATCH_MS);
  timer.unref();

  return {
    metrics,
    metricsUrl: server.url,
    onTry: (succeeded) => tries.add(succeeded ? 'done' : 'failed', now()),
    watch,
    async close() {
      clearInterval(timer);
      await server.close();
    },
  };
}

/** Task queue types as Temporal numbers them (temporal.api.enums.v1.TaskQueueType). */
const QUEUE_TYPES = { workflow: 1, activity: 2 } as const;

async function fillBacklog(client: Client, metrics: Metrics): Promise<void> {
  for (const queue of Object.values(TASK_QUEUES)) {
    for (const [type, taskQueueType] of Object.entries(QUEUE_TYPES)) {
      const { stats } = await client.workflowService.describeTaskQueue({
        namespace: client.options.namespace,
        taskQueue: { name: queue },
        ...{ taskQueueType, reportStats: true },
      });
      const waiting = Number(String(stats?.approximateBacklogCount ?? 0));
      metrics.queueBacklog.set({ queue, type }, waiting);
    }
  }
}

async function readSdk(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(SDK_TIMEOUT_MS) });
    return await response.text();
  } catch {
    return '';
  }
}
