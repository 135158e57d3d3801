import { describe, expect, it } from 'vitest';
import { fakeProgress } from '../../api/fixtures/fake-temporal.ts';
import type { BatchProgress, StageProgress } from '../../core/batch.ts';
import { renderHeartbeat, renderProgress, renderStage } from './progress.ts';

const view = { now: new Date('2026-11-22T12:00:30Z'), columns: 80, language: 'en' } as const;

function stage(part: Partial<StageProgress>): StageProgress {
  return { ...fakeProgress('x').stages[0]!, stage: 'clean', status: 'running', ...part };
}
const counts = {
  unit: 'ad',
  itemsIn: 6521,
  itemsOut: 5400,
  rejected: 1042,
  duplicate: 79,
  skipped: 0,
  rowsWritten: 1,
} as const;

describe('renderStage', () => {
  it.each([
    ['one that has not begun', { status: 'pending', startedAt: null }, '· clean   '],
    ['one without pages yet', {}, '▶ clean     30.0 s'],
    [
      'one under way, with a guess at the rest',
      { done: 10, total: 40 },
      '▶ clean     █████░░░░░░░░░░░░░░░ 10/40  30.0 s, about 1 min 30 s left',
    ],
    ['one whose total nobody knows', { done: 3 }, '▶ clean     3 pages  30.0 s'],
    [
      'one that reports more than its total',
      { done: 41, total: 40 },
      '▶ clean     ████████████████████ 41/40  30.0 s',
    ],
    ['one without pages at all', { done: 0, total: 0 }, '▶ clean     30.0 s'],
    [
      'one that is done',
      { status: 'succeeded', counts, durationMs: 4_240 },
      '✓ clean     6,521 ads → 5,400, 1,042 rejected, 79 duplicate  4.2 s',
    ],
    [
      'one with a single ad',
      {
        status: 'succeeded',
        counts: { ...counts, itemsIn: 1, itemsOut: 1, rejected: 0, duplicate: 0 },
        durationMs: 0,
      },
      '✓ clean     1 ad → 1  0.0 s',
    ],
    [
      'one that was left out',
      { status: 'skipped', durationMs: 0, note: 'no new ads' },
      '– clean     0.0 s  no new ads',
    ],
    [
      'one that failed',
      { status: 'failed', durationMs: 1_000, note: 'the disk is full' },
      '✗ clean     1.0 s  the disk is full',
    ],
  ] satisfies [string, Partial<StageProgress>, string][])('shows %s', (_name, part, line) => {
    expect(renderStage(stage(part), view).trimEnd()).toBe(line.trimEnd());
  });
});

describe('renderProgress', () => {
  it('has a line per stage, cut to the terminal, and what the batch waits for', () => {
    const waiting: Partial<BatchProgress> = {
      status: 'waiting',
      waitingFor: 'Held: '.padEnd(200, 'x'),
    };
    const lines = renderProgress(fakeProgress('daily-2026-11-22', waiting), view);
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('daily-2026-11-22 · waiting');
    expect(lines.at(-1)).toMatch(/^Held: x+…$/u);
    expect(Math.max(...lines.map((line) => [...line].length))).toBe(80);
  });
});

describe('renderHeartbeat', () => {
  it('is one line about the stage that runs', () => {
    expect(renderHeartbeat(fakeProgress('daily-2026-11-22'), view)).toBe(
      'daily-2026-11-22: 0/8 stages, ▶ collect   30.0 s',
    );
  });

  it('tells the state of a batch without stages', () => {
    const done = fakeProgress('daily-2026-11-22', { status: 'succeeded', stages: [] });
    expect(renderHeartbeat(done, view)).toBe('daily-2026-11-22: succeeded, 0/0 stages');
  });
});
