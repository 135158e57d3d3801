import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import { PROGRESS_QUERY, type BatchProgress, type StageCounts } from '../core/batch.ts';
import type { Stage } from '../core/posting/stages.ts';

/** Where a batch stands. */
export const progressQuery = defineQuery<BatchProgress>(PROGRESS_QUERY);

/** A stage tells its batch how far it is. */
export interface StageReport {
  stage: Stage;
  done: number;
  total: number | null;
  counts: StageCounts | null;
}
export const stageReportSignal = defineSignal<[StageReport]>('stageReport');

/** What an operator may say to a batch. Each answers with a sentence. */
export const pauseUpdate = defineUpdate<string>('pause');
export const resumeUpdate = defineUpdate<string>('resume');
export const retryStageUpdate = defineUpdate<string>('retryStage');
export const skipSourceUpdate = defineUpdate<string, [string]>('skipSource');
export const approveUpdate = defineUpdate<string>('approve');
export const rejectUpdate = defineUpdate<string, [string]>('reject');
export const abandonUpdate = defineUpdate<string, [string]>('abandon');
