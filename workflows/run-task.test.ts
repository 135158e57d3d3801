import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  PROGRESS_QUERY,
  TASK_QUEUES,
  type BatchProgress,
  type DailyBatchResult,
} from '../core/batch.ts';
import { RUN_TASK_WORKFLOW, type TaskInput } from '../core/task.ts';
import { temporalForTests } from '../tests/support/temporal.ts';
import {
  settings,
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
  fakes.reconcileBatch = ({ stages }: { stages: readonly string[] }) => {
    calls.push(`reconcile ${stages.join(' ')}`);
    return Promise.resolve();
  };
});

let taskCount = 0;
const start = (input: Partial<TaskInput> & Pick<TaskInput, 'stage'>) =>
  temporal.client.workflow.start(RUN_TASK_WORKFLOW, {
    taskQueue: TASK_QUEUES.process,
    workflowId: `task-20261122T120000-t${++taskCount}`,
    args: [
      {
        ...{ logicalDate: '2026-11-22', onward: false, force: true, choice: {}, language: 'es' },
        ...input,
      } satisfies TaskInput,
    ],
  });
const run = async (input: Parameters<typeof start>[0]) =>
  (await (await start(input)).result()) as DailyBatchResult;
const stagesOf = ({ stages }: DailyBatchResult) =>
  stages.map(({ stage, status }) => `${stage} ${status}`);

test('a task runs its stage over all its pages, proves it and publishes nothing', async () => {
  fakes.planPages = () => Promise.resolve({ pages: 4 });
  const forced: boolean[] = [];
  fakes.extractPage = ({ page, force }: { page: number; force: boolean }) => {
    forced.push(force);
    calls.push(`extract ${page}`);
    return Promise.resolve({});
  };
  const result = await run({ stage: 'extract' });
  expect(result).toMatchObject({ status: 'succeeded', error: null });
  expect(stagesOf(result)).toEqual(['extract succeeded']);
  expect([...calls].sort()).toEqual([
    ...['extract 0', 'extract 1', 'extract 2', 'extract 3', 'open extract', 'reconcile extract'],
  ]);
  expect(calls.at(-1)).toBe('reconcile extract');
  expect(forced).toEqual([true, true, true, true]);
});

test('an onward task runs all that follows, and proves it before it publishes', async () => {
  const handle = await start({ stage: 'enhance', onward: true });
  const result = (await handle.result()) as DailyBatchResult;
  expect(stagesOf(result)).toEqual([
    ...['enhance succeeded', 'embed succeeded', 'cluster succeeded', 'export succeeded'],
  ]);
  const proof = calls.indexOf('reconcile enhance embed cluster');
  expect(proof).toBeGreaterThan(calls.indexOf('open cluster'));
  expect(proof).toBeLessThan(calls.indexOf('publish'));
  const progress = await handle.query<BatchProgress>(PROGRESS_QUERY);
  expect(progress).toMatchObject({ batchKey: handle.workflowId, status: 'succeeded' });
  expect(progress.stages.find(({ stage }) => stage === 'export')?.status).toBe('succeeded');
});

test('a task of no ads works on nothing and publishes nothing', async () => {
  fakes.openTask = () => Promise.resolve({ batchId: 1, members: 0, settings });
  const result = await run({ stage: 'embed', onward: true });
  expect(result.status).toBe('succeeded');
  expect(stagesOf(result)).toEqual(['embed skipped', 'cluster skipped', 'export skipped']);
  expect(result.stages[0]!.note).toBe('no such ads');
  expect(calls).toEqual([]);
});

test('clustering works on skills, so it needs no ads', async () => {
  fakes.openTask = () => Promise.resolve({ batchId: 1, members: 0, settings });
  expect(stagesOf(await run({ stage: 'cluster' }))).toEqual(['cluster succeeded']);
  expect(calls).toEqual(['open cluster', 'reconcile cluster']);
});

test('a stage that fails ends the task with its reason, and nothing is published', async () => {
  fakes.embedSkills = () =>
    Promise.reject(ApplicationFailure.nonRetryable('no model', 'PermanentError'));
  const result = await run({ stage: 'enhance', onward: true });
  expect(result).toMatchObject({ status: 'failed', error: 'no model' });
  expect(stagesOf(result)).toEqual(['enhance succeeded', 'embed failed']);
  expect(calls).not.toContain('publish');
});

test('counts that do not add up end the task before it publishes', async () => {
  fakes.reconcileBatch = () =>
    Promise.reject(ApplicationFailure.nonRetryable('clean lost 2 ads', 'PermanentError'));
  const result = await run({ stage: 'clean', onward: true });
  expect(result).toMatchObject({ status: 'failed', error: 'clean lost 2 ads' });
  expect(calls).not.toContain('publish');
});

test('a task that cannot be opened fails with the reason', async () => {
  fakes.openTask = () =>
    Promise.reject(ApplicationFailure.nonRetryable('no such source', 'PermanentError'));
  await expect(run({ stage: 'extract' })).rejects.toMatchObject({
    cause: { cause: { message: 'no such source' } },
  });
});
