import { proxyActivities, type ActivityOptions } from '@temporalio/workflow';
import { TASK_QUEUES } from '../core/batch.ts';
import type { ObservatoryActivities } from '../activities/index.ts';

// Activities heartbeat by themselves every few seconds, so a killed worker is noticed after `heartbeatTimeout`.
const HEARTBEAT_TIMEOUT = '15s';

/** Statements on the database: fast retries, for a quarter of an hour. */
const DATABASE: ActivityOptions = {
  taskQueue: TASK_QUEUES.process,
  startToCloseTimeout: '5m',
  heartbeatTimeout: HEARTBEAT_TIMEOUT,
  retry: {
    initialInterval: '500ms',
    backoffCoefficient: 2,
    maximumInterval: '30s',
    maximumAttempts: 10,
  },
};

/** Work on a page of ads or on all skills: CPU and database. */
const PAGE: ActivityOptions = { ...DATABASE, startToCloseTimeout: '15m' };

/** Audit and small statements. */
export const audit = proxyActivities<ObservatoryActivities>(DATABASE);

/** Stage work. */
export const stageWork = proxyActivities<ObservatoryActivities>(PAGE);

/** Pages of ads about which a language model is asked: minutes an ad where the machine is slow. */
export const modelWork = proxyActivities<ObservatoryActivities>({
  ...PAGE,
  taskQueue: TASK_QUEUES.llm,
  startToCloseTimeout: '2h',
});

/** Drawing and writing reports: the browser may need another try, but not ten. */
export const reporting = proxyActivities<ObservatoryActivities>({
  ...PAGE,
  retry: { initialInterval: '2s', backoffCoefficient: 2, maximumAttempts: 4 },
});

/** A source, with the waits between tries that the configuration gives. */
export function sourceWork(retryMs: readonly number[]) {
  const [first = 60_000, second = first * 2] = retryMs;
  return proxyActivities<ObservatoryActivities>({
    taskQueue: TASK_QUEUES.collect,
    startToCloseTimeout: '6h',
    heartbeatTimeout: HEARTBEAT_TIMEOUT,
    retry: {
      initialInterval: first,
      backoffCoefficient: Math.max(1, second / first),
      maximumAttempts: retryMs.length + 1,
    },
  });
}
