/** Which days a backfill goes through, both included; ISO dates in UTC. */
export interface BackfillInput {
  from: string;
  to: string;
  language: 'es' | 'en';
}

export type BackfillDayStatus =
  | 'pending'
  | 'running'
  /** It has a good batch, or one that is under way: nothing was done. */
  | 'left'
  | 'succeeded'
  | 'failed'
  | 'abandoned';

export interface BackfillDay {
  logicalDate: string;
  status: BackfillDayStatus;
  /** The batch of the day, once there is one. */
  batchKey: string | null;
  note: string | null;
}

/** Which sources a backfill can read for a past day, and which not. */
export interface BackfillSources {
  /** Read again as they stood on that day. */
  replayable: string[];
  /** Show only the present: the ads that were collected from them then are used, and nothing else. */
  presentOnly: string[];
  /** Came as files: what was imported then is used. */
  files: string[];
}

/** Answer of the query `progress` of a backfill, and its result. */
export interface BackfillProgress {
  days: readonly BackfillDay[];
  /** Null until they are known. */
  sources: BackfillSources | null;
}

export const BACKFILL_WORKFLOW = 'backfill';

const DAY_MS = 86_400_000;

/** The days from one to another, both included, in order. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
