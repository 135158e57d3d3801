import { executeChild, isCancellation, workflowInfo } from '@temporalio/workflow';
import type { DailyBatchInput, DailyBatchResult, StageResult } from '../core/batch.ts';
import { STAGES, stageOrder, type Stage } from '../core/posting/stages.ts';
import type { TaskInput } from '../core/task.ts';
import { audit } from './activity-options.ts';
import { openBatchBoard } from './batch-board.ts';
import { rootMessage } from './failure-message.ts';
import { runStage } from './run-stage.ts';

/**
 * Runs a stage again over chosen ads, and with `onward` all that follows up to publication. It is audited and proven
 * like a batch; nobody is waited for: a stage that fails ends it, and published data stays as it was.
 */
export async function runTask(task: TaskInput): Promise<DailyBatchResult> {
  const batchKey = workflowInfo().workflowId;
  const results: StageResult[] = [];
  const board = openBatchBoard({ batchKey, logicalDate: task.logicalDate, done: results });
  const { batchId, members, settings } = await audit.openTask({ taskKey: batchKey, input: task });
  const input: DailyBatchInput = {
    logicalDate: task.logicalDate,
    language: task.language,
    force: task.force,
  };

  const finish = async (status: DailyBatchResult['status'], error: string | null) => {
    board.finish(status, error);
    const { logicalDate } = task;
    return audit.closeBatch({ batchId, batchKey, logicalDate, status, stages: results, error });
  };
  const complete = async (stage: Stage): Promise<StageResult> => {
    board.begin(stage);
    await audit.openStage({ batchId, stage });
    return executeChild(runStage, {
      workflowId: `${batchKey}/${stage}`,
      args: [{ batchId, batchKey, stage, input, settings, skippedSources: [] }],
      staticSummary: `${stage} of ${batchKey}`,
    });
  };

  const stages = task.onward ? STAGES.slice(stageOrder(task.stage)) : [task.stage];
  const nothingToDo = members === 0 && task.stage !== 'cluster';
  let current: Stage = task.stage;
  try {
    for (const stage of stages) {
      current = stage;
      const result = nothingToDo
        ? await audit.closeStage({ batchId, stage, status: 'skipped', note: 'no such ads' })
        : await complete(stage);
      results.push(result);
      board.end(result);
      const isLastBeforeExport = stage === (task.onward ? 'cluster' : task.stage);
      if (isLastBeforeExport && !nothingToDo) {
        await audit.reconcileBatch({ batchId, stages: results.map((done) => done.stage) });
      }
    }
    return await finish('succeeded', null);
  } catch (error) {
    if (isCancellation(error)) throw error;
    const reason = rootMessage(error);
    if (!results.some(({ stage }) => stage === current)) {
      results.push(
        await audit.closeStage({ batchId, stage: current, status: 'failed', note: reason }),
      );
    }
    return finish('failed', reason);
  }
}
