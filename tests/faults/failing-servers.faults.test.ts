import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readBatchContent } from '../support/batch-content.ts';
import { startCommand } from '../support/observatory-process.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { startSplitSystem } from '../support/split-system.ts';
import { POINTS, type Fault } from './fault-list.ts';
import { faultsMet, faultyEnvironment, startFaulty } from './faulty-process.ts';
import {
  batchCommand,
  embeddedStand,
  FULL,
  LOGICAL_DATE,
  openFolder,
  PATIENCE_MS,
  serverStand,
  SMALL_PAGES,
  type Stand,
} from './stand.ts';

const serverUrl = process.env.TEST_DATABASE_URL!;
/** How long a killed database stays away. */
const AWAY_MS = FULL ? 60_000 : 5_000;
let folder: string;
let adFile: string;
let undisturbed: Awaited<ReturnType<Stand['readContent']>>;

beforeAll(async () => {
  ({ folder, adFile } = await openFolder());
  const stand = await serverStand(folder, 'undisturbed', serverUrl);
  const run = startCommand(batchCommand(adFile), stand.env);
  expect(await run.exit(), run.stderr()).toBe(0);
  undisturbed = await stand.readContent();
  await stand.close();
}, PATIENCE_MS);
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const between = (action: string, stage: Fault['stage']): Fault => {
  return { action, stage, point: 'between-writes', nth: 1 };
};
/** Deadlock, serialization failure, a lost connection, a statement over its limit. */
const REFUSED = [
  between('40P01', 'validate'),
  between('40001', 'clean'),
  between('08006', 'extract'),
  between('endless', 'enhance'),
];

test.each([
  {
    name: 'a real Postgres',
    faults: REFUSED,
    open: () => serverStand(folder, 'refused', serverUrl),
  },
  {
    name: 'the embedded Postgres, whose thread ends too',
    faults: [
      ...REFUSED,
      ...POINTS.map((point): Fault => ({ ...between('end-database-thread', 'embed'), point })),
    ],
    open: () => embeddedStand(folder, 'refused-embedded'),
  },
])('statements that fail on $name are tried again', { timeout: PATIENCE_MS }, async (row) => {
  const stand = await row.open();
  const env = { ...stand.env, LMO_STATEMENT_LIMIT_S: '10' };
  const run = startFaulty(batchCommand(adFile), env, row.faults);
  expect(await run.exit(), run.stderr()).toBe(0);
  expect(faultsMet(run)).toBe(row.faults.length);
  expect(await stand.readContent()).toEqual(undisturbed);
  await stand.close();
});

test(
  'a real Postgres that is killed during a batch and comes back costs no row',
  { timeout: PATIENCE_MS },
  async () => {
    const server = await startPostgres();
    try {
      const stand = await serverStand(folder, 'server-killed', server.url);
      const run = startCommand(batchCommand(adFile), stand.env);
      await run.printed(/✓ clean/);
      await server.kill();
      await delay(AWAY_MS);
      await server.start();
      expect(await run.exit(), run.stderr()).toBe(0);
      expect(await stand.readContent()).toEqual(undisturbed);
      await stand.close();
    } finally {
      await server.close();
    }
  },
);

test(
  'a Temporal server that is killed during a batch is replaced by the next start, which goes on',
  { timeout: PATIENCE_MS },
  async () => {
    const stand = await serverStand(folder, 'temporal-killed', serverUrl);
    const run = startCommand(batchCommand(adFile), stand.env);
    await run.printed(/✓ clean/);
    const state: unknown = JSON.parse(
      await readFile(path.join(stand.dataDir, 'temporal.json'), 'utf8'),
    );
    process.kill(z.object({ pid: z.number() }).parse(state).pid, 'SIGKILL');
    expect(await run.exit()).toBe(1);
    const again = startCommand(batchCommand(adFile), stand.env);
    expect(await again.exit(), again.stderr()).toBe(0);
    expect(again.stderr()).toContain('runs already');
    expect(await stand.readContent()).toEqual(undisturbed);
    await stand.close();
  },
);

test(
  'of two workers one is killed, and the other ends the batch',
  { timeout: PATIENCE_MS },
  async () => {
    const kill: Fault = { action: 'kill', stage: 'extract', point: 'between-writes', nth: 1 };
    const system = await startSplitSystem({
      serverUrl,
      roles: ['collect,process', 'process'],
      env: SMALL_PAGES,
      workerEnv: [{}, faultyEnvironment([kill])],
    });
    try {
      await system.run(['import', adFile, '--date', LOGICAL_DATE, '--json']);
      expect(system.workers.map(({ child }) => child.signalCode)).toEqual([null, 'SIGKILL']);
      expect(await system.withDatabase(readBatchContent)).toEqual(undisturbed);
    } finally {
      await system.close();
    }
  },
);

/** Something that makes the report fail, and its repair. */
interface ReportFault {
  name: string;
  reason: RegExp;
  env: (dataDir: string) => Promise<Readonly<Record<string, string>>>;
  repair: (dataDir: string) => Promise<void>;
}
const REPORT_FAULTS: readonly ReportFault[] = [
  {
    name: 'a folder that cannot be written',
    reason: /export failed: .*(?:ENOTDIR|EEXIST)/,
    // A file in the place of the folder stops the superuser too.
    env: async (dataDir) => {
      await mkdir(dataDir, { recursive: true });
      await writeFile(path.join(dataDir, 'reports'), '');
      return {};
    },
    repair: (dataDir) => rm(path.join(dataDir, 'reports')),
  },
  {
    name: 'a browser that crashes',
    reason: /export failed: .*browser/i,
    env: async (dataDir) => {
      const program = path.join(dataDir, 'browser');
      await mkdir(dataDir, { recursive: true });
      await writeFile(program, '#!/bin/sh\nkill -SEGV $$\n', { mode: 0o755 });
      return { CHROMIUM_PATH: program };
    },
    repair: () => Promise.resolve(),
  },
];

test.each(REPORT_FAULTS)(
  'a report that fails by $name waits with the reason; repaired, "lmo retry" ends the batch well',
  { timeout: PATIENCE_MS },
  async ({ reason, env, repair }) => {
    const stand = await serverStand(folder, 'report', serverUrl);
    const broken = { ...stand.env, ...(await env(stand.dataDir)) };
    const first = startCommand(batchCommand(adFile), broken);
    expect(await first.exit(), first.stderr()).toBe(3);
    expect(first.stderr()).toMatch(reason);
    expect(first.stderr()).toContain('lmo retry');

    await repair(stand.dataDir);
    const command = batchCommand(adFile).filter((word) => word !== '--once');
    const second = startCommand(command, stand.env);
    await second.printed(/runs already/);
    const retry = startCommand(['retry'], stand.env);
    expect(await retry.exit(), retry.stderr()).toBe(0);
    await second.printed(/Up until Ctrl-C/);
    second.child.kill('SIGINT');
    expect(await second.exit(), second.stderr()).toBe(0);
    expect(await stand.readContent()).toEqual(undisturbed);
    await stand.close();
  },
);
