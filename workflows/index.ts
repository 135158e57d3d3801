// The one file that the worker bundles: every workflow, and nothing else.
export { dailyBatch } from './daily-batch.ts';
export { runStage } from './run-stage.ts';
export { collectSource } from './collect-source.ts';
export { collectOnly } from './collect-only.ts';
export { clusterScopes } from './cluster-scopes.ts';
export { launchDaily } from './launch-daily.ts';
export { launchCollect, launchClustering } from './launch-runs.ts';
export { backfill } from './backfill.ts';
export { importTaxonomy, writeReport } from './one-step.ts';
export { runTask } from './run-task.ts';
