import { continueAsNew } from '@temporalio/workflow';
import type { BatchSettings } from '../activities/settings.ts';
import type { DailyBatchInput, StageResult } from '../core/batch.ts';
import type { Stage } from '../core/posting/stages.ts';
import { audit, modelWork, reporting, stageWork } from './activity-options.ts';
import { collectSources } from './collect-sources.ts';
import { reportToBatch } from './report-to-batch.ts';

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
  async enhance(run) {
    const { batchId, settings } = run;
    if (settings.model === undefined) return overPages(run, 'enhancePage');
    const { pageSize } = settings.model;
    await overPages({ ...run, settings: { ...settings, pageSize } }, 'enhancePageWithModel');
    return stageWork.describeEnhancement({ batchId });
  },
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

type PageActivity =
  | 'validatePage'
  | 'cleanPage'
  | 'extractPage'
  | 'enhancePage'
  | 'enhancePageWithModel'
  | 'embedPage';

/** Keeps `window` pages in flight; continues as new before the history grows long. */
async function overPages(run: RunStageInput, activity: PageActivity): Promise<null> {
  const { batchId, stage, settings, input } = run;
  const { pages } = await audit.planPages({ batchId, pageSize: settings.pageSize });
  const first = run.firstPage ?? 0;
  const end = Math.min(pages, first + settings.pagesPerRun);
  const reportEvery = Math.max(1, Math.ceil(pages / 20));
  const work = activity === 'enhancePageWithModel' ? modelWork : stageWork;
  let next = first;
  let done = first;
  const lane = async () => {
    while (next < end) {
      const page = next++;
      await work[activity].executeWithOptions(
        { summary: `${stage} page ${page + 1} of ${pages}` },
        [{ batchId, page, pageSize: settings.pageSize, force: input.force ?? false }],
      );
      done += 1;
      if (done % reportEvery === 0)
        await reportToBatch({ stage, done, total: pages, counts: null });
    }
  };
  await Promise.all(Array.from({ length: settings.window }, lane));
  if (end < pages) await continueAsNew<typeof runStage>({ ...run, firstPage: end });
  return null;
}
