import type { BatchDetail, BatchPlan, BatchRow } from '../../api/contract.ts';
import type { StageProgress } from '../../core/batch.ts';
import { STAGES } from '../../core/posting/stages.ts';
import { formatCount, formatDuration } from './numbers.ts';
import { renderTable, type Column } from './table.ts';

const right = (title: string): Column => ({ title, align: 'right' });
const count = (value: number): string => formatCount(value, 'en');
const timeBetween = (start: string, end: string | null): string =>
  end === null ? '' : formatDuration(Date.parse(end) - Date.parse(start), 'en');

/** A batch: its stages as a grid, what it waits for, why pages are tried again, what was set aside. */
export function renderBatch(detail: BatchDetail): string {
  const { batch, progress, temporalError } = detail;
  const blocks = [
    `${batch.batchKey} · ${batch.status} · ${batch.logicalDate} · ${count(batch.rowsWritten)} rows written`,
    renderStageGrid(detail),
    progress?.waitingFor ?? '',
    // What a batch waits for says its error, too.
    batch.error === null || (progress?.waitingFor ?? null) !== null ? '' : `Error: ${batch.error}`,
    temporalError ?? '',
    renderPending(detail),
    renderRejects(detail),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Audit where a stage has ended, what the batch itself says where it runs. */
function renderStageGrid({ stages, progress }: BatchDetail): string {
  const rows = STAGES.flatMap((stage) => {
    const live = progress?.stages.find((one) => one.stage === stage);
    const audited = stages.filter((row) => row.stage === stage);
    if (audited.length === 0)
      return [[stage, live?.status ?? 'pending', ...Array<string>(9).fill('')]];
    return audited.map((row) => [
      stage,
      row.status,
      row.unit,
      ...[row.itemsIn, row.itemsOut, row.rejected, row.duplicate, row.skipped].map(count),
      row.status === 'running' ? describePages(live, row.pages) : count(row.pages),
      timeBetween(row.startedAt, row.finishedAt),
      row.note ?? '',
    ]);
  });
  return renderTable(
    [
      ...[{ title: 'stage' }, { title: 'status' }, { title: 'unit' }],
      ...['in', 'out', 'rejected', 'duplicate', 'skipped', 'pages', 'time'].map(right),
      { title: '' },
    ],
    rows,
  );
}

function describePages(live: StageProgress | undefined, committed: number): string {
  return live?.total === undefined || live.total === null
    ? count(committed)
    : `${count(live.done)}/${count(live.total)}`;
}

function renderPending({ pendingActivities }: BatchDetail): string {
  if (pendingActivities.length === 0) return '';
  const rows = pendingActivities.map((pending) => [
    pending.activity,
    pending.workflowId,
    pending.state,
    pending.maxAttempts === null
      ? `${pending.attempt}`
      : `${pending.attempt}/${pending.maxAttempts}`,
    pending.nextAttemptAt ?? '',
    pending.lastFailure ?? '',
  ]);
  const titles = ['activity', 'of', 'state', 'attempt', 'next try', 'last error'];
  return `In hand\n${renderTable(
    titles.map((title) => ({ title })),
    rows,
  )}`;
}

function renderRejects({ rejects }: BatchDetail): string {
  if (rejects.length === 0) return '';
  const rows = rejects.map(({ stage, source, reason, ads }) => [reason, count(ads), stage, source]);
  return `Set aside\n${renderTable(
    [{ title: 'reason' }, right('ads'), { title: 'stage' }, { title: 'source' }],
    rows,
  )}`;
}

/** The latest batches, newest first. */
export function renderBatchList(batches: readonly BatchRow[]): string {
  if (batches.length === 0) return 'There is no batch yet. "lmo run" starts one.\n';
  const rows = batches.map((batch) => [
    batch.batchKey,
    batch.status,
    batch.ads === null ? '' : count(batch.ads),
    count(batch.rowsWritten),
    batch.startedAt.slice(0, 16).replace('T', ' '),
    timeBetween(batch.startedAt, batch.finishedAt),
    batch.error ?? '',
  ]);
  return `${renderTable(
    [
      ...[{ title: 'batch' }, { title: 'status' }, right('ads'), right('rows written')],
      ...[{ title: 'started (UTC)' }, right('time'), { title: '' }],
    ],
    rows,
  )}\n`;
}

/** What a run would do, stage by stage. */
export function renderPlan(plan: BatchPlan): string {
  const rows = plan.stages.map((stage) => [
    stage.stage,
    stage.runs ? 'yes' : 'no',
    stage.ads === null ? '' : count(stage.ads),
    stage.outdated === 0 ? '' : count(stage.outdated),
    stage.why,
  ]);
  const table = renderTable(
    [
      ...[{ title: 'stage' }, { title: 'runs' }, right('ads'), right('older version')],
      { title: 'why' },
    ],
    rows,
  );
  const older = plan.stages.find((stage) => stage.outdated > 0);
  const hint =
    older === undefined
      ? ''
      : `\n\nAds in an older version stay as they are; "lmo run --reprocess ${older.stage}" takes them in.`;
  return `${plan.logicalDate}: ${count(plan.ads)} ads to take in, ${count(plan.newAds)} of them new\n\n${table}${hint}\n`;
}
