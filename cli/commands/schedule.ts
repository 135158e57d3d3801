import type { ScheduleDoor, ScheduleRow } from '../../temporal-config/schedule-door.ts';
import { EXIT, UsageError } from '../errors.ts';
import { renderTable } from '../render/table.ts';
import { examples, jsonLine, withSystem, type AddCommand } from './command.ts';

interface ScheduleOptions {
  reason?: string;
  json?: boolean;
}

const VERBS: readonly {
  name: string;
  summary: string;
  done: string;
  act: (door: ScheduleDoor, scheduleId: string, reason: string) => Promise<void>;
}[] = [
  {
    name: 'pause',
    summary: 'let a schedule start nothing until it is resumed',
    done: 'paused',
    act: (door, id, reason) => door.pause(id, reason),
  },
  {
    name: 'resume',
    summary: 'let a paused schedule go on',
    done: 'resumed',
    act: (door, id) => door.resume(id),
  },
  {
    name: 'trigger',
    summary: 'run a schedule now, as if it were due',
    done: 'triggered',
    act: (door, id) => door.trigger(id),
  },
];

export const addScheduleCommand: AddCommand = (program, context, finish) => {
  const schedule = program
    .command('schedule')
    .summary('see and steer what runs by itself')
    .description(
      'The schedules collect, daily-batch and weekly-clustering. Their times are configuration ' +
        '(LMO_SCHEDULE_COLLECT, LMO_SCHEDULE_DAILY, LMO_SCHEDULE_CLUSTERING); a pause outlives a restart.',
    );

  schedule
    .command('list')
    .summary('show the schedules with their next and latest runs')
    .description(
      'Shows each schedule: whether it is paused, when it runs next, how its last runs ended.',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo schedule list'))
    .action(async (options: ScheduleOptions) => {
      const rows = await withSystem(context, async (system) =>
        (await system.openTemporal()).schedules.list(),
      );
      context.stdout.write(options.json === true ? jsonLine(rows) : renderSchedules(rows));
      finish(EXIT.ok);
    });

  for (const { name, summary, done, act } of VERBS) {
    const command = schedule
      .command(name)
      .summary(summary)
      .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
      .argument('<schedule>', 'collect, daily-batch or weekly-clustering')
      .option('--json', 'print JSON');
    if (name === 'pause') command.option('--reason <text>', 'why, shown by "schedule list"');
    command
      .addHelpText('after', examples(`npx lmo schedule ${name} daily-batch`))
      .action(async (scheduleId: string, options: ScheduleOptions) => {
        const reason = options.reason?.trim() ?? 'paused by an operator';
        if (reason === '' || reason.length > 500)
          throw new UsageError('--reason: say why in 1 to 500 characters.');
        await withSystem(context, async (system) =>
          act((await system.openTemporal()).schedules, scheduleId, reason),
        );
        const json = jsonLine({ scheduleId, done });
        context.stdout.write(options.json === true ? json : `${scheduleId}: ${done}.\n`);
        finish(EXIT.ok);
      });
  }
};

function renderSchedules(rows: readonly ScheduleRow[]): string {
  const time = (instant: string | null) => instant?.slice(0, 16).replace('T', ' ') ?? '–';
  return renderTable(
    [
      { title: 'schedule' },
      { title: 'status' },
      { title: 'next (UTC)' },
      { title: 'latest due (UTC)' },
      { title: 'missed', align: 'right' },
      { title: 'skipped', align: 'right' },
      { title: 'note' },
    ],
    rows.map((row) => [
      ...[row.scheduleId, row.status, time(row.nextAt), time(row.lastDueAt)],
      ...[String(row.missed), String(row.skipped), row.note ?? ''],
    ]),
  );
}
