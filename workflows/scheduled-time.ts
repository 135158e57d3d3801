import { workflowInfo } from '@temporalio/workflow';

const DAY_MS = 86_400_000;

/**
 * When this workflow was due by its schedule, which is not when it runs: a late start and a backfill of the schedule
 * keep the due time. Without a schedule, the time at which it started.
 */
export function dueTime(): Date {
  const due = workflowInfo().searchAttributes['TemporalScheduledStartTime']?.[0];
  return due instanceof Date ? due : workflowInfo().startTime;
}

/** The day of an instant, ISO date in UTC. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The day before the one on which a schedule was due, ISO date in UTC. */
export function scheduledLogicalDate(due: Date): string {
  return dayOf(new Date(due.getTime() - DAY_MS));
}

/** 'collect-2026-11-22-050000': key of a run by what it does and when it was due. */
export function runKey(kind: string, due: Date): string {
  return `${kind}-${dayOf(due)}-${due.toISOString().slice(11, 19).replaceAll(':', '')}`;
}
