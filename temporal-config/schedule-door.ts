import { ScheduleNotFoundError, type Client, type ScheduleDescription } from '@temporalio/client';
import { SCHEDULE_IDS } from './schedules.ts';

/** A schedule as its operator sees it; instants are ISO 8601 in UTC. */
export interface ScheduleRow {
  scheduleId: string;
  status: 'active' | 'paused' | 'off';
  /** Why it is paused; null where nobody said. */
  note: string | null;
  nextAt: string | null;
  /** When its latest run was due, and the workflow that this started. */
  lastDueAt: string | null;
  lastWorkflowId: string | null;
  /** Runs that were not started: too late for the catch-up, or while another went on. */
  missed: number;
  skipped: number;
}

/** There is no such schedule, or it is switched off; the message says which there are. */
export class UnknownScheduleError extends Error {
  override readonly name = 'UnknownScheduleError';
}

/** What an operator asks of the schedules. */
export interface ScheduleDoor {
  list(): Promise<ScheduleRow[]>;
  pause(scheduleId: string, note: string): Promise<void>;
  resume(scheduleId: string): Promise<void>;
  /** Runs it now, as of now. */
  trigger(scheduleId: string): Promise<void>;
}

/** The door over a connected Temporal client. */
export function createScheduleDoor(client: Client): ScheduleDoor {
  const known = async (scheduleId: string, act: () => Promise<unknown>): Promise<void> => {
    if (!SCHEDULE_IDS.includes(scheduleId)) {
      const names = SCHEDULE_IDS.join(', ');
      throw new UnknownScheduleError(`There is no schedule "${scheduleId}": they are ${names}.`);
    }
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ScheduleNotFoundError)) throw error;
      throw new UnknownScheduleError(
        `${scheduleId} is switched off by the configuration (LMO_SCHEDULE_*).`,
        { cause: error },
      );
    }
  };
  const handleOf = (scheduleId: string) => client.schedule.getHandle(scheduleId);

  return {
    list: () =>
      Promise.all(
        SCHEDULE_IDS.map(async (scheduleId) => {
          try {
            return toRow(scheduleId, await handleOf(scheduleId).describe());
          } catch (error) {
            if (error instanceof ScheduleNotFoundError) return toRow(scheduleId, null);
            throw error;
          }
        }),
      ),
    pause: (id, note) => known(id, () => handleOf(id).pause(note)),
    resume: (id) => known(id, () => handleOf(id).unpause('resumed')),
    trigger: (id) => known(id, () => handleOf(id).trigger()),
  };
}

function toRow(scheduleId: string, description: ScheduleDescription | null): ScheduleRow {
  const paused = description?.state.paused ?? false;
  const last = description?.info.recentActions.at(-1);
  const next = paused ? undefined : description?.info.nextActionTimes[0];
  return {
    scheduleId,
    status: description === null ? 'off' : paused ? 'paused' : 'active',
    note: paused ? (description?.state.note ?? null) : null,
    nextAt: next?.toISOString() ?? null,
    lastDueAt: last?.scheduledAt.toISOString() ?? null,
    lastWorkflowId: last?.action.workflow.workflowId ?? null,
    missed: description?.info.numActionsMissedCatchupWindow ?? 0,
    skipped: description?.info.numActionsSkippedOverlap ?? 0,
  };
}
