import { Client, Connection } from '@temporalio/client';
import { Runtime } from '@temporalio/worker';
import type { AlertDesk } from '../activities/notify/alert-desk.ts';
import { PermanentError } from '../core/errors.ts';
import { createRedaction } from '../core/redaction.ts';
import { findPendingMigrations, migrate } from '../prisma/migrate.ts';
import type { Database } from '../prisma/pool.ts';
import { createAlerts } from './alerts.ts';
import type { Config } from './config.ts';
import { findFreePort } from './embedded/free-port.ts';
import { startTemporal, type TemporalServer } from './embedded/temporal.ts';
import { openLog, type Log } from './log.ts';
import { openDatabase } from './open-database.ts';
import { secretsOf } from './secrets.ts';
import type { Undo } from './undo.ts';

/** What every process of the observatory stands on: the two servers, its log, and whom it alerts. */
export interface Servers {
  database: Database;
  temporal: TemporalServer;
  client: Client;
  log: Log;
  alerts: AlertDesk;
  /** Where Temporal's SDK serves figures of its own. */
  sdkMetricsUrl: string;
  /** Hides the secrets of the configuration in a text. */
  redact: (text: string) => string;
  now: () => Date;
}

/**
 * Opens database and Temporal, embedded or not. `whole`: this process is the observatory, so it brings the database
 * up to date and logs into the data folder; otherwise it is one of several, whose log is stdout and whose database
 * somebody else has migrated.
 */
export async function openServers(args: {
  config: Config;
  say: (line: string) => void;
  undo: Undo;
  whole: boolean;
}): Promise<Servers> {
  const { config, say, undo, whole } = args;
  const redact = createRedaction(secretsOf(config));
  const log = openLog(config, { to: whole ? 'file' : 'stdout', redact });
  undo.add(() => log.close());
  const now = () => new Date();

  const database = await openDatabase(config, say);
  undo.add(() => database.close());
  if (whole) {
    const { applied } = await migrate(database.pool, { onNotice: say });
    if (applied.length > 0) say(`database: ${applied.length} migrations applied`);
  } else {
    await refuseUnmigrated(database);
  }

  const temporal = await startTemporal({ config, say });
  undo.add(() => temporal.stop());
  const sdkMetrics = `127.0.0.1:${await findFreePort(0)}`;
  Runtime.install({
    logger: log.forTemporal,
    shutdownSignals: [],
    telemetryOptions: { metrics: { prometheus: { bindAddress: sdkMetrics } } },
  });
  const connection = await Connection.connect(temporal.connection);
  undo.add(() => connection.close());
  const client = new Client({ connection, namespace: temporal.namespace });
  const alerts = createAlerts({
    ...{ config: config.alerts, pool: database.pool, log: log.main, now },
    temporal,
  });
  const sdkMetricsUrl = `http://${sdkMetrics}/metrics`;
  return { database, temporal, client, log, alerts, sdkMetricsUrl, redact, now };
}

/** Several processes of the observatory need servers that all of them reach; throws naming those not configured. */
export function requireServers({ databaseUrl, temporal }: Config): void {
  const missing = [
    ...(databaseUrl === null ? ['DATABASE_URL'] : []),
    ...(temporal.address === null ? ['TEMPORAL_ADDRESS'] : []),
  ];
  if (missing.length === 0) return;
  throw new PermanentError(
    `A process of its own needs servers that others reach too: set ${missing.join(' and ')}. ` +
      'Without them "npm start" runs everything in one process.',
  );
}

async function refuseUnmigrated(database: Database): Promise<void> {
  const pending = await findPendingMigrations(database.pool);
  if (pending.length === 0) return;
  throw new PermanentError(
    `The database lacks ${pending.length} migrations (${pending[0]} is the first): run "npx lmo migrate".`,
  );
}
