import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../worker/config.ts';
import { takeLock } from '../worker/embedded/lock.ts';
import { findObservatory, openRunningSystem } from './running-system.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lmo-running-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const state = {
  pid: process.pid,
  apiUrl: 'http://127.0.0.1:1',
  // Port 1 is reserved and answers nobody.
  temporalAddress: '127.0.0.1:1',
  temporalNamespace: 'default',
  temporalUiUrl: null,
  startedAt: '2026-11-22T12:00:00.000Z',
};
const writeState = (content: string) => writeFile(join(folder, 'observatory.json'), content);

describe('findObservatory', () => {
  it('finds the one that holds the data folder', async () => {
    const lock = await takeLock(folder);
    await writeState(JSON.stringify(state));
    expect(await findObservatory(folder)).toEqual(state);
    await lock.release();
  });

  it('finds none in a new folder, nor in none, nor after a crash', async () => {
    expect(await findObservatory(folder)).toBeNull();
    expect(await findObservatory(join(folder, 'nowhere'))).toBeNull();
    // The process of that number lives, but it does not hold the folder.
    await writeState(JSON.stringify(state));
    expect(await findObservatory(folder)).toBeNull();
  });

  it.each(['', 'not json', '{}', '{"pid":"x"}'])(
    'says that %j is no state file',
    async (content) => {
      await writeState(content);
      await expect(findObservatory(folder)).rejects.toThrow(
        /observatory\.json is not a state file/u,
      );
    },
  );
});

describe('openRunningSystem', () => {
  const config = () => loadConfig({ LMO_DATA_DIR: folder }, folder);

  it('says how to start one when none runs', async () => {
    await expect(openRunningSystem(config())).rejects.toThrow(
      /No observatory runs on .*"npm start"/u,
    );
  });

  it('says where Temporal was expected when it does not answer', async () => {
    const lock = await takeLock(folder);
    await writeState(JSON.stringify(state));
    // The rest of the system is within reach all the same.
    const system = await openRunningSystem(config());
    await expect(system.openTemporal()).rejects.toThrow(
      /Temporal does not answer at 127\.0\.0\.1:1/u,
    );
    await system.close();
    await lock.release();
  });
});
