import type { BatchProgress, StageProgress } from '../../core/batch.ts';
import { formatCount, formatDuration, type Language } from './numbers.ts';

const SIGN: Readonly<Record<StageProgress['status'], string>> = {
  pending: '·',
  running: '▶',
  waiting: '‖',
  succeeded: '✓',
  skipped: '–',
  failed: '✗',
};

const BAR_WIDTH = 20;

export interface ProgressView {
  /** The present instant, for the time that a stage runs. */
  now: Date;
  /** Characters of a line; longer ones are cut. */
  columns: number;
  language: Language;
}

/** All stages of a batch, a line each, and what it waits for: what a terminal redraws in place. */
export function renderProgress(progress: BatchProgress, view: ProgressView): string[] {
  const lines = [
    `${progress.batchKey} · ${progress.status}`,
    ...progress.stages.map((stage) => renderStage(stage, view)),
    ...(progress.waitingFor === null ? [] : [progress.waitingFor]),
  ];
  return lines.map((line) => cut(line, view.columns));
}

/** One line for the stage that runs, or for the batch when none does: what a log gets now and then. */
export function renderHeartbeat(progress: BatchProgress, view: ProgressView): string {
  const current = progress.stages.find(
    ({ status }) => status === 'running' || status === 'waiting',
  );
  const done = progress.stages.filter(
    ({ status }) => status === 'succeeded' || status === 'skipped',
  );
  const place = `${done.length}/${progress.stages.length} stages`;
  return current === undefined
    ? `${progress.batchKey}: ${progress.status}, ${place}`
    : `${progress.batchKey}: ${place}, ${renderStage(current, view)}`;
}

/** A stage: sign, name, how far it is or what it counted, time, note. */
export function renderStage(stage: StageProgress, view: ProgressView): string {
  const parts = [
    `${SIGN[stage.status]} ${stage.stage.padEnd(8)}`,
    describeWork(stage, view),
    describeTime(stage, view),
    stage.note ?? '',
  ];
  return parts.filter((part) => part !== '').join('  ');
}

function describeWork(stage: StageProgress, { language }: ProgressView): string {
  const { counts, done, total } = stage;
  if (counts !== null && stage.status !== 'running') {
    const { unit, itemsIn, itemsOut, rejected, duplicate, skipped } = counts;
    const others = [
      [rejected, 'rejected'],
      [duplicate, 'duplicate'],
      [skipped, 'unchanged'],
    ] as const;
    const told = others
      .filter(([count]) => count > 0)
      .map(([count, what]) => `, ${formatCount(count, language)} ${what}`);
    return `${formatCount(itemsIn, language)} ${plural(unit, itemsIn)} → ${formatCount(itemsOut, language)}${told.join('')}`;
  }
  if (stage.status !== 'running') return '';
  if (total === null || total === 0)
    return done === 0 ? '' : `${formatCount(done, language)} pages`;
  const filled = Math.min(BAR_WIDTH, Math.round((done / total) * BAR_WIDTH));
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  return `${bar} ${formatCount(done, language)}/${formatCount(total, language)}`;
}

/** The time that a stage took, or has run so far with a guess at what is left. */
function describeTime(stage: StageProgress, { now, language }: ProgressView): string {
  if (stage.durationMs !== null && stage.status !== 'running')
    return formatDuration(stage.durationMs, language);
  if (stage.status !== 'running' || stage.startedAt === null) return '';
  const elapsed = Math.max(0, now.getTime() - Date.parse(stage.startedAt));
  const { done, total } = stage;
  // The first page tells little: it also pays for what is loaded once.
  if (total === null || done < 2 || done >= total) return formatDuration(elapsed, language);
  return `${formatDuration(elapsed, language)}, about ${formatDuration((elapsed / done) * (total - done), language)} left`;
}

function plural(unit: string, count: number): string {
  return count === 1 ? unit : `${unit}s`;
}

function cut(line: string, columns: number): string {
  const characters = [...line];
  return characters.length <= columns ? line : `${characters.slice(0, columns - 1).join('')}…`;
}
