import { expect, it } from 'vitest';
import { fakeProgress, fakeTemporal } from '../../api/fixtures/fake-temporal.ts';
import type { BackfillDay, BackfillInput, BackfillProgress } from '../../core/backfill.ts';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeContext } from '../fixtures/fake-context.ts';

const { backfills } = fakeTemporal();
const sources = { replayable: ['faro'], presentOnly: ['board'], files: [] };
const day = (logicalDate: string, part: Partial<BackfillDay> = {}): BackfillDay => ({
  ...{ logicalDate, status: 'succeeded', batchKey: `daily-${logicalDate}`, note: null },
  ...part,
});

/** A backfill that runs for as many looks as there are states but the last. */
function world(states: readonly (readonly BackfillDay[])[]) {
  const started: BackfillInput[] = [];
  let look = 0;
  const context = fakeContext({
    temporal: {
      progress: (key) => Promise.resolve(fakeProgress(key)),
      backfills: {
        start: (input) => {
          started.push(input);
          return backfills.start(input);
        },
        isRunning: () => Promise.resolve(look < states.length - 1),
        progress: (): Promise<BackfillProgress> =>
          Promise.resolve({ days: states[Math.min(look++, states.length - 1)]!, sources }),
      },
    },
  });
  return { context, started };
}

it('tells how each day ends, and which sources cannot be replayed', async () => {
  const { context, started } = world([
    [day('2026-11-20', { status: 'running' }), day('2026-11-21', { status: 'pending' })],
    [day('2026-11-20'), day('2026-11-21', { status: 'left', note: 'it has a good batch' })],
  ]);
  expect(await lmo(context, 'backfill', '--from', '2026-11-20')).toBe(0);
  expect(started).toEqual([{ from: '2026-11-20', to: '2026-11-21', language: 'en' }]);
  expect(context.stderr.text.split('\n')).toEqual([
    'backfill-2026-11-20-2026-11-21 started: 2 days.',
    'Read again as of each day: faro.',
    'Cannot be replayed, as they show only the present: board.',
    '2026-11-20  running (daily-2026-11-20)',
    '2026-11-20  succeeded (daily-2026-11-20)',
    '2026-11-21  left (daily-2026-11-21): it has a good batch',
    '',
  ]);
  expect(context.stdout.text).toBe('1 days made up for, 1 left as they are.\n');
});

it('ends with 1 where a day failed, and says what to do', async () => {
  const { context } = world([
    [
      day('2026-11-19', { status: 'failed', note: 'the disk is full' }),
      day('2026-11-20', { status: 'pending' }),
    ],
  ]);
  expect(await lmo(context, 'backfill', '--from', '2026-11-19', '--to', '2026-11-20')).toBe(1);
  expect(context.stderr.text).toContain('2026-11-19 failed: the disk is full. 1 days were not');
});

it.each([
  [['--from', '2026-11-21', '--to', '2026-11-20'], 'is after'],
  [['--from', '2026-11-23'], 'in the future'],
  [['--from', '2024-01-01'], 'too many'],
  [['--from', 'monday'], 'is not a date'],
])('refuses %j', async (words, reason) => {
  const { context, started } = world([[]]);
  expect(await lmo(context, 'backfill', ...words)).toBe(2);
  expect(context.stderr.text).toContain(reason);
  expect(started).toEqual([]);
});

it('returns at once when nobody wants to look', async () => {
  const { context } = world([[day('2026-11-21', { status: 'running' })]]);
  expect(await lmo(context, 'backfill', '--from', '2026-11-21', '--detach')).toBe(0);
  expect(context.stderr.text).toBe('backfill-2026-11-21-2026-11-21 started: 1 days.\n');
});
