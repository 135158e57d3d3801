import { executeChild } from '@temporalio/workflow';
import { audit } from './activity-options.ts';
import { alert } from './alerting.ts';
import { collectSource } from './collect-source.ts';
import { reportToBatch } from './report-to-batch.ts';
import type { RunStageInput } from './run-stage.ts';

/** Collects from all wanted sources side by side; a source that fails is set aside. Returns the stage's note. */
export async function collectSources(run: RunStageInput): Promise<string | null> {
  const { batchId, batchKey, input, settings } = run;
  const sources = await audit.listSources({ sources: input.sources });
  const wanted = sources.filter((source) => !run.skippedSources.includes(source.name));
  let done = 0;
  const outcomes = await Promise.all(
    wanted.map(async (source) => {
      const outcome = await executeChild(collectSource, {
        workflowId: `${batchKey}/collect/${source.name}`,
        args: [
          {
            ...{ batchId, source },
            ...{ logicalDate: input.logicalDate, retryMs: settings.sourceRetryMs },
          },
        ],
        staticSummary: `collect from ${source.name}`,
      });
      done += 1;
      await reportToBatch({ stage: 'collect', done, total: wanted.length, counts: null });
      return outcome;
    }),
  );
  const failed = outcomes.filter((outcome) => outcome.error !== null);
  if (wanted.length > 0 && failed.length === wanted.length) {
    throw new Error(
      `no source could be collected. ${failed.map((f) => `${f.source}: ${f.error}`).join(' ')}`,
    );
  }
  for (const { source, error } of failed) {
    await alert({
      ...{ kind: 'source-set-aside', subject: source },
      ...{ what: `${source}: ${error}`, workflowId: `${batchKey}/collect/${source}` },
    });
  }
  return failed.length === 0
    ? null
    : `set aside: ${failed.map((outcome) => `${outcome.source} (${outcome.error})`).join('; ')}`;
}
