import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import type { ObservatoryActivities } from '../activities/index.ts';
import type { BatchSettings } from '../activities/settings.ts';
import {
  DAILY_BATCH_WORKFLOW,
  TASK_QUEUES,
  type BatchProgress,
  type DailyBatchInput,
  type DailyBatchResult,
  type StageResult,
} from '../core/batch.ts';
import { workflowBundle } from '../worker/workflow-bundle.ts';
import { temporalForTests } from '../tests/support/temporal.ts';

let temporal: TestWorkflowEnvironment;
let workers: Worker[];
let running: Promise<unknown>;
let calls: string[];
let fakes: FakeActivities;

type FakeActivities = {
  [Name in keyof ObservatoryActivities]: (...args: never[]) => Promise<unknown>;
};

const settings: BatchSettings = {
  pageSize: 10,
  window: 2,
  pagesPerRun: 3,
  sourceRetryMs: [5, 10],
  operatorWaitMs: 20_000,
  gate: {
    ...{ minQuality: 0.4, alertQuality: 0.7, maxQualityDrop: 0.15, maxRejected: 0.6, minAds: 20 },
    ...{ volumeWeeks: 4, volumeLow: 0.33, volumeHigh: 3 },
  },
};

const noCounts = { itemsIn: 0, itemsOut: 0, rejected: 0, duplicate: 0, skipped: 0, rowsWritten: 1 };

function wellBehaved(): FakeActivities {
  const page = (name: string) => (args: { page: number }) => {
    calls.push(`${name} ${args.page}`);
    return Promise.resolve(noCounts);
  };
  return {
    openBatch: () => Promise.resolve({ batchId: 1, settings }),
    freezeBatch: () => Promise.resolve(65),
    openStage: (args: { stage: string }) => {
      calls.push(`open ${args.stage}`);
      return Promise.resolve();
    },
    closeStage: (args: Pick<StageResult, 'stage' | 'status' | 'note'>): Promise<StageResult> =>
      Promise.resolve({
        ...{ stage: args.stage, status: args.status, note: args.note, durationMs: 1 },
        counts: { unit: 'ad', ...noCounts },
      }),
    planPages: () => Promise.resolve({ pages: 7 }),
    judgeBatch: () =>
      Promise.resolve({ held: false, quality: 0.9, sources: ['a'], reasons: [], alerts: [] }),
    markBatch: () => Promise.resolve(),
    reconcileBatch: () => Promise.resolve(),
    closeBatch: (args: DailyBatchResult): Promise<DailyBatchResult> =>
      Promise.resolve({ ...args, rowsWritten: args.stages.length }),
    listSources: () =>
      Promise.resolve(['a', 'b'].map((name) => ({ name, input: { kind: 'named', name } }))),
    collectSource: (args: { source: { name: string } }) => {
      calls.push(`collect ${args.source.name}`);
      return Promise.resolve({ pages: 1, note: null });
    },
    validatePage: page('validate'),
    cleanPage: page('clean'),
    linkDuplicates: () => {
      calls.push('duplicates');
      return Promise.resolve(noCounts);
    },
    extractPage: page('extract'),
    enhancePage: page('enhance'),
    embedPage: page('embed'),
    embedSkills: () => Promise.resolve(noCounts),
    clusterSkills: () => Promise.resolve({ note: '3 clusters' }),
    publishBatch: () => {
      calls.push('publish');
      return Promise.resolve({});
    },
    writeReport: () => Promise.resolve({}),
    importTaxonomy: () => Promise.resolve({}),
  };
}

beforeAll(async () => {
  temporal = await temporalForTests();
  // Each activity is looked up when it is called, so that a test can put its own in place.
  const activities = Object.fromEntries(
    Object.keys(wellBehaved()).map((name) => [
      name,
      (...args: never[]) => fakes[name as keyof FakeActivities](...args),
    ]),
  );
  const bundle = await workflowBundle(
    fileURLToPath(new URL('../node_modules/.cache/lmo', import.meta.url)),
  );
  workers = await Promise.all(
    [TASK_QUEUES.process, TASK_QUEUES.collect].map((taskQueue) =>
      Worker.create({
        connection: temporal.nativeConnection,
        taskQueue,
        activities,
        ...(taskQueue === TASK_QUEUES.process ? { workflowBundle: bundle } : {}),
      }),
    ),
  );
  running = Promise.all(workers.map((worker) => worker.run()));
});

afterAll(async () => {
  for (const worker of workers) worker.shutdown();
  await running;
  await temporal.teardown();
});

beforeEach(() => {
  calls = [];
  fakes = wellBehaved();
});

let batchCount = 0;
const start = (input: Partial<DailyBatchInput> = {}) =>
  temporal.client.workflow.start(DAILY_BATCH_WORKFLOW, {
    taskQueue: TASK_QUEUES.process,
    workflowId: `daily-2026-11-22-t${++batchCount}`,
    args: [{ logicalDate: '2026-11-22', language: 'es', ...input } satisfies DailyBatchInput],
  });
type Handle = Awaited<ReturnType<typeof start>>;

