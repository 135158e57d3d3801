import { fileURLToPath } from 'node:url';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TASK_QUEUES } from '../core/batch.ts';
import { temporalForTests } from '../tests/support/temporal.ts';
import { createTemporalDoor } from './temporal-client-door.ts';
import { BatchRefusedError, type TemporalDoor } from './temporal-door.ts';

let environment: TestWorkflowEnvironment;
let worker: Worker;
let running: Promise<void>;
let door: TemporalDoor;

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  environment = await temporalForTests();
  worker = await Worker.create({
    connection: environment.nativeConnection,
    taskQueue: TASK_QUEUES.process,
    workflowsPath: fileURLToPath(new URL('./fixtures/door-workflows.ts', import.meta.url)),
    activities: {
      alwaysFails: () => Promise.reject(new Error('the database went away')),
    },
  });
  running = worker.run();
  door = createTemporalDoor(environment.client);
});
afterAll(async () => {
  worker.shutdown();
  await running;
  await environment.teardown();
});

const day = (logicalDate: string) => ({ logicalDate, language: 'en' }) as const;

describe('createTemporalDoor', () => {
  it('starts a batch, joins it while it runs, and takes the next free id when it has ended', async () => {
    const first = await door.startBatch(day('2026-01-01'), []);
    expect(first).toEqual({ batchKey: 'daily-2026-01-01', adopted: false });
    expect(await door.startBatch(day('2026-01-01'), [])).toEqual({ ...first, adopted: true });
    expect(await door.batchState(first.batchKey)).toBe('running');

    expect(await door.tell(first.batchKey, { verb: 'approve' })).toBe('Approved.');
    expect(await door.batchResult(first.batchKey)).toMatchObject({ status: 'succeeded' });
    expect(await door.batchState(first.batchKey)).toBe('completed');
    // The third is known to the database only: Temporal has forgotten it.
    const taken = ['daily-2026-01-01', 'daily-2026-01-01-r2'];
    const next = await door.startBatch(day('2026-01-01'), taken);
    expect(next).toEqual({ batchKey: 'daily-2026-01-01-r3', adopted: false });
  });

  it('asks a batch for its progress, and knows none of a batch that is not there', async () => {
    const { batchKey } = await door.startBatch(day('2026-01-03'), []);
    expect(await door.progress(batchKey)).toMatchObject({ batchKey, status: 'running' });
    await door.tell(batchKey, { verb: 'approve' });
    expect(await door.progress('daily-1999-01-01')).toBeNull();
    expect(await door.batchState('daily-1999-01-01')).toBeNull();
  });

  it('finds the activities in hand of a batch and its stages, with attempt, error and next try', async () => {
    const { batchKey } = await door.startBatch(day('2026-01-04'), []);
    await expect
      .poll(() => door.pendingActivities(batchKey), { timeout: 10_000 })
      .toEqual([
        {
          workflowId: `${batchKey}/validate`,
          activity: 'alwaysFails',
          state: 'scheduled',
          attempt: 2,
          maxAttempts: 4,
          lastFailure: 'the database went away',
          nextAttemptAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u) as string,
          lastHeartbeatAt: null,
          worker: expect.any(String) as string,
        },
      ]);
    await door.tell(batchKey, { verb: 'approve' });
    expect(await door.pendingActivities('daily-1999-01-01')).toEqual([]);
  });

  it('passes on what a batch answers, and why it says no', async () => {
    const { batchKey } = await door.startBatch(day('2026-01-05'), []);
    expect(await door.tell(batchKey, { verb: 'reject', reason: 'odd' })).toBe('Rejected: odd');
    await expect(door.tell(batchKey, { verb: 'retryStage' })).rejects.toThrow(
      new BatchRefusedError('Nothing to retry.'),
    );
    await door.tell(batchKey, { verb: 'approve' });
    await door.batchResult(batchKey);
    await expect(door.tell(batchKey, { verb: 'pause' })).rejects.toThrow(BatchRefusedError);
    await expect(door.tell('daily-1999-01-01', { verb: 'pause' })).rejects.toThrow(/does not run/u);
  });

  it('says why a batch ended without a result', async () => {
    const { batchKey } = await door.startBatch(day('2026-01-02'), []);
    await expect(door.batchResult(batchKey)).rejects.toThrow(
      'daily-2026-01-02 ended without a result: no such day',
    );
  });

  it('runs an import and passes on its error', async () => {
    expect(await door.importTaxonomy({ path: '/good' })).toEqual({ release: '9.1', path: '/good' });
    await expect(door.importTaxonomy({ path: '/bad' })).rejects.toThrow(
      new BatchRefusedError('No taxonomy at /bad.'),
    );
  });

  it('tells the version of the server', async () => {
    expect(await door.serverVersion()).toMatch(/^\d+\.\d+/u);
  });
});
