import {
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import { defineSearchAttributeKey } from '@temporalio/common';
import type { BatchProgress, StageProgress, StageResult } from '../core/batch.ts';
import { STAGES, type Stage } from '../core/posting/stages.ts';
import { progressQuery, stageReportSignal } from './messages.ts';

const BATCH_DATE = defineSearchAttributeKey('LmoBatchDate', 'KEYWORD');
const STAGE = defineSearchAttributeKey('LmoStage', 'KEYWORD');
const STATUS = defineSearchAttributeKey('LmoStatus', 'KEYWORD');
const QUALITY = defineSearchAttributeKey('LmoQuality', 'DOUBLE');
const SOURCES = defineSearchAttributeKey('LmoSource', 'KEYWORD_LIST');

const SIGN = {
  pending: '·',
  running: '▶',
  waiting: '⏸',
  succeeded: '✓',
  skipped: '–',
  failed: '✗',
} as const;

/** What people see of a running batch: the answer to `progress`, the table in Temporal's UI, the search attributes. */
export interface BatchBoard {
  begin(stage: Stage): void;
  end(result: StageResult): void;
  /** How far a stage is that runs in the workflow itself; others send a signal. */
  report(stage: Stage, done: number, total: number): void;
  /** Stops at a stage: `waitingFor` says what for and how to go on. */
  wait(stage: Stage, waitingFor: string): void;
  isWaiting(): boolean;
  goOn(): void;
  finish(status: BatchProgress['status'], note: string | null): void;
  quality(value: number): void;
  sources(names: readonly string[]): void;
}

/** Sets the board up and answers `progress` from then on. */
export function openBatchBoard(args: {
  batchKey: string;
  logicalDate: string;
  done: readonly StageResult[];
}): BatchBoard {
  const stages = new Map<Stage, StageProgress>(
    STAGES.map((stage) => [
      stage,
      {
        stage,
        status: 'pending',
        done: 0,
        total: null,
        counts: null,
        startedAt: null,
        durationMs: null,
        note: null,
      },
    ]),
  );
  const progress = {
    status: 'running' as BatchProgress['status'],
    waitingFor: null as string | null,
  };

  const change = (stage: Stage, part: Partial<StageProgress>) => {
    stages.set(stage, { ...stages.get(stage)!, ...part });
    setCurrentDetails(table([...stages.values()], progress.waitingFor));
  };
  const record = (result: StageResult) =>
    change(result.stage, {
      status: result.status,
      counts: result.counts,
      durationMs: result.durationMs,
      note: result.note,
    });
  for (const result of args.done) record(result);

  setHandler(progressQuery, () => ({
    batchKey: args.batchKey,
    logicalDate: args.logicalDate,
    ...progress,
    stages: [...stages.values()],
  }));
  setHandler(stageReportSignal, ({ stage, ...report }) => change(stage, report));
  upsertSearchAttributes([
    { key: BATCH_DATE, value: args.logicalDate },
    { key: STATUS, value: 'running' },
  ]);

  return {
    begin(stage) {
      upsertSearchAttributes([{ key: STAGE, value: stage }]);
      change(stage, { status: 'running', startedAt: new Date().toISOString(), note: null });
    },
    end: record,
    report: (stage, done, total) => change(stage, { done, total }),
    wait(stage, waitingFor) {
      progress.status = 'waiting';
      progress.waitingFor = waitingFor;
      upsertSearchAttributes([{ key: STATUS, value: 'waiting' }]);
      change(stage, { status: 'waiting', note: waitingFor });
    },
    isWaiting: () => progress.status === 'waiting',
    goOn() {
      progress.status = 'running';
      progress.waitingFor = null;
      upsertSearchAttributes([{ key: STATUS, value: 'running' }]);
    },
    finish(status, note) {
      progress.status = status;
      progress.waitingFor = null;
      upsertSearchAttributes([{ key: STATUS, value: status }]);
      setCurrentDetails(table([...stages.values()], note));
    },
    quality(value) {
      upsertSearchAttributes([{ key: QUALITY, value: Math.round(value * 1000) / 1000 }]);
    },
    sources(names) {
      upsertSearchAttributes([{ key: SOURCES, value: [...names] }]);
    },
  };
}

function table(stages: readonly StageProgress[], note: string | null): string {
  const rows = stages.map(({ stage, status, done, total, counts, durationMs, note: stageNote }) => {
    const pages = total === null ? '' : `${done}/${total}`;
    const seconds = durationMs === null ? '' : `${(durationMs / 1000).toFixed(1)} s`;
    const numbers =
      counts === null
        ? ' | | | '
        : `${counts.itemsIn} ${counts.unit} | ${counts.itemsOut} | ${counts.rejected} | ${counts.duplicate + counts.skipped}`;
    return `| ${SIGN[status]} **${stage}** | ${pages} | ${numbers} | ${seconds} | ${stageNote ?? ''} |`;
  });
  return [
    ...(note === null ? [] : [`**${note}**`, '']),
    '| stage | pages | in | out | rejected | other | time | |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    `\`${workflowInfo().workflowId}\``,
  ].join('\n');
}
