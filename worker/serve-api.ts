import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createApi } from '../api/create-api.ts';
import { urlOf } from '../api/settings.ts';
import { createTemporalDoor } from '../api/temporal-client-door.ts';
import { OBSERVATORY_STATE_FILE, type ObservatoryState } from '../core/observatory-state.ts';
import type { Stage } from '../core/posting/stages.ts';
import { backUpEmbedded } from './backup/embedded.ts';
import { backupFile } from './backup/manifest.ts';
import type { Config } from './config.ts';
import { findFreePort } from './embedded/free-port.ts';
import { isEmbedded } from './embedded/postgres.ts';
import { makeLocalToken } from './local-token.ts';
import type { Servers } from './servers.ts';
import type { Undo } from './undo.ts';
import { VERSION } from './version.ts';

/**
 * Serves the API and writes into the data folder, which the caller has locked, where the commands of this machine
 * find it. Returns what was written.
 */
export async function serveApi(args: {
  config: Config;
  servers: Servers;
  undo: Undo;
  say: (line: string) => void;
  stageVersion: (stage: Stage) => Promise<string>;
}): Promise<ObservatoryState> {
  const { config, servers, undo, say } = args;
  const { temporal } = servers;
  const state: ObservatoryState = {
    pid: process.pid,
    apiUrl: '',
    temporalAddress: temporal.address,
    temporalNamespace: temporal.namespace,
    temporalUiUrl: temporal.uiUrl,
    startedAt: servers.now().toISOString(),
  };
  const localToken = await makeLocalToken(config.dataDir);
  undo.add(() => localToken.remove());
  const api = createApi({
    database: servers.database,
    temporal: createTemporalDoor(servers.client),
    state,
    settings: config.api,
    localToken: localToken.token,
    dataDir: config.dataDir,
    language: config.language,
    now: servers.now,
    randomBytes,
    version: VERSION,
    stageVersion: args.stageVersion,
    backUp: backUpOf(config, servers),
    logger: servers.log.main,
  });
  undo.add(() => api.close());
  const port = await findFreePort(config.apiPort);
  await api.listen({ host: config.api.host, port });
  state.apiUrl = urlOf(config.api.host, port);

  const stateFile = path.join(config.dataDir, OBSERVATORY_STATE_FILE);
  await writeFile(stateFile, JSON.stringify(state, null, 2));
  undo.add(() => rm(stateFile, { force: true }));
  say(`API: ${state.apiUrl}`);
  return state;
}

/** Backs up the data folder that this process has open; a database server is backed up by its own means. */
function backUpOf({ dataDir }: Config, { database, now }: Servers): (() => Promise<string>) | null {
  if (!isEmbedded(database)) return null;
  return async () => {
    const out = backupFile(path.join(dataDir, 'backups'), now());
    await backUpEmbedded({ dataDir, database, out, now, version: VERSION });
    return out;
  };
}
