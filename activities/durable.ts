import { activityInfo, Context, heartbeat } from '@temporalio/activity';
import { CancelledFailure } from '@temporalio/common';
import { toApplicationFailure } from './failure.ts';

type Activity = (...args: never[]) => Promise<unknown>;

/** Less than a third of the heartbeat time-out of the workflows. */
const HEARTBEAT_MS = 4_000;

/**
 * Makes plain functions good activities: each heartbeats while it runs (its CPU work lies in threads, so the timer
 * stays alive), its errors become failures that say whether to retry, and its failures are logged with their place.
 */
export function makeDurable<A extends Record<string, Activity>>(
  activities: A,
  log: { warn(fields: object, message: string): void },
): A {
  return Object.fromEntries(
    Object.entries(activities).map(([name, run]) => [
      name,
      async (...args: never[]) => {
        const details = (): unknown => activityInfo().heartbeatDetails;
        const timer = setInterval(() => heartbeat(details()), HEARTBEAT_MS);
        try {
          return await run(...args);
        } catch (error) {
          if (error instanceof CancelledFailure || Context.current().cancellationSignal.aborted)
            throw error;
          const failure = toApplicationFailure(error);
          const { attempt, workflowExecution } = activityInfo();
          log.warn(
            {
              activity: name,
              attempt,
              workflow: workflowExecution?.workflowId,
              type: failure.type,
            },
            failure.message,
          );
          throw failure;
        } finally {
          clearInterval(timer);
        }
      },
    ]),
  ) as A;
}
