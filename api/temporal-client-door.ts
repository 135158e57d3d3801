import { randomUUID } from 'node:crypto';
import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowFailedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type Client,
} from '@temporalio/client';
import { ApplicationFailure, TemporalFailure } from '@temporalio/common';
import {
  batchKey,
  DAILY_BATCH_WORKFLOW,
  IMPORT_TAXONOMY_WORKFLOW,
  PROGRESS_QUERY,
  TASK_QUEUES,
  WRITE_REPORT_WORKFLOW,
  type BatchProgress,
  type DailyBatchInput,
  type DailyBatchResult,
} from '../core/batch.ts';
import type { ImportTaxonomyResult } from '../core/taxonomy/import-taxonomy.ts';
import { RUN_TASK_WORKFLOW } from '../core/task.ts';
import { createBackfillDoor } from '../temporal-config/backfill-door.ts';
import { createScheduleDoor } from '../temporal-config/schedule-door.ts';
import { findPendingActivities } from './pending-activities.ts';
import {
  BatchRefusedError,
  type BatchState,
  type OperatorDecision,
  type TemporalDoor,
} from './temporal-door.ts';

/** How long a batch may take to answer; a worker under full load needs a second or two. */
const ANSWER_TIMEOUT_MS = 5_000;

/** A try for each id of a day; a hundred batches of one day are a mistake of the caller. */
const MOST_RUNS_A_DAY = 100;

/** The door over a connected Temporal client. */
export function createTemporalDoor(client: Client): TemporalDoor {
  const { workflow } = client;

  const batchState = async (key: string): Promise<BatchState | null> => {
    try {
      const { status } = await workflow.getHandle(key).describe();
      const state = status.name.toLowerCase();
      return state === 'continued_as_new' ? 'running' : (state as BatchState);
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    }
  };

  /** Starts a workflow that is one step and waits for its result. */
  const oneStep = async <Result>(type: string, input: object): Promise<Result> => {
    try {
      return (await workflow.execute(type, {
        taskQueue: TASK_QUEUES.process,
        workflowId: `${type}-${randomUUID()}`,
        args: [input],
      })) as Result;
    } catch (error) {
      throw new BatchRefusedError(rootMessage(error), { cause: error });
    }
  };

  return {
    async startBatch(input, taken) {
      for (let run = 1; run <= MOST_RUNS_A_DAY; run++) {
        const key = batchKey(input.logicalDate, run);
        const state = await batchState(key);
        if (state === 'running') return { batchKey: key, adopted: true };
        if (state !== null || taken.includes(key)) continue;
        try {
          await startDaily(client, key, input);
          return { batchKey: key, adopted: false };
        } catch (error) {
          // Somebody else was faster: it runs now.
          if (error instanceof WorkflowExecutionAlreadyStartedError)
            return { batchKey: key, adopted: true };
          throw error;
        }
      }
      throw new BatchRefusedError(
        `${input.logicalDate} has ${MOST_RUNS_A_DAY} batches already; no further one is started.`,
      );
    },

    async startTask(taskKey, input) {
      await workflow.start(RUN_TASK_WORKFLOW, {
        taskQueue: TASK_QUEUES.process,
        workflowId: taskKey,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        args: [input],
        staticSummary: `${input.stage} again`,
      });
    },

    batchState,

    async progress(key) {
      try {
        return await withDeadline(client, () =>
          workflow.getHandle(key).query<BatchProgress>(PROGRESS_QUERY),
        );
      } catch {
        // No worker polls, it is too busy, or history is gone: the audit in the database still answers.
        return null;
      }
    },

    pendingActivities: (key) => findPendingActivities(client, key),

    async batchResult(key, signal) {
      const wait = () => workflow.getHandle(key).result() as Promise<DailyBatchResult>;
      try {
        return await (signal === undefined ? wait() : client.withAbortSignal(signal, wait));
      } catch (error) {
        if (!(error instanceof WorkflowFailedError)) throw error;
        throw new BatchRefusedError(`${key} ended without a result: ${rootMessage(error)}`, {
          cause: error,
        });
      }
    },

    async tell(key, decision) {
      try {
        const handle = workflow.getHandle(key);
        const argument = argumentOf(decision);
        return argument === null
          ? await handle.executeUpdate<string, []>(decision.verb)
          : await handle.executeUpdate<string, [string]>(decision.verb, { args: [argument] });
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) {
          throw new BatchRefusedError(`${key} does not run. "lmo status" lists the batches.`, {
            cause: error,
          });
        }
        if (error instanceof WorkflowUpdateFailedError) {
          throw new BatchRefusedError(rootMessage(error), { cause: error });
        }
        throw error;
      }
    },

    importTaxonomy: (input) => oneStep<ImportTaxonomyResult>(IMPORT_TAXONOMY_WORKFLOW, input),

    async writeReport(args) {
      await oneStep<unknown>(WRITE_REPORT_WORKFLOW, args);
    },

    schedules: createScheduleDoor(client),
    backfills: createBackfillDoor(client),

    async serverVersion() {
      const { serverVersion } = await withDeadline(client, () =>
        client.workflowService.getSystemInfo({}),
      );
      return serverVersion;
    },
  };
}

async function startDaily(
  client: Client,
  workflowId: string,
  input: DailyBatchInput,
): Promise<void> {
  await client.workflow.start(DAILY_BATCH_WORKFLOW, {
    taskQueue: TASK_QUEUES.process,
    workflowId,
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
    args: [input],
    staticSummary: `daily batch of ${input.logicalDate}`,
  });
}

function withDeadline<T>(client: Client, work: () => Promise<T>): Promise<T> {
  return client.withDeadline(Date.now() + ANSWER_TIMEOUT_MS, work);
}

function argumentOf(decision: OperatorDecision): string | null {
  if ('source' in decision) return decision.source;
  return 'reason' in decision ? decision.reason : null;
}

/** The sentence of the code that failed, without Temporal's wrappings. */
function rootMessage(error: unknown): string {
  let cause = error;
  while (
    cause instanceof Error &&
    cause.cause instanceof TemporalFailure &&
    !(cause instanceof ApplicationFailure)
  ) {
    cause = cause.cause;
  }
  return cause instanceof Error ? cause.message : String(cause);
}
