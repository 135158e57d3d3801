import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { BACKFILL_WORKFLOW, type BackfillInput, type BackfillProgress } from '../core/backfill.ts';
import { PROGRESS_QUERY, TASK_QUEUES } from '../core/batch.ts';

/** What an operator asks of a backfill. */
export interface BackfillDoor {
  /** Starts a backfill, or finds the one of the same days that runs. */
  start(input: BackfillInput): Promise<{ backfillId: string; adopted: boolean }>;
  /** Null when no worker answers in time. */
  progress(backfillId: string): Promise<BackfillProgress | null>;
  isRunning(backfillId: string): Promise<boolean>;
}

const ANSWER_TIMEOUT_MS = 5_000;

/** The door over a connected Temporal client. */
export function createBackfillDoor(client: Client): BackfillDoor {
  return {
    async start(input) {
      const backfillId = `backfill-${input.from}-${input.to}`;
      try {
        await client.workflow.start(BACKFILL_WORKFLOW, {
          taskQueue: TASK_QUEUES.process,
          workflowId: backfillId,
          args: [input],
          staticSummary: `backfill from ${input.from} to ${input.to}`,
        });
        return { backfillId, adopted: false };
      } catch (error) {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
        return { backfillId, adopted: true };
      }
    },
    async progress(backfillId) {
      try {
        return await client.withDeadline(Date.now() + ANSWER_TIMEOUT_MS, () =>
          client.workflow.getHandle(backfillId).query<BackfillProgress>(PROGRESS_QUERY),
        );
      } catch {
        // Its worker is busy or away; the next look may find it.
        return null;
      }
    },
    async isRunning(backfillId) {
      const { status } = await client.workflow.getHandle(backfillId).describe();
      return status.name === 'RUNNING' || status.name === 'CONTINUED_AS_NEW';
    },
  };
}
