import { activityInfo, Context, heartbeat } from '@temporalio/activity';
import { CancelledFailure } from '@temporalio/common';
import { toApplicationFailure } from './failure.ts';

type Activity = (...args: never[]) => Promise<unknown>;

/** Less than a third of the heartbeat time-out of the workflows. */
const HEARTBEAT_MS = 4_000;

interface ActivityLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** What of an activity's argument may be logged: ids and names, never text of ads. */
function placeOf(argument: unknown): Record<string, unknown> {
  if (typeof argument !== 'object' || argument === null) return {};
  const { batchId, stage, page, source } = argument as Record<string, unknown>;
  const name =
    typeof source === 'object' && source !== null && 'name' in source ? source.name : undefined;
  return { batchId, stage, page, source: name };
}

/** 'daily-2026-11-22/extract' → 'extract'. */
function stageOf(workflowId: string | undefined): string | undefined {
  return workflowId?.split('/')[1];
}

/**
 * Makes plain functions good activities: each heartbeats while it runs (its CPU work lies in threads, so the timer
 * stays alive), its errors become failures that say whether to retry, and its end is logged with place and time.
 * Failures stay in Temporal's histories: `redact` hides secrets in their texts.
 */
export function makeDurable<A extends Record<string, Activity>>(
  activities: A,
  { log, redact }: { log: ActivityLog; redact: (text: string) => string },
): A {
  return Object.fromEntries(
    Object.entries(activities).map(([name, run]) => [
      name,
      async (...args: never[]) => {
        const { attempt, workflowExecution } = activityInfo();
        const timer = setInterval(() => heartbeat(), HEARTBEAT_MS);
        const workflow = workflowExecution?.workflowId;
        const { stage = stageOf(workflow), ...where } = placeOf(args[0]);
        const place = { activity: name, workflow, ...where, stage, attempt };
        const startedAt = performance.now();
        const ms = () => Math.round(performance.now() - startedAt);
        try {
          const result = await run(...args);
          log.info({ ...place, ms: ms() }, 'activity done');
          return result;
        } catch (error) {
          if (error instanceof CancelledFailure || Context.current().cancellationSignal.aborted) {
            throw error;
          }
          const failure = toApplicationFailure(error, redact);
          log.warn({ ...place, ms: ms(), type: failure.type }, failure.message);
          throw failure;
        } finally {
          clearInterval(timer);
        }
      },
    ]),
  ) as A;
}
