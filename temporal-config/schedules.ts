import {
  ScheduleAlreadyRunning,
  ScheduleNotFoundError,
  ScheduleOverlapPolicy,
  type Client,
  type ScheduleOptions,
  type ScheduleOptionsStartWorkflowAction,
} from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { TASK_QUEUES } from '../core/batch.ts';

/** Cron expressions in UTC; null: the schedule does not exist. */
export interface ScheduleTimes {
  collect: string | null;
  daily: string | null;
  clustering: string | null;
}

type StartWorkflow = ScheduleOptionsStartWorkflowAction<Workflow>;
type OwnSchedule = Omit<ScheduleOptions<StartWorkflow>, 'memo'>;

/** What a schedule of the observatory is made of, besides its time. */
interface Plan {
  scheduleId: string;
  time: keyof ScheduleTimes;
  /** The workflow that it starts; the due time is appended to its id. */
  workflowType: string;
  /**
   * How late a run may start, so that a machine that slept runs in the morning, once: a window no longer than the
   * schedule's own period holds at most one missed time. Older days are asked for with a backfill.
   */
  catchupWindow: '6 hours' | '1 day' | '6 days';
}

/**
 * Overlap is Skip throughout: a run that still goes on does what the next one would. The daily schedule starts a
 * launcher that ends at once, and a day has one batch anyway; so a batch that waits for its operator does not keep the
 * next day's from starting.
 */
const PLANS: readonly Plan[] = [
  {
    ...{ scheduleId: 'collect', time: 'collect', workflowType: 'launchCollect' },
    catchupWindow: '6 hours',
  },
  {
    ...{ scheduleId: 'daily-batch', time: 'daily', workflowType: 'launchDaily' },
    catchupWindow: '1 day',
  },
  {
    ...{ scheduleId: 'weekly-clustering', time: 'clustering', workflowType: 'launchClustering' },
    catchupWindow: '6 days',
  },
];

/** The ids of the observatory's schedules. */
export const SCHEDULE_IDS: readonly string[] = PLANS.map(({ scheduleId }) => scheduleId);

function describeSchedule(plan: Plan, cron: string, language: 'es' | 'en'): OwnSchedule {
  const { scheduleId, workflowType, catchupWindow } = plan;
  const action = {
    type: 'startWorkflow',
    workflowType,
    workflowId: `launch-${scheduleId}`,
    taskQueue: TASK_QUEUES.process,
    args: [{ language }],
  } as const;
  const definition = JSON.stringify([cron, 'SKIP', catchupWindow, action]);
  return {
    scheduleId,
    spec: { cronExpressions: [cron], timezone: 'UTC' },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow },
    // By the definition the next start knows whether something was changed.
    action: { ...action, memo: { definition } },
  };
}

export type ScheduleChange = 'created' | 'changed' | 'unchanged' | 'removed' | 'absent';

/**
 * Brings the schedules to what the configuration says, and leaves alone those that are so already: an update would make
 * the server forget the times that were missed while it slept. A pause that an operator made stays.
 */
export async function registerSchedules(
  client: Client,
  config: { times: ScheduleTimes; language: 'es' | 'en' },
): Promise<Readonly<Record<string, ScheduleChange>>> {
  const changes: Record<string, ScheduleChange> = {};
  for (const plan of PLANS) {
    const cron = config.times[plan.time];
    changes[plan.scheduleId] =
      cron === null
        ? await remove(client, plan.scheduleId)
        : await bring(client, describeSchedule(plan, cron, config.language));
  }
  return changes;
}

async function bring(client: Client, wanted: OwnSchedule): Promise<ScheduleChange> {
  try {
    await client.schedule.create(wanted);
    return 'created';
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
  const handle = client.schedule.getHandle(wanted.scheduleId);
  const { action } = await handle.describe();
  if (action.memo?.definition === wanted.action.memo?.definition) return 'unchanged';
  await handle.update(({ state }) => ({ ...wanted, state }));
  return 'changed';
}

async function remove(client: Client, scheduleId: string): Promise<ScheduleChange> {
  try {
    await client.schedule.getHandle(scheduleId).delete();
    return 'removed';
  } catch (error) {
    if (error instanceof ScheduleNotFoundError) return 'absent';
    throw error;
  }
}
