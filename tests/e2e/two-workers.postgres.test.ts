import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BatchSummary } from '../../api/contract.ts';
import { writeAdFile } from '../../sample/files/write-ad-file.ts';
import { readBatchContent } from '../support/batch-content.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';
import { startSplitSystem, type SplitSystem } from '../support/split-system.ts';

const ADS = Number(process.env.TEST_ADS ?? 1_500);
const LOGICAL_DATE = '2026-11-22';
/** A run takes about a minute on a quiet machine. */
const PATIENCE_MS = 900_000;
let folder: string;
let adFile: string;
let ownServer: PostgresServer | null = null;
let serverUrl: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lmo-two-workers-'));
  adFile = path.join(folder, 'ads.jsonl.gz');
  await writeAdFile(
    { ads: ADS, seed: 5, date: LOGICAL_DATE, duplicates: 0.05, broken: 0.03 },
    { out: adFile, format: 'jsonl', truth: null },
  );
  serverUrl = process.env.TEST_DATABASE_URL ?? (ownServer = await startPostgres()).url;
}, PATIENCE_MS);
afterAll(async () => {
  await ownServer?.close();
  await rm(folder, { recursive: true, force: true });
});

async function runBatch(roles: readonly string[], look: (system: SplitSystem) => Promise<void>) {
  // Small pages, so that there are some for each worker.
  const system = await startSplitSystem({ serverUrl, roles, env: { LMO_PAGE_SIZE: '100' } });
  try {
    const printed = await system.run(['import', adFile, '--date', LOGICAL_DATE, '--json']);
    await look(system);
    const content = await system.withDatabase(readBatchContent);
    return { summary: JSON.parse(printed) as BatchSummary, content };
  } finally {
    await system.close();
  }
}

/** Pages of ads that a worker did, by its log of JSON lines. */
function pagesOf(log: string): number {
  const lines = log.split('\n').filter((line) => line.includes('"activity done"'));
  const done = lines.map((line) => JSON.parse(line) as { page?: number; stage?: string });
  return done.filter(({ page, stage }) => page !== undefined && stage !== undefined).length;
}

describe('a batch on a real Postgres', { timeout: PATIENCE_MS }, () => {
  test('ends with the same rows whether one worker does it or two, with the rights of their roles', async () => {
    const one = await runBatch(['collect,process'], () => Promise.resolve());
    const two = await runBatch(['collect,process', 'process'], async (system) => {
      const pages = system.workers.map((worker) => pagesOf(worker.stdout()));
      expect(Math.min(...pages)).toBeGreaterThan(5);

      const history = await readFile(path.join(system.temporalDir, 'temporal.db'), 'latin1');
      const logs = [system.api, ...system.workers].map((part) => part.stdout() + part.stderr());
      for (const password of system.passwords) {
        expect(history.includes(password)).toBe(false);
        expect(logs.some((log) => log.includes(password))).toBe(false);
      }
    });
    expect(two.content).toEqual(one.content);
    expect(one.content.cleaned!.rows).toBeGreaterThan(0.8 * ADS);
    expect(one.content.mentions!.rows).toBeGreaterThan(ADS);
    expect(two.summary.processed).toEqual(one.summary.processed);
  });
});
