import { isCancellation, log, proxyActivities } from '@temporalio/workflow';
import type { ObservatoryActivities } from '../activities/index.ts';
import type { Alert } from '../activities/notify/alert.ts';
import { TASK_QUEUES } from '../core/batch.ts';
import { rootMessage } from './failure-message.ts';

const { raiseAlert } = proxyActivities<ObservatoryActivities>({
  taskQueue: TASK_QUEUES.process,
  startToCloseTimeout: '2m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumAttempts: 3 },
});

/** Tells people; that it cannot be told is logged and stops nothing. */
export async function alert(alert: Alert): Promise<void> {
  try {
    await raiseAlert.executeWithOptions({ summary: `alert: ${alert.kind}` }, [alert]);
  } catch (error) {
    if (isCancellation(error)) throw error;
    log.warn('an alert could not be raised', { kind: alert.kind, reason: rootMessage(error) });
  }
}
