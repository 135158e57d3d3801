import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  DAILY_BATCH_WORKFLOW,
  TASK_QUEUES,
  type BatchProgress,
  type DailyBatchInput,
  type DailyBatchResult,
} from '../core/batch.ts';
import { temporalForTests } from '../tests/support/temporal.ts';
import {
  startFakeWorkers,
  settings,
  wellBehaved,
  type FakeActivities,
} from '../tests/support/fake-activities.ts';

let temporal: TestWorkflowEnvironment;
let workers: Awaited<ReturnType<typeof startFakeWorkers>>;
let calls: string[];
let fakes: FakeActivities;

beforeAll(async () => {
  temporal = await temporalForTests();
  workers = await startFakeWorkers(temporal, () => fakes);
});

afterAll(async () => {
  await workers.stop();
  await temporal.teardown();
});

beforeEach(() => {
  calls = [];
  fakes = wellBehaved(calls);
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
  fakes.planPages = () => Promise.resolve({ pages: 7 });
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
  expect(calls.filter((call) => call.startsWith('alert'))).toEqual(['alert source-set-aside b']);
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
  await vi.waitFor(() =>
    expect(calls).toContain(`alert stage-failed ${handle.workflowId}/enhance`),
  );
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
  await vi.waitFor(() => expect(calls).toContain(`alert batch-held ${handle.workflowId}`));
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

test('a stage that nobody answers for fails the batch, and people are told', async () => {
  fakes.openBatch = () =>
    Promise.resolve({ batchId: 1, settings: { ...settings, operatorWaitMs: 300 } });
  fakes.findFailedDays = () => Promise.resolve(['2026-11-22', '2026-11-21', '2026-11-20']);
  fakes.embedSkills = () =>
    Promise.reject(ApplicationFailure.nonRetryable('no model', 'PermanentError'));
  const handle = await start();
  const result = (await handle.result()) as DailyBatchResult;
  expect(result).toMatchObject({
    status: 'failed',
    error: 'Nobody answered in time. embed failed: no model',
  });
  expect(calls).not.toContain('publish');
  expect(calls.filter((call) => call.startsWith('alert'))).toEqual([
    `alert stage-failed ${handle.workflowId}/embed`,
    `alert batch-failed ${handle.workflowId}`,
    'alert days-failed daily batches',
  ]);
});

test('an alert that cannot be raised stops nothing', async () => {
  fakes.raiseAlert = () => Promise.reject(ApplicationFailure.nonRetryable('no table', 'X'));
  fakes.judgeBatch = () =>
    Promise.resolve({
      ...{ held: false, quality: 0.6, sources: ['a'], reasons: [] },
      alerts: [{ source: 'a', text: 'a: mean quality 0.60 is under 0.7.' }],
    });
  expect(((await (await start()).result()) as DailyBatchResult).status).toBe('succeeded');
});

test('a day without new ads where there usually are is told of and not held', async () => {
  fakes.freezeBatch = () => Promise.resolve(0);
  fakes.judgeBatch = () =>
    Promise.resolve({ held: true, quality: null, sources: [], reasons: ['a: 0 new.'], alerts: [] });
  const handle = await start();
  expect(((await handle.result()) as DailyBatchResult).status).toBe('succeeded');
  expect(calls).toContain(`alert no-new-ads ${handle.workflowId}`);
});
