import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporalForTests } from '../tests/support/temporal.ts';
import { createScheduleDoor, UnknownScheduleError } from './schedule-door.ts';
import { registerSchedules, type ScheduleTimes } from './schedules.ts';

let temporal: TestWorkflowEnvironment;
beforeAll(async () => void (temporal = await temporalForTests()));
afterAll(() => temporal.teardown());

const times: ScheduleTimes = {
  collect: '0 5-23/6 * * *',
  daily: '30 0 * * *',
  clustering: '0 3 * * 0',
};
const register = (changed: Partial<ScheduleTimes> = {}) =>
  registerSchedules(temporal.client, { times: { ...times, ...changed }, language: 'es' });

test('schedules are created once, changed by configuration, and keep the pause of an operator', async () => {
  const door = createScheduleDoor(temporal.client);
  const all = (change: string) => ({
    ...{ collect: change, 'daily-batch': change, 'weekly-clustering': change },
  });
  expect(await register()).toEqual(all('created'));
  expect(await register()).toEqual(all('unchanged'));

  const daily = await temporal.client.schedule.getHandle('daily-batch').describe();
  expect(daily.policies).toMatchObject({ overlap: 'SKIP', catchupWindow: 86_400_000 });
  expect(daily.action).toMatchObject({ workflowType: 'launchDaily', args: [{ language: 'es' }] });

  await door.pause('daily-batch', 'the disk is exchanged');
  expect(await register({ daily: '15 1 * * *' })).toEqual({
    ...all('unchanged'),
    'daily-batch': 'changed',
  });
  const [collect, paused, weekly] = await door.list();
  expect(paused).toMatchObject({
    ...{ scheduleId: 'daily-batch', status: 'paused', note: 'the disk is exchanged', nextAt: null },
  });
  expect(collect!.nextAt).toMatch(/T(05|11|17|23):00:00/);
  expect(weekly!.nextAt).toMatch(/T03:00:00/);
  expect(new Date(weekly!.nextAt!).getUTCDay()).toBe(0);

  await door.resume('daily-batch');
  expect((await door.list())[1]!.nextAt).toMatch(/T01:15:00/);
});

test('a schedule that is switched off is removed, and says so', async () => {
  const door = createScheduleDoor(temporal.client);
  await register();
  expect(await register({ collect: null })).toMatchObject({ collect: 'removed' });
  expect(await register({ collect: null })).toMatchObject({ collect: 'absent' });
  expect((await door.list())[0]).toMatchObject({ scheduleId: 'collect', status: 'off' });
  await expect(door.trigger('collect')).rejects.toThrow('switched off');
  await expect(door.pause('monthly', '')).rejects.toThrow(UnknownScheduleError);
});

test('a run that is asked for starts its launcher with the time at which it was due', async () => {
  const door = createScheduleDoor(temporal.client);
  await register();
  await door.trigger('daily-batch');
  await expect
    .poll(async () => (await door.list())[1]!.lastWorkflowId, { timeout: 20_000 })
    .toMatch(/^launch-daily-batch-\d{4}-\d\d-\d\dT/);
  const { lastWorkflowId, lastDueAt } = (await door.list())[1]!;
  const started = await temporal.client.workflow.getHandle(lastWorkflowId!).describe();
  const due = started.searchAttributes.TemporalScheduledStartTime as unknown as Date[];
  expect(due[0]!.toISOString().slice(0, 19)).toBe(lastDueAt!.slice(0, 19));
});
