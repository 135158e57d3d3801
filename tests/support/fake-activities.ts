import { fileURLToPath } from 'node:url';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { ObservatoryActivities } from '../../activities/index.ts';
import type { BatchSettings } from '../../activities/settings.ts';
import { TASK_QUEUES, type DailyBatchResult, type StageResult } from '../../core/batch.ts';
import { workflowBundle } from '../../worker/workflow-bundle.ts';

/** For tests: every activity, as a function that a test may replace. */
export type FakeActivities = {
  [Name in keyof ObservatoryActivities]: (...args: never[]) => Promise<unknown>;
};

/** For tests: settings with short waits and small pages. */
export const settings: BatchSettings = {
  pageSize: 10,
  window: 2,
  pagesPerRun: 3,
  sourceRetryMs: [5, 10],
  operatorWaitMs: 20_000,
  gate: {
    ...{ minQuality: 0.4, alertQuality: 0.7, maxQualityDrop: 0.15, maxRejected: 0.6, minAds: 20 },
    ...{ volumeWeeks: 4, volumeLow: 0.33, volumeHigh: 3 },
  },
  failedDays: 3,
};

const noCounts = { itemsIn: 0, itemsOut: 0, rejected: 0, duplicate: 0, skipped: 0, rowsWritten: 1 };

/** For tests: activities that do nothing and succeed; their calls are kept in `calls`. */
export function wellBehaved(calls: string[]): FakeActivities {
  const page = (name: string) => (args: { page: number }) => {
    calls.push(`${name} ${args.page}`);
    return Promise.resolve(noCounts);
  };
  return {
    openBatch: () => Promise.resolve({ batchId: 1, settings }),
    freezeBatch: () => Promise.resolve(65),
    openStage: (args: { stage: string }) => {
      calls.push(`open ${args.stage}`);
      return Promise.resolve();
    },
    closeStage: (args: Pick<StageResult, 'stage' | 'status' | 'note'>): Promise<StageResult> =>
      Promise.resolve({
        ...{ stage: args.stage, status: args.status, note: args.note, durationMs: 1 },
        counts: { unit: 'ad', ...noCounts },
      }),
    planPages: () => Promise.resolve({ pages: 1 }),
    judgeBatch: () =>
      Promise.resolve({ held: false, quality: 0.9, sources: ['a'], reasons: [], alerts: [] }),
    markBatch: () => Promise.resolve(),
    reconcileBatch: () => Promise.resolve(),
    closeBatch: (args: DailyBatchResult): Promise<DailyBatchResult> =>
      Promise.resolve({ ...args, rowsWritten: args.stages.length }),
    listSources: () =>
      Promise.resolve(['a', 'b'].map((name) => ({ name, input: { kind: 'named', name } }))),
    collectSource: (args: { source: { name: string } }) => {
      calls.push(`collect ${args.source.name}`);
      return Promise.resolve({ pages: 1, note: null });
    },
    validatePage: page('validate'),
    cleanPage: page('clean'),
    linkDuplicates: () => {
      calls.push('duplicates');
      return Promise.resolve(noCounts);
    },
    extractPage: page('extract'),
    enhancePage: page('enhance'),
    enhancePageWithModel: page('enhance with model'),
    describeEnhancement: () => Promise.resolve('65 ads by model'),
    embedPage: page('embed'),
    embedSkills: () => Promise.resolve(noCounts),
    clusterSkills: () => Promise.resolve({ note: '3 clusters' }),
    publishBatch: () => {
      calls.push('publish');
      return Promise.resolve({});
    },
    writeReport: () => Promise.resolve({}),
    importTaxonomy: () => Promise.resolve({}),
    openTask: () => Promise.resolve({ batchId: 1, members: 65, settings }),
    findFailedDays: () => Promise.resolve([]),
    findCollecting: () => Promise.resolve(null),
    findDayState: (args: { logicalDate: string }) =>
      Promise.resolve({ good: null, underWay: null, nextKey: `daily-${args.logicalDate}` }),
    listBackfillSources: () =>
      Promise.resolve({ replayable: ['a'], presentOnly: ['b'], files: [] }),
    listClusterScopes: () => Promise.resolve(['all', 'CO']),
    clusterScope: (args: { scope: string }) => {
      calls.push(`cluster ${args.scope}`);
      return Promise.resolve({ note: '3 clusters' });
    },
    raiseAlert: (args: { kind: string; subject: string }) => {
      calls.push(`alert ${args.kind} ${args.subject}`);
      return Promise.resolve('given');
    },
  };
}

/** For tests: workers of both queues over the given activities, looked up when they are called. */
export async function startFakeWorkers(
  temporal: TestWorkflowEnvironment,
  fakes: () => FakeActivities,
): Promise<{ stop: () => Promise<void> }> {
  const activities = Object.fromEntries(
    Object.keys(wellBehaved([])).map((name) => [
      name,
      (...args: never[]) => fakes()[name as keyof FakeActivities](...args),
    ]),
  );
  const bundle = await workflowBundle(
    fileURLToPath(new URL('../../node_modules/.cache/lmo', import.meta.url)),
  );
  const workers = await Promise.all(
    [TASK_QUEUES.process, TASK_QUEUES.collect].map((taskQueue) =>
      Worker.create({
        connection: temporal.nativeConnection,
        taskQueue,
        activities,
        ...(taskQueue === TASK_QUEUES.process ? { workflowBundle: bundle } : {}),
      }),
    ),
  );
  const running = Promise.all(workers.map((worker) => worker.run()));
  return {
    async stop() {
      for (const worker of workers) worker.shutdown();
      await running;
    },
  };
}
