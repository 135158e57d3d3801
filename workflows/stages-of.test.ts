import { expect, test } from 'vitest';
import { STAGES } from '../core/posting/stages.ts';
import { stagesOf } from './daily-batch.ts';
import { runKey, scheduledLogicalDate } from './scheduled-time.ts';

test('a plain run goes through all stages in order', () => {
  expect(stagesOf({})).toEqual(STAGES);
});

test('a run from a stage leaves out the ones before it, and `only` all others', () => {
  expect(stagesOf({ from: 'enhance' })).toEqual(['enhance', 'embed', 'cluster', 'export']);
  expect(stagesOf({ only: 'cluster' })).toEqual(['cluster']);
  expect(stagesOf({ from: 'extract', only: 'clean' })).toEqual(['clean']);
});

test.each([
  ['2026-11-23T00:30:00Z', '2026-11-22'],
  ['2027-01-01T00:30:00Z', '2026-12-31'],
  // Late by nine hours: the schedule tells when it was due, not when it ran.
  ['2026-11-23T09:41:12Z', '2026-11-22'],
  ['2028-03-01T00:30:00Z', '2028-02-29'],
])('a schedule due at %s stands for %s', (due, logicalDate) => {
  expect(scheduledLogicalDate(new Date(due))).toBe(logicalDate);
});

test('runs of a schedule are named by what they do and when they were due', () => {
  expect(runKey('collect', new Date('2026-11-22T05:00:00Z'))).toBe('collect-2026-11-22-050000');
  expect(runKey('clustering', new Date('2026-11-22T03:00:07.5Z'))).toMatch(/^[\w-]{1,64}$/);
});
