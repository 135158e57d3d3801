// The one file that the worker bundles: every workflow, and nothing else.
export { dailyBatch } from './daily-batch.ts';
export { runStage } from './run-stage.ts';
export { collectSource } from './collect-source.ts';
export { launchDaily } from './launch-daily.ts';
export { importTaxonomy, writeReport } from './one-step.ts';
