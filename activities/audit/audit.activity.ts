import type pg from 'pg';
import type {
  BatchKind,
  DailyBatchInput,
  DailyBatchResult,
  StageCounts,
  StageResult,
  StageStatus,
} from '../../core/batch.ts';
import { PermanentError } from '../../core/errors.ts';
import type { Stage } from '../../core/posting/stages.ts';
import type { PrismaClient } from '../../prisma/client.ts';
import {
  findImbalances,
  freezeMembers,
  qualityBySource,
  sumPages,
} from '../../prisma/sql/batches.ts';
import { loadSourceHistory, saveBatchSources } from '../../prisma/sql/batch-sources.ts';
import { findFailedDays, markWaiting } from '../../prisma/sql/batch-waits.ts';
import { inTransaction } from '../../prisma/sql/transaction.ts';
import type { BatchSettings } from '../settings.ts';
import { judgeBatch, meanQuality, type GateVerdict } from './gate.ts';
import { joinHistory } from './join-history.ts';

export interface AuditDependencies {
  pool: pg.Pool;
  prisma: PrismaClient;
  now: () => Date;
  settings: BatchSettings;
  /** Refreshes what the database's planner knows after many rows were written. */
  afterLoad: (stage: Stage | 'batch') => Promise<void>;
  /** Present version of a stage, for `reprocess`. */
  stageVersion: (stage: Stage) => Promise<string>;
}

/** The unit in which a stage counts what its pages do; embed counts skills besides. */
const UNIT: Record<Stage, StageCounts['unit']> = {
  collect: 'ad version',
  validate: 'ad',
  clean: 'ad',
  extract: 'ad',
  enhance: 'ad',
  embed: 'ad',
  cluster: 'skill',
  export: 'ad',
};

/** The stages that count members, in order. */
const OVER_ADS = ['validate', 'clean', 'extract', 'enhance', 'embed'] as const;
const BEFORE_THE_GATE = OVER_ADS.slice(0, 2);

/** Fewer rows do not change a plan. */
const MANY_ROWS = 1000;

function noCounts(unit: StageCounts['unit']): StageCounts {
  return { unit, itemsIn: 0, itemsOut: 0, rejected: 0, duplicate: 0, skipped: 0, rowsWritten: 0 };
}

