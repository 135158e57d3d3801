import {
  ApplicationFailure,
  executeChild,
  isCancellation,
  workflowInfo,
} from '@temporalio/workflow';
import type { DailyBatchInput, DailyBatchResult, StageResult } from '../core/batch.ts';
import { STAGES, stageOrder, type Stage } from '../core/posting/stages.ts';
import { audit } from './activity-options.ts';
import { alert } from './alerting.ts';
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
  const { logicalDate } = input;
  const results: StageResult[] = [];
  // Board and desk answer from the first moment on, so they come before anything that is waited for.
  const board = openBatchBoard({ batchKey, logicalDate, done: results });
  const desk = openOperatorDesk();
  const { batchId, settings } = await audit.openBatch({ batchKey, input });
  let members: number | null = null;

  const finish = async (status: DailyBatchResult['status'], error: string | null) => {
    board.finish(status, error);
    return audit.closeBatch({ batchId, batchKey, logicalDate, status, stages: results, error });
  };
  const stop = async (stage: Stage, reason: string, howToGoOn: string) => {
    board.wait(stage, `${reason} ${howToGoOn}`);
    await audit.markBatch({ batchId, status: 'waiting', note: reason });
  };
  const goOn = async () => {
    if (!board.isWaiting()) return;
    await audit.markBatch({ batchId, status: 'running', note: null });
    board.goOn();
  };
  /** Runs a stage until it succeeds or its operator gives it up. */
  const complete = async (stage: Stage): Promise<StageResult> => {
    const workflowId = `${batchKey}/${stage}`;
    for (;;) {
      await desk.untilResumed(() => stop(stage, 'Paused.', 'Go on with "lmo resume".'));
      await goOn();
      board.begin(stage);
      await audit.openStage({ batchId, stage });
      try {
        return await executeChild(runStage, {
          workflowId,
          args: [
            { batchId, batchKey, stage, input, settings, skippedSources: [...desk.skippedSources] },
          ],
          staticSummary: `${stage} of ${logicalDate}`,
        });
      } catch (error) {
        if (isCancellation(error)) throw error;
        const reason = rootMessage(error);
        const what = `${stage} failed: ${reason}`;
        await audit.closeStage({ batchId, stage, status: 'waiting', note: reason });
        const decided = desk.ask('stage');
        await stop(stage, what, 'Go on with "lmo retry", or end it with "lmo abandon".');
        await alert({ kind: 'stage-failed', subject: workflowId, what, workflowId });
        const decision = await decided(settings.operatorWaitMs);
        if (decision.kind !== 'retry') {
          results.push(await audit.closeStage({ batchId, stage, status: 'failed', note: reason }));
          throw decision.kind === 'abandon'
            ? ApplicationFailure.nonRetryable(decision.reason, 'Abandoned')
            : ApplicationFailure.nonRetryable(`Nobody answered in time. ${what}`, 'StageFailed');
        }
      }
    }
  };
  /** Holds the batch before anything of it is extracted when its sources look wrong. */
  const passGate = async (isEmpty: boolean) => {
    const verdict = await audit.judgeBatch({ batchId, logicalDate });
    if (verdict.quality !== null) board.quality(verdict.quality);
    board.sources(verdict.sources);
    for (const { source, text } of verdict.alerts)
      await alert({ kind: 'quality-low', subject: source, what: text, workflowId: batchKey });
    if (!verdict.held) return;
    const findings = verdict.reasons.join(' ');
    const about = { subject: batchKey, what: findings, workflowId: batchKey };
    if (isEmpty) return alert({ kind: 'no-new-ads', ...about });
    const decided = desk.ask('gate');
    await stop(
      'clean',
      `Held: ${findings}`,
      'Go on with "lmo approve", or end it with "lmo reject".',
    );
    await alert({ kind: 'batch-held', ...about });
    const decision = await decided(settings.operatorWaitMs);
    if (decision.kind !== 'approve') {
      const reason =
        decision.kind === 'abandon' ? decision.reason : `Nobody approved it in time. ${findings}`;
      throw ApplicationFailure.nonRetryable(reason, 'Abandoned');
    }
    await goOn();
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
      if (stage === 'clean') await passGate(idle);
      if (stage === 'cluster' && !idle) {
        await audit.reconcileBatch({ batchId, stages: results.map((done) => done.stage) });
      }
    }
    return await finish('succeeded', null);
  } catch (error) {
    if (isCancellation(error)) throw error;
    const abandoned = error instanceof ApplicationFailure && error.type === 'Abandoned';
    const result = await finish(abandoned ? 'abandoned' : 'failed', rootMessage(error));
    await tellOfFailure(result, logicalDate);
    return result;
  }
}

/** An operator who ended the batch knows of it; that readers see old data is told in either case. */
async function tellOfFailure(result: DailyBatchResult, logicalDate: string): Promise<void> {
  const { batchKey, status, error } = result;
  const workflowId = batchKey;
  if (status === 'failed')
    await alert({ kind: 'batch-failed', subject: batchKey, what: error ?? '', workflowId });
  const days = await audit.findFailedDays({ logicalDate });
  if (days.length === 0) return;
  const what = `${days.length} days without a good batch: ${days.join(', ')}.`;
  await alert({ kind: 'days-failed', subject: 'daily batches', what, workflowId });
}
