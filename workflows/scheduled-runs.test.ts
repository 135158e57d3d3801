import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BACKFILL_WORKFLOW, type BackfillProgress } from '../core/backfill.ts';
import { TASK_QUEUES, type BatchProgress, type DailyBatchResult } from '../core/batch.ts';
import { temporalForTests } from '../tests/support/temporal.ts';
import {
  startFakeWorkers,
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

let count = 0;
const run = async <Result>(type: string, input: object, workflowId = `${type}-${++count}`) =>
  (await temporal.client.workflow.execute(type, {
    taskQueue: TASK_QUEUES.process,
    workflowId,
    args: [input],
  })) as Result;
const ofToday = { logicalDate: '2026-11-22', language: 'es' } as const;

test('a run that collects reads every source and processes nothing', async () => {
  const result = await run<DailyBatchResult>('collectOnly', ofToday, 'collect-1');
  expect(result).toMatchObject({ status: 'succeeded', batchKey: 'collect-1' });
  expect(calls.sort()).toEqual(['collect a', 'collect b', 'open collect']);
  const progress = await temporal.client.workflow
    .getHandle('collect-1')
    .query<BatchProgress>('progress');
  expect(progress).toMatchObject({ status: 'succeeded', logicalDate: '2026-11-22' });
});

test('a launched run goes under an id of its own, and not while another one collects', async () => {
  const answer = await run<string>('launchCollect', { language: 'es' });
  expect(answer).toMatch(/^collect-\d{4}-\d\d-\d\d-\d{6} succeeded$/);
  fakes.findCollecting = () => Promise.resolve('daily-2026-11-21');
  calls.length = 0;
  expect(await run<string>('launchCollect', { language: 'es' })).toBe(
    'left to daily-2026-11-21, which is collecting',
  );
  expect(calls).toEqual([]);
});

test('a run that cannot collect anything fails, and people are told', async () => {
  fakes.collectSource = () => Promise.reject(ApplicationFailure.nonRetryable('no route', 'X'));
  const result = await run<DailyBatchResult>('collectOnly', ofToday, 'collect-2');
  expect(result.status).toBe('failed');
  expect(result.error).toContain('no source could be collected');
  expect(calls.filter((call) => call.startsWith('alert'))).toEqual(['alert run-failed collect-2']);
});

test('the weekly clustering groups all skills and then each country', async () => {
  expect(await run<string>('launchClustering', { language: 'es' })).toContain('succeeded');
  expect(calls).toEqual(['open cluster', 'cluster all', 'cluster CO']);
});

test('a backfill goes day by day in order, over sources that can be read for a past day', async () => {
  const inputs: { logicalDate: string; sources: unknown }[] = [];
  const openBatch = fakes.openBatch;
  fakes.openBatch = (args: { input: { logicalDate: string; sources: unknown } }) => {
    inputs.push(args.input);
    return openBatch(args as never);
  };
  fakes.findDayState = ({ logicalDate }: { logicalDate: string }) =>
    Promise.resolve({
      good: logicalDate === '2026-11-02' ? 'daily-2026-11-02' : null,
      underWay: null,
      nextKey: `daily-${logicalDate}-r2`,
    });
  const input = { from: '2026-11-01', to: '2026-11-03', language: 'en' };
  const { days, sources } = await run<BackfillProgress>(BACKFILL_WORKFLOW, input);
  expect(days.map(({ status, batchKey }) => [status, batchKey])).toEqual([
    ['succeeded', 'daily-2026-11-01-r2'],
    ['left', 'daily-2026-11-02'],
    ['succeeded', 'daily-2026-11-03-r2'],
  ]);
  expect(inputs.map(({ logicalDate }) => logicalDate)).toEqual(['2026-11-01', '2026-11-03']);
  expect(inputs[0]!.sources).toEqual([{ kind: 'named', name: 'a' }]);
  expect(sources?.presentOnly).toEqual(['b']);
});

test('a backfill ends with the first day that fails', async () => {
  fakes.reconcileBatch = () =>
    Promise.reject(ApplicationFailure.nonRetryable('extract lost 2 ads', 'X'));
  const input = { from: '2026-10-30', to: '2026-11-01', language: 'en' };
  const { days } = await run<BackfillProgress>(BACKFILL_WORKFLOW, input);
  expect(days.map(({ logicalDate, status }) => [logicalDate, status])).toEqual([
    ['2026-10-30', 'failed'],
    ['2026-10-31', 'pending'],
    ['2026-11-01', 'pending'],
  ]);
  expect(days[0]!.note).toBe('extract lost 2 ads');
});
