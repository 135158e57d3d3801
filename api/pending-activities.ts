import {
  WorkflowNotFoundError,
  type Client,
  type WorkflowExecutionDescription,
} from '@temporalio/client';
import type { PendingActivity } from './temporal-door.ts';

type PendingActivityInfo = NonNullable<
  WorkflowExecutionDescription['raw']['pendingActivities']
>[number];

const STATES = [
  'unspecified',
  'scheduled',
  'running',
  'cancel_requested',
  'paused',
  'pause_requested',
];

/** Workflows below a batch that are asked: its stages and their sources, with room for more. */
const MOST_WORKFLOWS = 100;

/** The pending activities of a workflow and of all its children, parents first. */
export async function findPendingActivities(
  client: Client,
  workflowId: string,
): Promise<PendingActivity[]> {
  const waiting = [workflowId];
  const activities: PendingActivity[] = [];
  for (let asked = 0; asked < MOST_WORKFLOWS; asked++) {
    const next = waiting.shift();
    if (next === undefined) break;
    try {
      const { raw } = await client.workflow.getHandle(next).describe();
      activities.push(
        ...(raw.pendingActivities ?? []).map((info) => toPendingActivity(next, info)),
      );
      for (const { workflowId: child } of raw.pendingChildren ?? []) {
        if (typeof child === 'string') waiting.push(child);
      }
    } catch (error) {
      // A child may end between two questions.
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
  return activities;
}

/** Temporal writes unlimited attempts as 0, and leaves out instants that do not apply. */
function toPendingActivity(workflowId: string, info: PendingActivityInfo): PendingActivity {
  const state = STATES[info.state ?? 0] ?? 'unspecified';
  return {
    workflowId,
    activity: info.activityType?.name ?? '?',
    state,
    attempt: info.attempt ?? 1,
    maxAttempts: info.maximumAttempts === 0 ? null : (info.maximumAttempts ?? null),
    lastFailure: failureMessage(info.lastFailure),
    nextAttemptAt:
      state === 'scheduled' ? instant(info.nextAttemptScheduleTime ?? info.scheduledTime) : null,
    lastHeartbeatAt: instant(info.lastHeartbeatTime),
    worker: info.lastWorkerIdentity === '' ? null : (info.lastWorkerIdentity ?? null),
  };
}

/** The message of the innermost failure: the outer ones only say that there was one. */
function failureMessage(failure: PendingActivityInfo['lastFailure']): string | null {
  let innermost = failure;
  while (innermost?.cause !== null && innermost?.cause !== undefined) innermost = innermost.cause;
  return innermost?.message ?? null;
}

function instant(time: PendingActivityInfo['scheduledTime']): string | null {
  if (time === null || time === undefined) return null;
  const seconds = Number(String(time.seconds ?? 0));
  return seconds === 0 ? null : new Date(seconds * 1000 + (time.nanos ?? 0) / 1e6).toISOString();
}
