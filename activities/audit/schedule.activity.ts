import type pg from 'pg';
import type { BackfillSources } from '../../core/backfill.ts';
import {
  findCollecting,
  findDayState,
  listReplayable,
  type DayState,
} from '../../prisma/sql/batch-runs-of-day.ts';

export interface ScheduleDependencies {
  pool: pg.Pool;
  now: () => Date;
  /** The sources that there are adapters for. */
  knownSources: readonly { name: string; isSample: boolean; replayable: boolean }[];
}

/** Activities of the workflows that a schedule or a backfill starts. */
export function createScheduleActivities(deps: ScheduleDependencies) {
  const { pool, now } = deps;
  return {
    /** Key of a batch that collects now, or null. */
    async findCollecting(): Promise<string | null> {
      return findCollecting(pool, now());
    },

    async findDayState(args: { logicalDate: string }): Promise<DayState> {
      return findDayState(pool, args.logicalDate);
    },

    async listBackfillSources(): Promise<BackfillSources> {
      return sortSources(deps.knownSources, await listReplayable(pool));
    },
  };
}

/** Sample boards count only while there is no real source, as in any batch. */
function sortSources(
  known: ScheduleDependencies['knownSources'],
  stored: readonly { name: string; kind: string; replayable: boolean }[],
): BackfillSources {
  const samples = new Set(known.filter(({ isSample }) => isSample).map(({ name }) => name));
  const onlySamples = stored.every(({ name }) => samples.has(name));
  const wanted = known.filter(({ isSample }) => onlySamples || !isSample);
  const adapters = new Set(known.map(({ name }) => name));
  return {
    replayable: wanted.filter(({ replayable }) => replayable).map(({ name }) => name),
    presentOnly: wanted.filter(({ replayable }) => !replayable).map(({ name }) => name),
    files: stored
      .filter(({ name, kind }) => kind === 'file' && !adapters.has(name))
      .map(({ name }) => name),
  };
}
