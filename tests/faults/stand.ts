import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { writeAdFile } from '../../sample/files/write-ad-file.ts';
import { openEmbeddedDatabase } from '../../worker/embedded/postgres.ts';
import { readBatchContent } from '../support/batch-content.ts';

/** The whole matrix instead of one kill per stage: `npm run test:faults -- --full`. */
export const FULL = process.env.TEST_FAULTS_FULL === '1';
export const LOGICAL_DATE = '2026-11-22';
const ADS = 80;
/** A run takes some ten seconds on a quiet machine, and a restart waits for the heartbeats of the dead (15 s). */
export const PATIENCE_MS = 1_200_000;

/** A place for one observatory: its environment, and what its database holds when nothing runs. */
export interface Stand {
  dataDir: string;
  env: Readonly<Record<string, string>>;
  readContent(): ReturnType<typeof readBatchContent>;
  close(): Promise<void>;
}

/** The command that every run of a stand repeats: a batch over the same file. */
export function batchCommand(adFile: string): string[] {
  return ['up', '--once', '--json', '--date', LOGICAL_DATE, '--import', adFile];
}

/** A folder with the file of ads that the batches read. */
export async function openFolder(): Promise<{ folder: string; adFile: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lmo-faults-'));
  const adFile = path.join(folder, 'ads.jsonl');
  await writeAdFile(
    { ads: ADS, seed: 11, date: LOGICAL_DATE, duplicates: 0.1, broken: 0.05 },
    { out: adFile, format: 'jsonl', truth: null },
  );
  return { folder, adFile };
}

/** Pages of ten ads, so that each stage has several and a fault falls between them. */
export const SMALL_PAGES = { LMO_PAGE_SIZE: '10' };

export function embeddedStand(folder: string, name: string): Promise<Stand> {
  const dataDir = path.join(folder, name);
  return Promise.resolve({
    dataDir,
    env: { ...SMALL_PAGES, LMO_DATA_DIR: dataDir },
    async readContent() {
      const database = await openEmbeddedDatabase({
        dataDir: path.join(dataDir, 'postgres'),
        statementLimitMs: 60_000,
      });
      return readBatchContent(database.pool).finally(() => database.close());
    },
    close: () => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }),
  });
}

/** A database of its own on a server; Temporal stays embedded. */
export async function serverStand(folder: string, name: string, serverUrl: string): Promise<Stand> {
  const database = `lmo_faults_${randomBytes(6).toString('hex')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  const dataDir = path.join(folder, name);
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${database}`));
  return {
    dataDir,
    env: { ...SMALL_PAGES, LMO_DATA_DIR: dataDir, DATABASE_URL: url.href },
    readContent: () => withClient(url.href, readBatchContent),
    close: async () => {
      await withClient(serverUrl, (client) =>
        client.query(`DROP DATABASE ${database} WITH (FORCE)`),
      );
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}
