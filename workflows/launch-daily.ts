import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { ParentClosePolicy, startChild } from '@temporalio/workflow';
import { batchKey } from '../core/batch.ts';
import { dailyBatch } from './daily-batch.ts';
import { dueTime, scheduledLogicalDate } from './scheduled-time.ts';

/**
 * Started by the schedule at 00:30 UTC of day D+1: starts the batch of day D under its own id, so that there is one
 * batch per logical date whoever starts it. The date comes from the schedule, so a late or backfilled start is right.
 */
export async function launchDaily(args: { language: 'es' | 'en' }): Promise<string> {
  const logicalDate = scheduledLogicalDate(dueTime());
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
