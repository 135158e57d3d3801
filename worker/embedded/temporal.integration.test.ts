import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  SEARCH_ATTRIBUTES,
  registerSearchAttributes,
} from '../../temporal-config/search-attributes.ts';
import { loadConfig, readEnvironment, type Config } from '../config.ts';
import { processIdentity } from './process-identity.ts';
import { startTemporal, type TemporalServer } from './temporal.ts';

let dataDir: string;
let config: Config;
const said: string[] = [];
const start = () => startTemporal({ config, say: (line) => said.push(line) });

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'lmo-temporal-'));
  const environment = { ...readEnvironment(), TEMPORAL_ADDRESS: '', LMO_DATA_DIR: dataDir };
  const ports = { LMO_TEMPORAL_PORT: '0', LMO_TEMPORAL_UI_PORT: '0' };
  config = loadConfig({ ...environment, ...ports }, tmpdir());
});

afterAll(async () => {
  const left = JSON.parse(
    await readFile(path.join(dataDir, 'temporal.json'), 'utf8').catch(() => 'null'),
  ) as { pid: number } | null;
  if (left !== null) process.kill(left.pid, 'SIGKILL');
  await rm(dataDir, { recursive: true });
});

async function readState(): Promise<{ pid: number; identity: string }> {
  return JSON.parse(await readFile(path.join(dataDir, 'temporal.json'), 'utf8')) as {
    pid: number;
    identity: string;
  };
}

describe('startTemporal', () => {
  let server: TemporalServer;

  it('starts a dev server that has the search attributes and shows its web pages', async () => {
    server = await start();
    expect(server).toMatchObject({ kind: 'embedded', namespace: 'default' });
    const connection = await Connection.connect(server.connection);
    const { customAttributes } = await connection.operatorService.listSearchAttributes({
      namespace: server.namespace,
    });
    expect(Object.keys(customAttributes)).toEqual(
      expect.arrayContaining(Object.keys(SEARCH_ATTRIBUTES)),
    );
    expect(await registerSearchAttributes(connection, server.namespace)).toEqual([]);
    await connection.close();
    expect((await fetch(server.uiUrl!)).status).toBe(200);
  });

  it('takes over the server that an earlier process left running', async () => {
    const before = await readState();
    const again = await start();
    expect(again.address).toBe(server.address);
    expect(said).toContainEqual(expect.stringContaining(`took over process ${before.pid}`));
  });

  it('keeps workflows over an orderly stop', async () => {
    const connection = await Connection.connect(server.connection);
    await new Client({ connection }).workflow.start('waiting', {
      taskQueue: 'nobody',
      workflowId: 'kept',
    });
    await connection.close();
    const { pid, identity } = await readState();
    await server.stop();
    expect(processIdentity(pid)).not.toBe(identity);

    server = await start();
    expect((await readState()).pid).not.toBe(pid);
    const reopened = await Connection.connect(server.connection);
    const description = await new Client({ connection: reopened }).workflow
      .getHandle('kept')
      .describe();
    expect(description.status.name).toBe('RUNNING');
    await reopened.close();
  });

  it('uses the server of TEMPORAL_ADDRESS, and leaves it running', async () => {
    const named = { ...config, temporal: { ...config.temporal, address: server.address } };
    const used = await startTemporal({ config: named, say: () => {} });
    expect(used).toMatchObject({ kind: 'server', uiUrl: null });
    await used.stop();
    expect(processIdentity((await readState()).pid)).not.toBeNull();
  });

  it('names the search attribute that another project registered with another type', async () => {
    const connection = await Connection.connect(server.connection);
    await connection.operatorService.removeSearchAttributes({
      namespace: 'default',
      searchAttributes: ['LmoStage'],
    });
    await connection.operatorService.addSearchAttributes({
      namespace: 'default',
      searchAttributes: { LmoStage: 3 },
    });
    await expect(registerSearchAttributes(connection, 'default')).rejects.toThrow(
      'LmoStage Keyword',
    );
    await connection.close();
    await server.stop();
  });

  it('says what the server said when it does not start', async () => {
    const broken = path.join(dataDir, 'bin', 'temporal');
    const script =
      '#!/bin/sh\nif [ "$1" = --version ]; then echo temporal version 1.9.1; else echo no disk left; exit 3; fi\n';
    await mkdir(path.dirname(broken));
    await writeFile(broken, script);
    await chmod(broken, 0o755);
    const failing = { ...config, searchPath: [path.dirname(broken)] };
    await expect(startTemporal({ config: failing, say: () => {} })).rejects.toThrow(
      /ended with code 3[\s\S]*no disk left/,
    );
  });

  it('says where nobody answers', async () => {
    const nobody = { ...config, temporal: { ...config.temporal, address: '127.0.0.1:1' } };
    await expect(startTemporal({ config: nobody, say: () => {} })).rejects.toThrow(
      'The Temporal server at 127.0.0.1:1 does not answer',
    );
  });
});
