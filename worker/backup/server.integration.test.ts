import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { inventMarket } from '../../activities/export/fixtures/invented-market.ts';
import { migrate } from '../../prisma/migrate.ts';
import { openServerDatabase } from '../../prisma/pool.ts';
import { startPostgres, type PostgresServer } from '../../tests/support/postgres-server.ts';
import { backUpServer, restoreServer, verifyServer } from './server.ts';

const ADS = 200;
const now = () => new Date('2026-11-22T12:00:00Z');
let server: PostgresServer;
let folder: string;

beforeAll(async () => {
  server = await startPostgres();
  folder = await mkdtemp(path.join(tmpdir(), 'observatory-dump-'));
}, 120_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function createDatabase(name: string): Promise<string> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.href;
}

describe('a database server', { timeout: 120_000 }, () => {
  it('comes back from its backup, row for row, and refuses to be overwritten', async () => {
    const searchPath = [path.join(server.installDir, 'bin')];
    const source = { databaseUrl: await createDatabase('source'), searchPath };
    const database = await openServerDatabase({
      url: source.databaseUrl,
      statementLimitMs: 60_000,
    });
    await migrate(database.pool);
    await inventMarket(database.pool, { ads: ADS });
    await database.close();
    const file = path.join(folder, 'backup.tar.gz');
    await backUpServer({ ...source, out: file, now, version: '1.2.3' });
    expect((await verifyServer(file, source)).rows['public.raw_jobs']).toBe(ADS);

    const target = { databaseUrl: await createDatabase('target'), searchPath };
    const startedAt = performance.now();
    await restoreServer({ ...target, file, force: false });
    console.log(`restored ${ADS} ads in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
    const restored = await openServerDatabase({
      url: target.databaseUrl,
      statementLimitMs: 60_000,
    });
    try {
      expect((await migrate(restored.pool)).applied).toEqual([]);
      const { rows } = await restored.pool.query('SELECT count(*) AS ads FROM cleaned_jobs');
      expect(rows).toEqual([{ ads: ADS }]);
    } finally {
      await restored.close();
    }
    await expect(restoreServer({ ...target, file, force: false })).rejects.toThrow(
      /tables already.*--force/u,
    );
    await restoreServer({ ...target, file, force: true });
  });

  it('says which program is missing', async () => {
    const address = { databaseUrl: server.url, searchPath: [folder] };
    const out = path.join(folder, 'none.tar.gz');
    await expect(backUpServer({ ...address, out, now, version: '1' })).rejects.toThrow(
      /pg_dump is not on PATH\. Install/u,
    );
  });
});
