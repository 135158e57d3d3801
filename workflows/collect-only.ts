import { workflowInfo } from '@temporalio/workflow';
import type { DailyBatchInput, DailyBatchResult } from '../core/batch.ts';
import { collectSources } from './collect-sources.ts';
import { runSingleStage } from './single-stage.ts';

/** Reads the sources and nothing more: the batch of the day takes in what was found. */
export async function collectOnly(input: DailyBatchInput): Promise<DailyBatchResult> {
  const { workflowId: batchKey } = workflowInfo();
  return runSingleStage({
    ...{ kind: 'collect', stage: 'collect', input },
    work: ({ batchId, settings }) =>
      collectSources({ batchId, batchKey, stage: 'collect', input, settings, skippedSources: [] }),
  });
}
