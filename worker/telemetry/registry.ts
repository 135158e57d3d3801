import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The figures of this process, and those that are asked of database and Temporal when somebody looks. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Seconds: from a look-up to a clustering. */
const SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900];

/** Creates all metrics of a process, empty. Names follow Prometheus' conventions: base units, `_total` for counters. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    activitySeconds: new Histogram({
      ...{ name: 'lmo_activity_seconds', help: 'Duration of the tries of activities.', registers },
      ...{ labelNames: ['activity', 'outcome'] as const, buckets: SECONDS },
    }),
    activityRetries: new Counter({
      ...{ name: 'lmo_activity_retries_total', help: 'Tries after the first.', registers },
      labelNames: ['activity'] as const,
    }),
    activityFailures: new Counter({
      ...{ name: 'lmo_activity_failures_total', help: 'Tries that failed.', registers },
      labelNames: ['activity', 'type'] as const,
    }),
    statementSeconds: new Histogram({
      ...{ name: 'lmo_statement_seconds', help: 'Duration of database statements.', registers },
      ...{ labelNames: ['by'] as const, buckets: SECONDS },
    }),
    slowStatements: new Counter({
      ...{ name: 'lmo_slow_statements_total', help: 'Statements over their limit.', registers },
      labelNames: ['by'] as const,
    }),
    stageItems: new Gauge({
      ...{ name: 'lmo_stage_items', help: 'Items of the latest daily batch.', registers },
      labelNames: ['stage', 'unit', 'outcome'] as const,
    }),
    stageSeconds: new Gauge({
      ...{ name: 'lmo_stage_seconds', help: 'Duration of the stages of that batch.', registers },
      labelNames: ['stage'] as const,
    }),
    sourceItems: new Gauge({
      ...{ name: 'lmo_source_items', help: 'Ads of that batch by source and stage.', registers },
      labelNames: ['source', 'stage', 'direction'] as const,
    }),
    sourceQuality: new Gauge({
      ...{ name: 'lmo_source_quality', help: 'Mean quality of the ads, 0 to 1.', registers },
      labelNames: ['source'] as const,
    }),
    rejects: new Gauge({
      ...{ name: 'lmo_rejects', help: 'Ads of that batch set aside.', registers },
      labelNames: ['stage', 'reason'] as const,
    }),
    batchStatus: new Gauge({
      ...{ name: 'lmo_batch_status', help: '1 for the status of that batch.', registers },
      labelNames: ['status'] as const,
    }),
    batchEnd: new Gauge({
      ...{ name: 'lmo_last_good_batch_timestamp_seconds', registers },
      help: 'End of the latest good daily batch.',
    }),
    queueBacklog: new Gauge({
      ...{ name: 'lmo_queue_backlog', help: 'Tasks that wait for a worker.', registers },
      labelNames: ['queue', 'type'] as const,
    }),
    databaseBytes: new Gauge({
      ...{ name: 'lmo_database_bytes', help: 'Size of the database.', registers },
    }),
    connections: new Gauge({
      ...{ name: 'lmo_database_connections', help: 'Connections of this process.', registers },
      labelNames: ['state'] as const,
    }),
    diskUsed: new Gauge({
      ...{ name: 'lmo_disk_used_ratio', help: 'Share of the data disk in use.', registers },
    }),
  };
}
