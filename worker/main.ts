import type { Client } from '@temporalio/client';
import type { ObservatoryState } from '../core/observatory-state.ts';
import { migrate } from '../prisma/migrate.ts';
import { registerSchedules } from '../temporal-config/schedules.ts';
import type { Config } from './config.ts';
import { wireVersions } from './dependencies.ts';
import { takeLock } from './embedded/lock.ts';
import { openDatabase } from './open-database.ts';
import { serveApi } from './serve-api.ts';
import { openServers, requireServers } from './servers.ts';
import { withUndo } from './undo.ts';
import { startWorkers } from './workers.ts';

export interface Observatory {
  state: ObservatoryState;
  client: Client;
  /** Stops in order: no new work, what is in flight ends or is given back, then the servers. */
  stop(): Promise<void>;
}

/** A process that is a part of an observatory. */
export interface PartProcess {
  /** Settles when it stopped: rejects when it could not go on. */
  stopped: Promise<void>;
  stop(): Promise<void>;
}

interface StartArgs {
  config: Config;
  /** Told each step in a line. */
  say: (line: string) => void;
}

/**
 * Starts the whole observatory in this process: database, Temporal, worker and API; servers that the configuration
 * names are used instead of the embedded ones.
 */
export function startObservatory({ config, say }: StartArgs): Promise<Observatory> {
  return withUndo(async (undo) => {
    const lock = await takeLock(config.dataDir);
    undo.add(() => lock.release());
    const servers = await openServers({ config, say, undo, whole: true });
    const { wiring, metricsUrl } = await startWorkers({ config, servers, undo });
    say(`metrics: ${metricsUrl}`);
    const { stageVersion } = wiring;
    const state = await serveApi({ config, servers, undo, say, stageVersion });
    await registerSchedules(servers.client, {
      times: config.schedules,
      language: config.language,
    });
    return { state, client: servers.client, stop: () => undo.run() };
  });
}

/**
 * Starts a worker for the configured roles and nothing else, beside as many others as there are; its data folder is
 * not locked. Throws a PermanentError where the servers are not configured or the database is not migrated.
 */
export function startWorkerProcess({ config, say }: StartArgs): Promise<PartProcess> {
  return withUndo(async (undo) => {
    requireServers(config);
    const servers = await openServers({ config, say, undo, whole: false });
    const { stopped, metricsUrl } = await startWorkers({ config, servers, undo });
    say(`metrics: ${metricsUrl}`);
    say(`worker: ${config.roles.join(', ')}`);
    return { stopped, stop: () => undo.run() };
  });
}

/** Starts the API and nothing else; the one process of its data folder. Throws as `startWorkerProcess` does. */
export function startApiProcess({ config, say }: StartArgs): Promise<PartProcess> {
  return withUndo(async (undo) => {
    requireServers(config);
    const lock = await takeLock(config.dataDir);
    undo.add(() => lock.release());
    const servers = await openServers({ config, say, undo, whole: false });
    const { stageVersion, close } = wireVersions({ config, database: servers.database });
    undo.add(close);
    await serveApi({ config, servers, undo, say, stageVersion });
    await registerSchedules(servers.client, {
      times: config.schedules,
      language: config.language,
    });
    const stopping = Promise.withResolvers<void>();
    return {
      stopped: stopping.promise,
      stop: () => undo.run().finally(() => stopping.resolve()),
    };
  });
}

/** Brings the configured database up to date and grants its roles their rights; returns the migrations applied. */
export function migrateDatabase({ config, say }: StartArgs): Promise<{ applied: string[] }> {
  return withUndo(async (undo) => {
    if (config.databaseUrl === null) {
      const lock = await takeLock(config.dataDir);
      undo.add(() => lock.release());
    }
    const database = await openDatabase(config, say);
    undo.add(() => database.close());
    const { applied } = await migrate(database.pool, { grant: true, onNotice: say });
    await undo.run();
    return { applied };
  });
}
