import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { batchKey, DAILY_BATCH_WORKFLOW, TASK_QUEUES } from '../core/batch.ts';
import {
  startFakeWorkers,
  wellBehaved,
  type FakeActivities,
} from '../tests/support/fake-activities.ts';
import { temporalForTests } from '../tests/support/temporal.ts';

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

let launches = 0;
/** What the schedule starts, were it due now. */
const launch = () =>
  temporal.client.workflow.execute('launchDaily', {
    taskQueue: TASK_QUEUES.process,
    workflowId: `launch-${++launches}`,
    args: [{ language: 'es' }],
  }) as Promise<string>;
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

test('the schedule leaves a day alone whose batch somebody has started, and one that has succeeded', async () => {
  const logicalDate = yesterday();
  const key = batchKey(logicalDate);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { listSources } = fakes;
  fakes.listSources = async (...args) => {
    await released;
    return listSources(...args);
  };
  const manual = await temporal.client.workflow.start(DAILY_BATCH_WORKFLOW, {
    taskQueue: TASK_QUEUES.process,
    workflowId: key,
    args: [{ logicalDate, language: 'es' }],
  });
  try {
    expect(await Promise.all([launch(), launch()])).toEqual(
      Array.from({ length: 2 }, () => `${key} runs or has succeeded`),
    );
  } finally {
    release();
  }
  await manual.result();
  expect(calls.filter((call) => call === 'open collect')).toHaveLength(1);
  expect(await launch()).toBe(`${key} runs or has succeeded`);
  expect(calls.filter((call) => call === 'open collect')).toHaveLength(1);
});
