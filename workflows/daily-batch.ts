import {
  ApplicationFailure,
  executeChild,
  isCancellation,
  workflowInfo,
} from '@temporalio/workflow';
import type { DailyBatchInput, DailyBatchResult, StageResult } from '../core/batch.ts';
import { STAGES, stageOrder, type Stage } from '../core/posting/stages.ts';
import { audit } from './activity-options.ts';
import { openBatchBoard } from './batch-board.ts';
import { rootMessage } from './failure-message.ts';
import { openOperatorDesk } from './operator-desk.ts';
import { runStage } from './run-stage.ts';

/** The stages that an input asks for, in order. */
export function stagesOf(input: Pick<DailyBatchInput, 'from' | 'only'>): readonly Stage[] {
  if (input.only !== undefined) return [input.only];
  return input.from === undefined ? STAGES : STAGES.slice(stageOrder(input.from));
}

/** One day: collect, validate, clean, extract, enhance, embed, cluster, export; each stage a child workflow. */
export async function dailyBatch(input: DailyBatchInput): Promise<DailyBatchResult> {
  const batchKey = workflowInfo().workflowId;
  const results: StageResult[] = [];
  // Board and desk answer from the first moment on, so they come before anything that is waited for.
  const board = openBatchBoard({ batchKey, logicalDate: input.logicalDate, done: results });
  const desk = openOperatorDesk();
  const { batchId, settings } = await audit.openBatch({ batchKey, input });
  let members: number | null = null;

  const finish = async (status: DailyBatchResult['status'], error: string | null) => {
    board.finish(status, error);
    return audit.closeBatch({ batchId, batchKey, status, stages: results, error });
  };
  /** Runs a stage until it succeeds or its operator gives it up. */
  const complete = async (stage: Stage): Promise<StageResult> => {
    for (;;) {
      await desk.untilResumed(() => board.wait(stage, 'Paused. Go on with "lmo resume".'));
      board.goOn();
      board.begin(stage);
      await audit.openStage({ batchId, stage });
      try {
        return await executeChild(runStage, {
          workflowId: `${batchKey}/${stage}`,
          args: [
            { batchId, batchKey, stage, input, settings, skippedSources: [...desk.skippedSources] },
          ],
          staticSummary: `${stage} of ${input.logicalDate}`,
        });
      } catch (error) {
        if (isCancellation(error)) throw error;
        const reason = rootMessage(error);
        await audit.closeStage({ batchId, stage, status: 'waiting', note: reason });
        await audit.markBatch({ batchId, status: 'waiting', note: `${stage}: ${reason}` });
        board.wait(
          stage,
          `${stage} failed: ${reason} Go on with "lmo retry", or end it with "lmo abandon".`,
        );
        const decision = await desk.decision('stage', settings.operatorWaitMs);
        if (decision.kind !== 'retry') {
          results.push(await audit.closeStage({ batchId, stage, status: 'failed', note: reason }));
          throw ApplicationFailure.nonRetryable(
            decision.kind === 'abandon' ? decision.reason : reason,
            decision.kind === 'abandon' ? 'Abandoned' : 'StageFailed',
          );
        }
        await audit.markBatch({ batchId, status: 'running', note: null });
        board.goOn();
      }
    }
  };
  /** Holds the batch before anything of it is extracted when its sources look wrong. */
  const passGate = async () => {
    const verdict = await audit.judgeBatch({ batchId });
    if (verdict.quality !== null) board.quality(verdict.quality);
    board.sources(verdict.sources);
    if (!verdict.held) return;
    const findings = verdict.reasons.join(' ');
    await audit.markBatch({ batchId, status: 'waiting', note: findings });
    board.wait('clean', `Held: ${findings} Go on with "lmo approve", or end it with "lmo reject".`);
    const decision = await desk.decision('gate', settings.operatorWaitMs);
    if (decision.kind !== 'approve') {
      const reason =
        decision.kind === 'abandon' ? decision.reason : `Nobody approved it in time. ${findings}`;
      throw ApplicationFailure.nonRetryable(reason, 'Abandoned');
    }
    await audit.markBatch({ batchId, status: 'running', note: null });
    board.goOn();
  };

  try {
    for (const stage of stagesOf(input)) {
      if (stage !== 'collect' && members === null) {
        members = await audit.freezeBatch({ batchId, input });
      }
      const idle = members === 0;
      const result = idle
        ? await audit.closeStage({ batchId, stage, status: 'skipped', note: 'no new ads' })
        : await complete(stage);
      results.push(result);
      board.end(result);
      if (stage === 'clean' && !idle) await passGate();
      if (stage === 'cluster' && !idle) {
        await audit.reconcileBatch({ batchId, stages: results.map((done) => done.stage) });
      }
    }
    return await finish('succeeded', null);
  } catch (error) {
    if (isCancellation(error)) throw error;
    const abandoned = error instanceof ApplicationFailure && error.type === 'Abandoned';
    return finish(abandoned ? 'abandoned' : 'failed', rootMessage(error));
  }
}
