import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from '@temporalio/client';
import { z } from 'zod';
import type { TemporalDoor } from '../api/temporal-door.ts';
import {
  LOCAL_TOKEN_FILE,
  OBSERVATORY_STATE_FILE,
  type ObservatoryState,
} from '../core/observatory-state.ts';
import type { Config } from '../worker/config.ts';
import { lockHolder } from '../worker/embedded/lock.ts';
import { createApiClient } from './api-client.ts';
import type { RunningSystem } from './context.ts';
import { CommandFailedError } from './errors.ts';

const stateSchema: z.ZodType<ObservatoryState> = z.object({
  pid: z.number().int().positive(),
  apiUrl: z.url(),
  temporalAddress: z.string().min(1),
  temporalNamespace: z.string().min(1),
  temporalUiUrl: z.url().nullable(),
  startedAt: z.string(),
});

const CONNECT_TIMEOUT_MS = 5_000;

/** What the observatory on this data folder wrote about itself, or null when none runs. */
export async function findObservatory(dataDir: string): Promise<ObservatoryState | null> {
  const path = join(dataDir, OBSERVATORY_STATE_FILE);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new CommandFailedError(`${path} cannot be read: ${error.message}.`, { cause: error });
  });
  if (text === null) return null;
  let state: ObservatoryState;
  try {
    state = stateSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new CommandFailedError(
      `${path} is not a state file of this version. Start the observatory again.`,
      {
        cause,
      },
    );
  }
  // After a crash the state file stays behind; the lock tells whether its process still lives.
  return (await lockHolder(dataDir)) === state.pid ? state : null;
}

/** Reaches the observatory that runs on the data folder. Throws CommandFailedError when none does. */
export async function openRunningSystem(
  config: Pick<Config, 'dataDir' | 'temporal'>,
): Promise<RunningSystem> {
  const { dataDir } = config;
  const state = await findObservatory(dataDir);
  if (state === null) {
    throw new CommandFailedError(
      `No observatory runs on ${dataDir}. Start it with "npm start" and leave it open, or point LMO_DATA_DIR at the one that runs.`,
    );
  }
  let connected: Promise<TemporalConnection> | null = null;
  return {
    state,
    api: createApiClient({ baseUrl: state.apiUrl, key: await readLocalToken(dataDir) }),
    openTemporal: async () => (await (connected ??= connectTemporal(state, config.temporal))).door,
    close: async () => {
      await (await connected?.catch(() => null))?.connection.close();
    },
  };
}

/** The token of the observatory that runs on the folder; null when this user may not read it. */
export async function readLocalToken(dataDir: string): Promise<string | null> {
  return readFile(join(dataDir, LOCAL_TOKEN_FILE), 'utf8').catch(() => null);
}

interface TemporalConnection {
  connection: Connection;
  door: TemporalDoor;
}

async function connectTemporal(
  state: ObservatoryState,
  { tls, apiKey }: Config['temporal'],
): Promise<TemporalConnection> {
  // Half a second of loading that most commands can do without.
  const { Client, Connection } = await import('@temporalio/client');
  const { createTemporalDoor } = await import('../api/temporal-client-door.ts');
  const address = state.temporalAddress;
  try {
    const connection = await Connection.connect({
      address,
      connectTimeout: CONNECT_TIMEOUT_MS,
      tls,
      ...(apiKey === null ? {} : { apiKey }),
    });
    const client = new Client({ connection, namespace: state.temporalNamespace });
    return { connection, door: createTemporalDoor(client) };
  } catch (cause) {
    throw new CommandFailedError(
      `Temporal does not answer at ${address}, which process ${state.pid} uses. "lmo doctor" looks for the reason.`,
      { cause },
    );
  }
}
