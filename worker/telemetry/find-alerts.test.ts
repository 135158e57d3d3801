import { expect, test } from 'vitest';
import { loadConfig } from '../config.ts';
import { findAlerts, type Sighting } from './find-alerts.ts';
import { RecentCounts } from './recent.ts';

const limits = loadConfig({}, '/srv').alerts;
const calm: Sighting = {
  ...{ disk: { usedShare: 0.5, folder: '/data' }, tries: { done: 400, failed: 20 } },
  ...{ batches: [{ batchKey: 'daily-2026-11-22', workedMs: 14 * 60_000 }], slow: [] },
};
const slow = { id: 'ab12cd34', ms: 700, times: 2 };

test.each<[string, Partial<Sighting>, string[]]>([
  ['a calm process', {}, []],
  [
    'a disk that is over nine tenths full',
    { disk: { usedShare: 0.91, folder: '/' } },
    ['disk-full'],
  ],
  ['a disk that nobody can measure', { disk: null }, []],
  [
    'a batch that works for sixteen minutes',
    { batches: [{ batchKey: 'b', workedMs: 16 * 60_000 }] },
    ['batch-slow'],
  ],
  [
    'a batch that works for an hour',
    { batches: [{ batchKey: 'b', workedMs: 3_600_000 }] },
    ['batch-very-slow'],
  ],
  ['more than one failed try in twenty', { tries: { done: 94, failed: 6 } }, ['error-share']],
  ['a few tries that say nothing', { tries: { done: 0, failed: 19 } }, []],
  ['a slow statement', { slow: [{ ...slow, by: 'reader' }] }, ['slow-queries']],
])('%s', (_name, part, kinds) => {
  expect(findAlerts({ ...calm, ...part }, limits).map(({ kind }) => kind)).toEqual(kinds);
});

test('an alert says the figure and its limit', () => {
  const alerts = findAlerts({ ...calm, slow: [{ ...slow, by: 'reader' }] }, limits);
  expect(alerts[0]!.what).toContain('took 700 ms, limit 500 ms; 2 times');
});

test('counts are of the last quarter of an hour alone', () => {
  const recent = new RecentCounts(15 * 60_000);
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 8, minute));
  recent.add('failed', at(0));
  recent.add('failed', at(10));
  recent.add('done', at(14));
  expect(Object.fromEntries(recent.count(at(14)))).toEqual({ failed: 2, done: 1 });
  expect(Object.fromEntries(recent.count(at(20)))).toEqual({ failed: 1, done: 1 });
  expect(recent.count(at(59)).size).toBe(0);
});
