import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../worker/config.ts';
import { fakeContext } from '../fixtures/fake-context.ts';
import { runCli } from '../program.ts';
import { checkFreeSpace, checkNode, checkPlatform, withoutSecrets } from './checks.ts';
import {
  probeBrowser,
  probeDatabase,
  probeDataFolder,
  probePorts,
  probeTemporal,
} from './probes.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lmo-doctor-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const config = (env: Record<string, string> = {}) =>
  loadConfig(
    { LMO_DATA_DIR: join(folder, 'data'), LMO_CACHE_DIR: join(folder, 'cache'), ...env },
    folder,
  );

/** A server on a free port of its own, for as long as `work` takes. */
async function withServer<T>(work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

/** A port on which nothing listens. */
const closedPort = () => withServer((port) => Promise.resolve(port));

describe('judgements', () => {
  it.each([
    ['v24.21.0', 'ok'],
    ['v26.0.0', 'ok'],
    ['v20.20.2', 'fail'],
    ['nonsense', 'fail'],
  ])('Node.js %s is %s', (version, status) => {
    expect(checkNode(version).status).toBe(status);
  });

  it('platforms that were not tried are a warning, not an error', () => {
    expect([checkPlatform('linux', 'x64').status, checkPlatform('darwin', 'arm64').status]).toEqual(
      ['ok', 'warn'],
    );
  });

  it.each([
    [50e9, 'ok'],
    [1e9, 'warn'],
    [1e8, 'fail'],
    [0, 'fail'],
  ])('%d free bytes are %s', (bytes, status) => {
    expect(checkFreeSpace(bytes).status).toBe(status);
  });

  it.each([
    [
      'postgresql://user:secret@db.example:5432/lmo?sslmode=require&password=secret',
      'postgresql://db.example:5432/lmo',
    ],
    ['not a url with secret', 'an address that is no URL'],
  ])('secrets are left out of %j', (url, shown) => {
    expect(withoutSecrets(url)).toBe(shown);
  });
});

describe('probes', () => {
  it('make the data folder and leave nothing in it', async () => {
    const checks = await probeDataFolder(join(folder, 'data'));
    expect(checks.map(({ status }) => status)).not.toContain('fail');
  });

  it('find a data folder that cannot be one', async () => {
    await writeFile(join(folder, 'file'), '');
    const [check] = await probeDataFolder(join(folder, 'file', 'data'));
    expect(check).toMatchObject({
      status: 'fail',
      advice: expect.stringContaining('LMO_DATA_DIR') as string,
    });
  });

  it('tell a taken port, which is no error', async () => {
    await withServer(async (port) => {
      const [api] = await probePorts(config({ LMO_API_PORT: String(port) }));
      expect(api).toMatchObject({ status: 'warn', detail: `${port} is taken by another program` });
    });
  });

  it('find a Temporal server that answers, and one that does not', async () => {
    await withServer(async (port) => {
      const TEMPORAL_ADDRESS = `127.0.0.1:${port}`;
      expect(await probeTemporal(config({ TEMPORAL_ADDRESS }))).toMatchObject({ status: 'ok' });
    });
    const TEMPORAL_ADDRESS = `127.0.0.1:${await closedPort()}`;
    expect(await probeTemporal(config({ TEMPORAL_ADDRESS }))).toMatchObject({ status: 'fail' });
  });

  it('find a Temporal program on the PATH, or say what happens without', async () => {
    expect(await probeTemporal(config())).toMatchObject({ status: 'warn' });
    const program = join(folder, 'temporal');
    await writeFile(program, '#!/bin/sh\necho "temporal version 1.9.1"\n', { mode: 0o755 });
    expect(await probeTemporal(config({ PATH: folder }))).toMatchObject({
      status: 'ok',
      detail: `server program ${program}, version 1.9.1`,
    });
  });

  it('find a database that does not answer, without telling its password', async () => {
    const port = await closedPort();
    const DATABASE_URL = `postgresql://user:hunter2@127.0.0.1:${port}/lmo`;
    const check = await probeDatabase(config({ DATABASE_URL }));
    expect(check).toMatchObject({
      status: 'fail',
      detail: expect.stringContaining('ECONNREFUSED') as string,
    });
    expect(JSON.stringify(check)).not.toContain('hunter2');
    expect(await probeDatabase(config())).toMatchObject({ status: 'ok' });
  });

  it('find a browser that is named but not there', async () => {
    expect(await probeBrowser(config({ CHROMIUM_PATH: 'no-browser' }))).toMatchObject({
      status: 'fail',
    });
    await writeFile(join(folder, 'chromium'), '', { mode: 0o755 });
    expect(await probeBrowser(config({ PATH: folder }))).toMatchObject({
      detail: join(folder, 'chromium'),
    });
  });
});

describe('lmo doctor', () => {
  const doctor = async (env: Record<string, string>, words: string[] = []) => {
    // A browser of its own, so that none is unpacked.
    await writeFile(join(folder, 'chromium'), '', { mode: 0o755 });
    const context = fakeContext({
      context: { loadConfig: () => config({ PATH: folder, ...env }) },
    });
    return { exitCode: await runCli(['doctor', ...words], context), stdout: context.stdout.text };
  };

  it('works without a running system, a line per check', async () => {
    const { exitCode, stdout } = await doctor({});
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^ok {4}Node\.js +v\d+/u);
    expect(stdout).toContain('none runs on this data folder');
    expect(stdout).toMatch(/^warn {2}Temporal .*\n +→ The first "npm start" fetches it/mu);
  });

  it('exits with 1 when something must be done', async () => {
    const { exitCode, stdout } = await doctor({ CHROMIUM_PATH: 'no-browser' }, ['--json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ name: 'Browser', status: 'fail' }),
    );
  });

  it('tells all problems of the environment', async () => {
    const { exitCode, stdout } = await doctor({ LMO_LANG: 'xx', LMO_API_PORT: 'many' });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('LMO_LANG');
    expect(stdout).toContain('LMO_API_PORT');
  });
});