/** Activities that open, count, prove and close a batch and its stages. */
export function createAuditActivities(deps: AuditDependencies) {
  const { pool, prisma, now } = deps;

  return {
    /** Opens a batch, or finds it open, and hands out the settings that hold for all of it. */
    async openBatch(args: {
      batchKey: string;
      input: DailyBatchInput;
      kind?: BatchKind;
    }): Promise<{ batchId: number; settings: BatchSettings }> {
      const { input } = args;
      const batch = await prisma.batch.upsert({
        where: { batchKey: args.batchKey },
        create: {
          batchKey: args.batchKey,
          logicalDate: new Date(`${input.logicalDate}T00:00:00Z`),
          kind: args.kind ?? 'daily',
          status: 'running',
          language: input.language,
          input: JSON.parse(JSON.stringify(input)) as object,
          startedAt: now(),
        },
        update: { status: 'running', error: null, finishedAt: null },
      });
      return { batchId: Number(batch.batchId), settings: deps.settings };
    },

    /** How many pages a stage over the batch's ads has. */
    async planPages(args: { batchId: number; pageSize: number }): Promise<{ pages: number }> {
      const batch = await prisma.batch.findUniqueOrThrow({
        where: { batchId: BigInt(args.batchId) },
        select: { itemCount: true },
      });
      return { pages: Math.ceil((batch.itemCount ?? 0) / args.pageSize) };
    },

    /** Freezes the members of the batch; returns their number. */
    async freezeBatch(args: { batchId: number; input: DailyBatchInput }): Promise<number> {
      const { input } = args;
      const again = input.from ?? input.only ?? (input.force === true ? 'validate' : null);
      const reprocess =
        input.reprocess === undefined
          ? null
          : {
              stage: input.reprocess.stage,
              since: input.reprocess.since ?? null,
              currentVersion: await deps.stageVersion(input.reprocess.stage),
            };
      return inTransaction(pool, (client) =>
        freezeMembers(client, {
          batchId: args.batchId,
          logicalDate: input.logicalDate,
          from: again,
          reprocess,
        }),
      );
    },

    async openStage(args: { batchId: number; stage: Stage }): Promise<void> {
      const key = { batchId: BigInt(args.batchId), stage: args.stage, unit: UNIT[args.stage] };
      await prisma.batchRun.upsert({
        where: { batchId_stage_unit: key },
        create: { ...key, status: 'running', startedAt: now() },
        update: { status: 'running', error: null, finishedAt: null },
      });
    },

    /** Writes the sum of the stage's pages into the audit and returns it. */
    async closeStage(args: {
      batchId: number;
      stage: Stage;
      status: StageStatus;
      note: string | null;
    }): Promise<StageResult> {
      const { batchId, stage, status, note } = args;
      const finishedAt = now();
      const sums = await sumPages(pool, { batchId, stage });
      const opened = await prisma.batchRun.findUnique({
        where: { batchId_stage_unit: { batchId: BigInt(batchId), stage, unit: UNIT[stage] } },
        select: { startedAt: true },
      });
      const startedAt = opened?.startedAt ?? finishedAt;
      const units = sums.some((sum) => sum.unit === UNIT[stage])
        ? sums
        : [...sums, { ...noCounts(UNIT[stage]), pages: 0, fingerprint: null }];
      const quality =
        stage === 'validate' ? meanQuality(await qualityBySource(pool, batchId)) : null;
      for (const sum of units) {
        const row = {
          status,
          itemsIn: sum.itemsIn,
          itemsOut: sum.itemsOut,
          rejected: sum.rejected,
          duplicate: sum.duplicate,
          skipped: sum.skipped,
          rowsWritten: BigInt(sum.rowsWritten),
          pages: sum.pages,
          fingerprint: sum.fingerprint,
          quality,
          finishedAt,
          error: status === 'failed' || status === 'waiting' ? note : null,
          details: note === null ? {} : { note },
        };
        const key = { batchId: BigInt(batchId), stage, unit: sum.unit };
        await prisma.batchRun.upsert({
          where: { batchId_stage_unit: key },
          create: { ...key, ...row, startedAt },
          update: row,
        });
      }
      const counts = units.find((sum) => sum.unit === UNIT[stage])!;
      const { unit, itemsIn, itemsOut, rejected, duplicate, skipped } = counts;
      const rowsWritten = units.reduce((total, sum) => total + sum.rowsWritten, 0);
      if (rowsWritten >= MANY_ROWS) await deps.afterLoad(stage);
      return {
        stage,
        status,
        counts: { unit, itemsIn, itemsOut, rejected, duplicate, skipped, rowsWritten },
        durationMs: finishedAt.getTime() - startedAt.getTime(),
        note,
      };
    },

    /** Records what each source gave and judges it against the limits and its own past; see docs/operations. */
    async judgeBatch(args: { batchId: number; logicalDate: string }): Promise<GateVerdict> {
      await inTransaction(pool, (client) =>
        saveBatchSources(client, { ...args, stages: BEFORE_THE_GATE }),
      );
      const figures = joinHistory(
        await qualityBySource(pool, args.batchId),
        await loadSourceHistory(pool, args),
      );
      return judgeBatch(figures, deps.settings.gate);
    },

    /** Shows in the audit that the batch waits for an operator, or goes on. */
    async markBatch(args: {
      batchId: number;
      status: 'running' | 'waiting';
      note: string | null;
    }): Promise<void> {
      await markWaiting(pool, { ...args, now: now() });
    },

    /** The days in a row up to this one without a good batch, when they are as many as raise an alert; else none. */
    async findFailedDays(args: { logicalDate: string }): Promise<string[]> {
      const most = deps.settings.failedDays;
      const days = await findFailedDays(pool, { ...args, most });
      return days.length >= most ? days : [];
    },

    /** Proves that no ad was lost or counted twice; fails the batch otherwise. */
    async reconcileBatch(args: { batchId: number; stages: readonly Stage[] }): Promise<void> {
      const problems = await findImbalances(pool, args);
      if (problems.length > 0) {
        throw new PermanentError(
          `Batch ${args.batchId} does not add up: ${problems.join(' ')} Nothing was published; ` +
            'compare batch_runs, batch_pages and batch_items of this batch.',
        );
      }
    },

    async closeBatch(args: {
      batchId: number;
      batchKey: string;
      logicalDate: string;
      status: DailyBatchResult['status'];
      stages: readonly StageResult[];
      error: string | null;
    }): Promise<DailyBatchResult> {
      const done = args.stages.filter((stage) => stage.status === 'succeeded');
      const stages = OVER_ADS.filter((name) => done.some(({ stage }) => stage === name));
      if (done.some(({ stage }) => stage === 'collect') || stages.length > 0)
        await inTransaction(pool, (client) => saveBatchSources(client, { ...args, stages }));
      await markWaiting(pool, { ...args, note: args.error, now: now() });
      const rowsWritten = args.stages.reduce((sum, stage) => sum + stage.counts.rowsWritten, 0);
      await prisma.batch.update({
        where: { batchId: BigInt(args.batchId) },
        data: {
          status: args.status,
          error: args.error,
          rowsWritten: BigInt(rowsWritten),
          finishedAt: now(),
        },
      });
      if (rowsWritten >= MANY_ROWS) await deps.afterLoad('batch');
      const { batchId, batchKey, status, error } = args;
      return { batchId, batchKey, status, rowsWritten, stages: args.stages, error };
    },
  };
}
