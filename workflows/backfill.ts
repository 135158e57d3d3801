import { defineQuery, executeChild, setCurrentDetails, setHandler } from '@temporalio/workflow';
import { PROGRESS_QUERY, type SourceInput } from '../core/batch.ts';
import {
  daysBetween,
  type BackfillDay,
  type BackfillInput,
  type BackfillProgress,
  type BackfillSources,
} from '../core/backfill.ts';
import { audit } from './activity-options.ts';
import { dailyBatch } from './daily-batch.ts';

/**
 * Runs the batches of past days one after another, so that each finds what the day before left. Sources that show only
 * the present are not read: their ads of today would be taken for those of that day. A day with a good batch is left as
 * it is; a day that fails ends the backfill, as later days would build on a gap.
 */
export async function backfill(input: BackfillInput): Promise<BackfillProgress> {
  const days: BackfillDay[] = daysBetween(input.from, input.to).map((logicalDate) => ({
    ...{ logicalDate, status: 'pending', batchKey: null, note: null },
  }));
  let sources: BackfillSources | null = null;
  setHandler(defineQuery<BackfillProgress>(PROGRESS_QUERY), () => ({ days, sources }));
  const change = (day: BackfillDay, part: Partial<BackfillDay>) => {
    Object.assign(day, part);
    setCurrentDetails(table(days));
  };

  sources = await audit.listBackfillSources();
  const toRead = sources.replayable.map((name): SourceInput => ({ kind: 'named', name }));
  for (const day of days) {
    const { logicalDate } = day;
    const { good, underWay, nextKey } = await audit.findDayState({ logicalDate });
    if (good !== null || underWay !== null) {
      const note = good === null ? 'its batch is under way' : 'it has a good batch';
      change(day, { status: 'left', batchKey: good ?? underWay, note });
      continue;
    }
    change(day, { status: 'running', batchKey: nextKey });
    const result = await executeChild(dailyBatch, {
      workflowId: nextKey,
      args: [{ logicalDate, sources: toRead, language: input.language }],
      staticSummary: `daily batch of ${logicalDate}, made up for`,
    });
    change(day, { status: result.status, note: result.error });
    if (result.status !== 'succeeded') break;
  }
  return { days, sources };
}

function table(days: readonly BackfillDay[]): string {
  return [
    '| day | status | batch | |',
    '|---|---|---|---|',
    ...days.map(
      ({ logicalDate, status, batchKey, note }) =>
        `| ${logicalDate} | ${status} | ${batchKey ?? ''} | ${note ?? ''} |`,
    ),
  ].join('\n');
}
