import {
  continueAsNew,
  executeChild,
  getExternalWorkflowHandle,
  workflowInfo,
} from '@temporalio/workflow';
import type { BatchSettings } from '../activities/settings.ts';
import type { DailyBatchInput, StageResult } from '../core/batch.ts';
import type { Stage } from '../core/posting/stages.ts';
import { audit, reporting, stageWork } from './activity-options.ts';
import { collectSource } from './collect-source.ts';
import { stageReportSignal, type StageReport } from './messages.ts';

export interface RunStageInput {
  batchId: number;
  batchKey: string;
  stage: Stage;
  input: DailyBatchInput;
  settings: BatchSettings;
  skippedSources: readonly string[];
  /** Set by continue-as-new: pages before it are done. */
  firstPage?: number;
}

/** Steps of a stage; ads go page by page. The answer is the stage's note, or null. */
type StageSteps = (run: RunStageInput) => Promise<string | null>;

const STEPS: Record<Stage, StageSteps> = {
  collect: collectSources,
  validate: (run) => overPages(run, 'validatePage'),
  async clean(run) {
    await overPages(run, 'cleanPage');
    await stageWork.linkDuplicates({ batchId: run.batchId, logicalDate: run.input.logicalDate });
    return null;
  },
  extract: (run) => overPages(run, 'extractPage'),
  enhance: (run) => overPages(run, 'enhancePage'),
  async embed(run) {
    await overPages(run, 'embedPage');
    await stageWork.embedSkills({ batchId: run.batchId });
    return null;
  },
  async cluster(run) {
    const { note } = await stageWork.clusterSkills({
      batchId: run.batchId,
      force: run.input.force ?? false,
    });
    return note;
  },
  async export(run) {
    await stageWork.publishBatch({ batchId: run.batchId });
    await reporting.writeReport({ batchId: run.batchId, language: run.input.language });
    return null;
  },
};

/** Runs one stage of a batch and returns what it counted. */
export async function runStage(run: RunStageInput): Promise<StageResult> {
  const note = await STEPS[run.stage](run);
  return audit.closeStage({ batchId: run.batchId, stage: run.stage, status: 'succeeded', note });
}

async function collectSources(run: RunStageInput): Promise<string | null> {
  const { batchId, batchKey, input, settings } = run;
  const sources = await audit.listSources({ sources: input.sources });
  const wanted = sources.filter((source) => !run.skippedSources.includes(source.name));
  let done = 0;
  const outcomes = await Promise.all(
    wanted.map(async (source) => {
      const outcome = await executeChild(collectSource, {
        workflowId: `${batchKey}/collect/${source.name}`,
        args: [
          { batchId, source, logicalDate: input.logicalDate, retryMs: settings.sourceRetryMs },
        ],
        staticSummary: `collect from ${source.name}`,
      });
      await report(run, { stage: 'collect', done: ++done, total: wanted.length, counts: null });
      return outcome;
    }),
  );
  const failed = outcomes.filter((outcome) => outcome.error !== null);
  if (wanted.length > 0 && failed.length === wanted.length) {
    throw new Error(
      `no source could be collected. ${failed.map((f) => `${f.source}: ${f.error}`).join(' ')}`,
    );
  }
  return failed.length === 0
    ? null
    : `set aside: ${failed.map((outcome) => `${outcome.source} (${outcome.error})`).join('; ')}`;
}

type PageActivity = 'validatePage' | 'cleanPage' | 'extractPage' | 'enhancePage' | 'embedPage';

/** Keeps `window` pages in flight; continues as new before the history grows long. */
async function overPages(run: RunStageInput, activity: PageActivity): Promise<null> {
  const { batchId, stage, settings, input } = run;
  const { pages } = await audit.planPages({ batchId, pageSize: settings.pageSize });
  const first = run.firstPage ?? 0;
  const end = Math.min(pages, first + settings.pagesPerRun);
  const reportEvery = Math.max(1, Math.ceil(pages / 20));
  let next = first;
  let done = first;
  const lane = async () => {
    while (next < end) {
      const page = next++;
      await stageWork[activity].executeWithOptions(
        { summary: `${stage} page ${page + 1} of ${pages}` },
        [{ batchId, page, pageSize: settings.pageSize, force: input.force ?? false }],
      );
      done += 1;
      if (done % reportEvery === 0) await report(run, { stage, done, total: pages, counts: null });
    }
  };
  await Promise.all(Array.from({ length: settings.window }, lane));
  if (end < pages) await continueAsNew<typeof runStage>({ ...run, firstPage: end });
  return null;
}

async function report(_run: RunStageInput, stageReport: StageReport): Promise<void> {
  const { parent } = workflowInfo();
  if (parent === undefined) return;
  await getExternalWorkflowHandle(parent.workflowId, parent.runId).signal(
    stageReportSignal,
    stageReport,
  );
}
