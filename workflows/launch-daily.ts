import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { ParentClosePolicy, startChild, workflowInfo } from '@temporalio/workflow';
import { batchKey } from '../core/batch.ts';
import { dailyBatch } from './daily-batch.ts';

const DAY_MS = 86_400_000;

/** The day before the one on which a schedule was due, ISO date in UTC. */
export function scheduledLogicalDate(scheduledAt: Date): string {
  return new Date(scheduledAt.getTime() - DAY_MS).toISOString().slice(0, 10);
}

/**
 * Started by the schedule at 00:30 UTC of day D+1: starts the batch of day D under its own id, so that there is one
 * batch per logical date whoever starts it. The date comes from the schedule, so a late or backfilled start is right.
 */
export async function launchDaily(args: { language: 'es' | 'en' }): Promise<string> {
  const due = workflowInfo().searchAttributes['TemporalScheduledStartTime']?.[0];
  const scheduledAt = due instanceof Date ? due : workflowInfo().startTime;
  const logicalDate = scheduledLogicalDate(scheduledAt);
  const workflowId = batchKey(logicalDate);
  try {
    await startChild(dailyBatch, {
      workflowId,
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
      parentClosePolicy: ParentClosePolicy.ABANDON,
      args: [{ logicalDate, language: args.language }],
      staticSummary: `daily batch of ${logicalDate}`,
    });
    return `started ${workflowId}`;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError)
      return `${workflowId} runs or has succeeded`;
    throw error;
  }
}
