import { AsyncLocalStorage } from 'node:async_hooks';
import { activityInfo } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { Metrics } from './registry.ts';

type Activity = (...args: never[]) => Promise<unknown>;

const scope = new AsyncLocalStorage<string>();

/** The activity on whose behalf the present code runs; undefined for readers, such as the API. */
export function currentActivity(): string | undefined {
  return scope.getStore();
}

/** Counts and times the tries of activities; `onTry` is told whether each ended well. */
export function observeActivities<A extends Record<string, Activity>>(
  activities: A,
  deps: { metrics: Metrics; onTry: (succeeded: boolean) => void },
): A {
  const { metrics, onTry } = deps;
  const end = (activity: string, outcome: 'done' | 'failed', startedAt: number) => {
    metrics.activitySeconds.observe({ activity, outcome }, (performance.now() - startedAt) / 1000);
    onTry(outcome === 'done');
  };
  return Object.fromEntries(
    Object.entries(activities).map(([activity, run]) => [
      activity,
      (...args: never[]) =>
        scope.run(activity, async () => {
          if (activityInfo().attempt > 1) metrics.activityRetries.inc({ activity });
          const startedAt = performance.now();
          try {
            const result = await run(...args);
            end(activity, 'done', startedAt);
            return result;
          } catch (error) {
            // Cancelled work is given back, which is no failure.
            if (error instanceof ApplicationFailure) {
              metrics.activityFailures.inc({ activity, type: error.type ?? 'unknown' });
              end(activity, 'failed', startedAt);
            }
            throw error;
          }
        }),
    ]),
  ) as A;
}
