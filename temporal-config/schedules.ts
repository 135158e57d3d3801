import {
  ScheduleAlreadyRunning,
  ScheduleOverlapPolicy,
  type Client,
  type ScheduleOptions,
} from '@temporalio/client';
import { TASK_QUEUES } from '../core/batch.ts';

const DAILY_SCHEDULE_ID = 'daily-batch';

/**
 * The daily batch: 00:30 UTC of day D+1 for day D. Overlap Skip: a launcher takes a second, and a day has one batch
 * anyway. Catch-up of one day: a machine that slept through 00:30 runs in the morning, once, and does not make up
 * for weeks; older days are asked for with a backfill.
 */
function dailySchedule(language: 'es' | 'en'): ScheduleOptions {
  return {
    scheduleId: DAILY_SCHEDULE_ID,
    spec: {
      calendars: [{ hour: 0, minute: 30, comment: 'half past midnight, UTC' }],
      timezone: 'UTC',
    },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
    action: {
      type: 'startWorkflow',
      workflowType: 'launchDaily',
      // The due time is appended to this id; the launcher starts the batch under the day's own id.
      workflowId: 'launch-daily',
      taskQueue: TASK_QUEUES.process,
      args: [{ language }],
    },
  };
}

/** Registers the daily schedule, or leaves the one that is there as its operator left it. */
export async function registerSchedules(client: Client, language: 'es' | 'en'): Promise<void> {
  try {
    await client.schedule.create(dailySchedule(language));
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