async function untilWaiting(handle: Handle): Promise<BatchProgress> {
  for (let tries = 0; tries < 200; tries++) {
    const progress = await handle.query<BatchProgress>('progress');
    if (progress.status === 'waiting') return progress;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The batch did not come to wait for its operator within ten seconds.');
}

test('a batch runs every stage in order and every page once, across continue-as-new', async () => {
  const handle = await start();
  const result = (await handle.result()) as DailyBatchResult;
  expect(result.status).toBe('succeeded');
  expect(result.stages.map(({ stage }) => stage)).toEqual([
    ...['collect', 'validate', 'clean', 'extract', 'enhance', 'embed', 'cluster', 'export'],
  ]);
  for (const stage of ['validate', 'clean', 'extract', 'enhance', 'embed']) {
    const pages = calls
      .filter((call) => call.startsWith(`${stage} `))
      .map((call) => Number(call.split(' ')[1]));
    expect(pages.sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  }
  expect(calls.indexOf('duplicates')).toBeGreaterThan(calls.lastIndexOf('clean 6'));
  expect(calls.indexOf('duplicates')).toBeLessThan(calls.indexOf('open extract'));
  const progress = await handle.query<BatchProgress>('progress');
  expect(progress.stages.find(({ stage }) => stage === 'validate')).toMatchObject({
    status: 'succeeded',
    total: 7,
  });
});

test('a batch without new ads runs nothing but collect', async () => {
  fakes.freezeBatch = () => Promise.resolve(0);
  const result = (await (await start()).result()) as DailyBatchResult;
  expect(result.stages.map(({ status }) => status)).toEqual([
    'succeeded',
    ...Array<string>(7).fill('skipped'),
  ]);
  expect(calls.sort()).toEqual(['collect a', 'collect b', 'open collect']);
});

test('a source that fails for good is set aside with its reason, and the batch goes on', async () => {
  const collect = fakes.collectSource;
  fakes.collectSource = (args: { source: { name: string } }) =>
    args.source.name === 'b'
      ? Promise.reject(ApplicationFailure.nonRetryable('no card found', 'SourceChangedError'))
      : collect(args as never);
  const result = (await (await start()).result()) as DailyBatchResult;
  expect(result.status).toBe('succeeded');
  expect(result.stages[0]!.note).toBe('set aside: b (no card found)');
});

test('a stage that fails waits for its operator, and a retry ends well', async () => {
  let broken = true;
  const enhance = fakes.enhancePage;
  fakes.enhancePage = (args: never) =>
    broken
      ? Promise.reject(ApplicationFailure.nonRetryable('the disk is full', 'X'))
      : enhance(args);
  const handle = await start();
  const progress = await untilWaiting(handle);
  expect(progress.waitingFor).toContain('enhance failed: the disk is full');
  expect(progress.waitingFor).toContain('lmo retry');
  expect(calls).not.toContain('publish');
  await expect(handle.executeUpdate('approve')).rejects.toThrow();
  broken = false;
  await handle.executeUpdate('retryStage');
  const result = (await handle.result()) as DailyBatchResult;
  expect(result.status).toBe('succeeded');
});

test('a batch held at the gate goes on when approved', async () => {
  fakes.judgeBatch = () =>
    Promise.resolve({ held: true, quality: 0.3, sources: ['a'], reasons: ['a: bad.'], alerts: [] });
  const handle = await start();
  expect((await untilWaiting(handle)).waitingFor).toContain('Held: a: bad.');
  expect(calls).not.toContain('open extract');
  await handle.executeUpdate('approve');
  expect(((await handle.result()) as DailyBatchResult).status).toBe('succeeded');
});

test('a batch that is rejected at the gate publishes nothing', async () => {
  fakes.judgeBatch = () =>
    Promise.resolve({ held: true, quality: 0.3, sources: ['a'], reasons: ['a: bad.'], alerts: [] });
  const handle = await start();
  await untilWaiting(handle);
  await handle.executeUpdate('reject', { args: ['half of the fields are shifted'] });
  const result = (await handle.result()) as DailyBatchResult;
  expect(result).toMatchObject({ status: 'abandoned' });
  expect(result.error).toContain('half of the fields are shifted');
  expect(calls).not.toContain('publish');
});

test('counts that do not add up stop the batch before anything is published', async () => {
  fakes.reconcileBatch = () =>
    Promise.reject(ApplicationFailure.nonRetryable('extract lost 2 ads', 'PermanentError'));
  const result = (await (await start()).result()) as DailyBatchResult;
  expect(result).toMatchObject({ status: 'failed', error: 'extract lost 2 ads' });
  expect(calls).not.toContain('publish');
});

test('a paused batch holds before its next stage and goes on when resumed', async () => {
  const validate = fakes.validatePage;
  const handle = await start();
  fakes.validatePage = async (args: never) => {
    await handle.executeUpdate('pause');
    return validate(args);
  };
  expect((await untilWaiting(handle)).waitingFor).toContain('Paused');
  expect(calls).not.toContain('open extract');
  await handle.executeUpdate('resume');
  expect(((await handle.result()) as DailyBatchResult).status).toBe('succeeded');
});

test('an abandoned batch ends before its next stage', async () => {
  const clean = fakes.cleanPage;
  const handle = await start();
  fakes.cleanPage = async (args: never) => {
    await handle.executeUpdate('abandon', { args: ['wrong file'] });
    return clean(args);
  };
  const result = (await handle.result()) as DailyBatchResult;
  expect(result).toMatchObject({ status: 'abandoned', error: 'wrong file' });
  expect(calls).not.toContain('publish');
});
