import { expect, it } from 'vitest';
import { fakeTemporal } from '../../api/fixtures/fake-temporal.ts';
import { UnknownScheduleError, type ScheduleRow } from '../../temporal-config/schedule-door.ts';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeContext } from '../fixtures/fake-context.ts';

const row: ScheduleRow = {
  ...{ scheduleId: 'daily-batch', status: 'active', note: null, missed: 0, skipped: 2 },
  nextAt: '2026-11-23T00:30:00.000Z',
  lastDueAt: '2026-11-22T00:30:00.000Z',
  lastWorkflowId: 'launch-daily-batch-2026-11-22T00:30:00Z',
};
const { schedules } = fakeTemporal();

it('lists the schedules with what comes next', async () => {
  const off: ScheduleRow = { ...row, scheduleId: 'collect', status: 'off', nextAt: null };
  const context = fakeContext({
    temporal: { schedules: { ...schedules, list: () => Promise.resolve([row, off]) } },
  });
  expect(await lmo(context, 'schedule', 'list')).toBe(0);
  expect(context.stdout.text).toMatch(/daily-batch +active +2026-11-23 00:30 +2026-11-22 00:30/);
  expect(context.stdout.text).toMatch(/collect +off +–/);
});

it.each([
  [['pause', 'collect', '--reason', 'the site is down'], 'pause collect the site is down'],
  [['resume', 'collect'], 'resume collect'],
  [['trigger', 'weekly-clustering'], 'trigger weekly-clustering'],
])('%j is told to the schedule', async (words, expected) => {
  const told: string[] = [];
  const keep =
    (verb: string) =>
    (...rest: readonly string[]) =>
      Promise.resolve(void told.push([verb, ...rest].join(' ')));
  const door = {
    ...schedules,
    ...{ pause: keep('pause'), resume: keep('resume'), trigger: keep('trigger') },
  };
  const context = fakeContext({ temporal: { schedules: door } });
  expect(await lmo(context, 'schedule', ...words)).toBe(0);
  expect(told).toEqual([expected]);
});

it('says which schedules there are, and takes no empty reason', async () => {
  const pause = () => Promise.reject(new UnknownScheduleError('There is no schedule "x".'));
  const context = fakeContext({ temporal: { schedules: { ...schedules, pause } } });
  expect(await lmo(context, 'schedule', 'pause', 'x')).toBe(1);
  expect(context.stderr.text).toBe('There is no schedule "x".\n');
  expect(await lmo(context, 'schedule', 'pause', 'x', '--reason', ' ')).toBe(2);
});
