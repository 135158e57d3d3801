import { tmpdir } from 'node:os';
import type { Client } from '@temporalio/client';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Alert } from '../../activities/notify/alert.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { loadConfig } from '../config.ts';
import { startTelemetry } from './start-telemetry.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.close());

/** A Temporal on which three tasks wait in each queue. */
const client = {
  options: { namespace: 'default' },
  workflowService: {
    describeTaskQueue: () => Promise.resolve({ stats: { approximateBacklogCount: 3 } }),
  },
} as unknown as Client;

test('figures are served, and what is slow or full is told', async () => {
  await database.pool.query(
    `INSERT INTO batches (batch_key, logical_date, kind, status, language, input, started_at)
     VALUES ('daily-2026-11-22', '2026-11-22', 'daily', 'running', 'en', '{}', '2026-11-22T08:00:00Z')`,
  );
  const raised: Alert[] = [];
  const env = { LMO_METRICS_PORT: '0', LMO_ALERT_SLOW_QUERY_MS: '40', LMO_ALERT_DISK_SHARE: '0' };
  const telemetry = await startTelemetry({
    config: { ...loadConfig(env, '/srv'), dataDir: tmpdir() },
    ...{ database, client, log: pino({ level: 'silent' }), sdkMetricsUrl: null },
    now: () => new Date('2026-11-22T08:17:00Z'),
    alerts: {
      raise: (alert) => {
        raised.push(alert);
        return Promise.resolve('given');
      },
      deliverLate: () => Promise.resolve(),
    },
  });
  try {
    await database.pool.query('SELECT pg_sleep(0.06)');
    const text = await (await fetch(telemetry.metricsUrl)).text();
    expect(text).toContain('lmo_batch_status{status="running"} 1');
    expect(text).toContain('lmo_queue_backlog{queue="process",type="activity"} 3');
    expect(text).toContain('lmo_slow_statements_total{by="reader"}');
    expect(text).toMatch(/lmo_database_bytes [1-9]\d{5,}/);
    expect((await fetch(telemetry.metricsUrl.replace('/metrics', '/'))).status).toBe(404);
    await telemetry.watch();
    expect(new Set(raised.map(({ kind }) => kind))).toEqual(
      new Set(['disk-full', 'batch-slow', 'slow-queries']),
    );
  } finally {
    await telemetry.close();
  }
});
