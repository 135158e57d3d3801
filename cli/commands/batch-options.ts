import { UsageError } from '../errors.ts';
import { parseDate, parseStage } from '../options.ts';
import type { DailyBatchInput } from '../../core/batch.ts';
import type { Stage } from '../../core/posting/stages.ts';

/** Options that say which part of the day's work is done, as `run` and `plan` take them. */
export interface BatchOptions {
  date: string;
  from?: string;
  only?: string;
  force?: boolean;
  reprocess?: string;
  since?: string;
}

export interface BatchScope {
  logicalDate: string;
  from?: Stage;
  only?: Stage;
  force?: boolean;
  reprocess?: NonNullable<DailyBatchInput['reprocess']>;
}

/** Checks the options and each against the others. Throws UsageError. */
export function parseBatchScope(options: BatchOptions, now: Date): BatchScope {
  const { from, only, force, reprocess, since } = options;
  if (from !== undefined && only !== undefined) {
    throw new UsageError('--from and --only exclude each other: give one of them.');
  }
  if (since !== undefined && reprocess === undefined) {
    throw new UsageError('--since says how far back --reprocess goes: give --reprocess with it.');
  }
  return {
    logicalDate: parseDate(options.date, now),
    ...(from === undefined ? {} : { from: parseStage(from, '--from') }),
    ...(only === undefined ? {} : { only: parseStage(only, '--only') }),
    ...(force === true ? { force } : {}),
    ...(reprocess === undefined
      ? {}
      : {
          reprocess: {
            stage: parseStage(reprocess, '--reprocess'),
            ...(since === undefined ? {} : { since: parseDate(since, now) }),
          },
        }),
  };
}
