import type pg from 'pg';
import { combineFingerprints, itemFingerprint } from '../core/fingerprint.ts';
import type { Reject } from '../core/posting/reject.ts';
import type { Stage } from '../core/posting/stages.ts';
import {
  endItems,
  loadPageItems,
  saveJobStages,
  type EndedItem,
} from '../prisma/sql/batch-items.ts';
import { commitPage, findPage, type PageCounts } from '../prisma/sql/pages.ts';

/** Argument of every activity that works on a page of ads. */
export interface AdPageInput {
  batchId: number;
  page: number;
  pageSize: number;
  /** Work again on ads whose fingerprint has not changed. */
  force: boolean;
}

/** What became of one ad in a stage. */
export type AdOutcome<Result> =
  | {
      kind: 'passed';
      jobId: number;
      result: Result;
      /** What it was made with where that is not the stage's version: the ad then stays due. */
      version?: string;
    }
  /** Leaves the flow; `result` is saved all the same where the stage has one. */
  | {
      kind: 'rejected' | 'unusable';
      jobId: number;
      reject: Omit<Reject, 'reason'> & { reason: string };
      result?: Result;
    };

/** A stage as the page runner sees it: how to load, compute and save ads. */
export interface AdStage<Input extends { jobId: number }, Result> {
  stage: Stage;
  /** Names code, data and model; a change of it makes every ad of this stage due again. */
  version: string;
  load(pool: pg.Pool, jobIds: readonly number[]): Promise<readonly Input[]>;
  /** One outcome per input, in any order. Pure work, in a thread of its own. */
  compute(inputs: readonly Input[]): Promise<readonly AdOutcome<Result>[]>;
  /** Saves results inside the page's transaction and returns the rows written. */
  save(
    client: pg.PoolClient,
    results: readonly { jobId: number; result: Result }[],
    batchId: number,
  ): Promise<number>;
  /** Adds to the page's audit, from the results of the ads that were worked on. */
  details?(outcomes: readonly AdOutcome<Result>[]): Readonly<Record<string, unknown>>;
}

/**
 * Runs one page of a stage over ads: those whose fingerprint is unchanged pass as they are, the others are
 * loaded, computed and saved in one transaction together with the page's counts. Running it again changes nothing.
 */
export async function runAdPage<Input extends { jobId: number }, Result>(
  pool: pg.Pool,
  stage: AdStage<Input, Result>,
  input: AdPageInput,
): Promise<PageCounts> {
  const key = {
    batchId: input.batchId,
    stage: stage.stage,
    unit: 'ad',
    partition: '',
    page: input.page,
  } as const;
  const committed = await findPage(pool, key);
  if (committed !== null) return committed;

  const items = await loadPageItems(pool, { ...input, stage: stage.stage });
  const fingerprints = new Map(
    items.map((item) => [item.jobId, itemFingerprint(item.upstream, stage.version)]),
  );
  const due = items.filter((item) => input.force || item.stored !== fingerprints.get(item.jobId));
  const outcomes =
    due.length === 0
      ? []
      : await stage.compute(
          await stage.load(
            pool,
            due.map((item) => item.jobId),
          ),
        );
  if (outcomes.length !== due.length) {
    throw new Error(
      `${stage.stage}, page ${input.page} of batch ${input.batchId}: ${due.length} ads were to be worked on, ` +
        `${outcomes.length} came back. No ad may be lost; this is a defect of the stage.`,
    );
  }

  const sourceOf = new Map(items.map((item) => [item.jobId, item.sourceId]));
  const upstreamOf = new Map(items.map((item) => [item.jobId, item.upstream]));
  const ended: EndedItem[] = [];
  const results: { jobId: number; result: Result }[] = [];
  const passed: { jobId: number; fingerprint: string; version: string }[] = [];
  for (const outcome of outcomes) {
    if (outcome.result !== undefined)
      results.push({ jobId: outcome.jobId, result: outcome.result });
    if (outcome.kind === 'passed') {
      const { jobId, version = stage.version } = outcome;
      if (version !== stage.version) {
        fingerprints.set(jobId, itemFingerprint(upstreamOf.get(jobId)!, version));
      }
      passed.push({ jobId, fingerprint: fingerprints.get(jobId)!, version });
    } else {
      ended.push({
        jobId: outcome.jobId,
        sourceId: sourceOf.get(outcome.jobId)!,
        outcome: outcome.kind,
        reject: outcome.reject,
      });
    }
  }

  return commitPage(pool, key, async (client) => {
    let rowsWritten = results.length === 0 ? 0 : await stage.save(client, results, input.batchId);
    for (const [version, ads] of Map.groupBy(passed, (one) => one.version)) {
      rowsWritten += await saveJobStages(client, {
        ...{ batchId: input.batchId, stage: stage.stage, version, passed: ads },
      });
    }
    await endItems(client, { batchId: input.batchId, stage: stage.stage, ended });
    return {
      itemsIn: items.length,
      itemsOut: items.length - ended.length,
      rejected: ended.length,
      duplicate: 0,
      skipped: 0,
      rowsWritten,
      fingerprint: combineFingerprints([...fingerprints.values()]),
      details: { workedOn: due.length, ...stage.details?.(outcomes) },
    };
  });
}
