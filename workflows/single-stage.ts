import { isCancellation, workflowInfo } from '@temporalio/workflow';
import type { BatchSettings } from '../activities/settings.ts';
import type { BatchKind, DailyBatchInput, DailyBatchResult, StageResult } from '../core/batch.ts';
import type { Stage } from '../core/posting/stages.ts';
import { audit } from './activity-options.ts';
import { alert } from './alerting.ts';
import { openBatchBoard, type BatchBoard } from './batch-board.ts';
import { rootMessage } from './failure-message.ts';

/** A run of one stage outside the daily batch. */
interface SingleStageRun {
  kind: BatchKind;
  stage: Stage;
  input: DailyBatchInput;
  /** Does the work and returns the stage's note. */
  work: (
    batch: { batchId: number; settings: BatchSettings },
    board: BatchBoard,
  ) => Promise<string | null>;
}

/**
 * Runs one stage with audit, board and alert as the daily batch does. It waits for nobody: a run that fails is told
 * of, and its schedule brings the next one.
 */
export async function runSingleStage(run: SingleStageRun): Promise<DailyBatchResult> {
  const { kind, stage, input } = run;
  const { workflowId: batchKey } = workflowInfo();
  const { logicalDate } = input;
  const board = openBatchBoard({ batchKey, logicalDate, done: [] });
  const { batchId, settings } = await audit.openBatch({ batchKey, input, kind });
  const close = async (result: StageResult, error: string | null) => {
    const status = error === null ? 'succeeded' : 'failed';
    board.end(result);
    board.finish(status, error);
    return audit.closeBatch({ batchId, batchKey, logicalDate, status, stages: [result], error });
  };

  board.begin(stage);
  await audit.openStage({ batchId, stage });
  try {
    const note = await run.work({ batchId, settings }, board);
    return await close(await audit.closeStage({ batchId, stage, status: 'succeeded', note }), null);
  } catch (error) {
    if (isCancellation(error)) throw error;
    const note = rootMessage(error);
    const result = await close(
      await audit.closeStage({ batchId, stage, status: 'failed', note }),
      note,
    );
    await alert({ kind: 'run-failed', subject: batchKey, what: note, workflowId: batchKey });
    return result;
  }
}
