import type { TemporalDoor } from '../../api/temporal-door.ts';
import { daysBetween, type BackfillDay, type BackfillProgress } from '../../core/backfill.ts';
import type { CliContext } from '../context.ts';
import { CommandFailedError, EXIT, UsageError } from '../errors.ts';
import { parseDate, parseLanguage } from '../options.ts';
import { detachable, examples, jsonLine, withSystem, type AddCommand } from './command.ts';

interface BackfillOptions {
  from: string;
  to: string;
  lang?: string;
  detach?: boolean;
  json?: boolean;
}

/** A year of days: more belongs into several backfills, each with its own end. */
const MOST_DAYS = 366;
const POLL_MS = 2_000;

export const addBackfillCommand: AddCommand = (program, context, finish) => {
  program
    .command('backfill')
    .summary('make up for past days, one after another')
    .description(
      'Runs the batch of each day that has no good one, in order, and shows how each ends. Sources that show only ' +
        'the present are not read for a past day; what was collected from them then is used. The first day that ' +
        'fails ends the backfill. Ctrl-C leaves; it goes on.',
    )
    .requiredOption('--from <day>', 'first day, YYYY-MM-DD (UTC)')
    .option('--to <day>', 'last day: yesterday or YYYY-MM-DD', 'yesterday')
    .option('--lang <language>', 'language of the reports: es or en')
    .option('--detach', 'return as soon as it runs')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(
        'npx lmo backfill --from 2026-11-01 --to 2026-11-20',
        'npx lmo backfill --from 2026-11-18 --detach',
      ),
    )
    .action(async (options: BackfillOptions) => {
      const from = parseDate(options.from, context.now());
      const to = parseDate(options.to, context.now());
      const days = daysBetween(from, to).length;
      if (days === 0) throw new UsageError(`--from ${from} is after --to ${to}.`);
      if (days > MOST_DAYS)
        throw new UsageError(`${days} days are too many for one backfill: ${MOST_DAYS} at most.`);
      const language = parseLanguage(options.lang ?? context.loadConfig().language);
      finish(
        await withSystem(context, (system) =>
          detachable(context, async (signal) => {
            const temporal = await system.openTemporal();
            const { backfillId, adopted } = await temporal.backfills.start({ from, to, language });
            const words = adopted ? 'runs already' : `started: ${days} days`;
            context.stderr.write(`${backfillId} ${words}.\n`);
            if (options.detach === true) return EXIT.ok;
            const progress = await follow(context, { temporal, backfillId, signal });
            if (options.json === true && progress !== null)
              context.stdout.write(jsonLine({ backfillId, ...progress }));
            return conclude(context, { backfillId, progress, left: signal.aborted });
          }),
        ),
      );
    });
};

/** Writes a line for each day that begins or ends, until the backfill ends or its viewer leaves. */
async function follow(
  context: CliContext,
  args: { temporal: TemporalDoor; backfillId: string; signal: AbortSignal },
): Promise<BackfillProgress | null> {
  const { temporal, backfillId, signal } = args;
  const { stderr, sleep } = context;
  const told = new Map<string, string>();
  let toldSources = false;
  let progress: BackfillProgress | null = null;
  for (;;) {
    // Asked before the progress, so that the last look sees the end.
    const running = await temporal.backfills.isRunning(backfillId);
    progress = (await temporal.backfills.progress(backfillId)) ?? progress;
    if (progress?.sources && !toldSources) {
      stderr.write(describeSources(progress.sources));
      toldSources = true;
    }
    for (const day of progress?.days ?? []) {
      const line = await describeDay(day, temporal);
      if (day.status === 'pending' || told.get(day.logicalDate) === line) continue;
      told.set(day.logicalDate, line);
      stderr.write(`${line}\n`);
    }
    if (!running || signal.aborted) return progress;
    await sleep(POLL_MS, signal);
  }
}

function describeSources({
  replayable,
  presentOnly,
  files,
}: NonNullable<BackfillProgress['sources']>): string {
  const names = (list: readonly string[]) => (list.length === 0 ? 'none' : list.join(', '));
  return [
    `Read again as of each day: ${names(replayable)}.`,
    `Cannot be replayed, as they show only the present: ${names(presentOnly)}.`,
    ...(files.length === 0 ? [] : [`Came as files, used as imported: ${names(files)}.`]),
    '',
  ].join('\n');
}

async function describeDay(day: BackfillDay, temporal: TemporalDoor): Promise<string> {
  const { logicalDate, status, batchKey, note } = day;
  const waiting =
    status === 'running' && batchKey !== null
      ? (await temporal.progress(batchKey))?.waitingFor
      : null;
  const words = waiting ? `waits. ${waiting}` : status;
  return `${logicalDate}  ${words}${batchKey === null ? '' : ` (${batchKey})`}${note === null ? '' : `: ${note}`}`;
}

function conclude(
  context: CliContext,
  args: { backfillId: string; progress: BackfillProgress | null; left: boolean },
): number {
  const { backfillId, progress, left } = args;
  if (left) {
    context.stderr.write(`${backfillId} goes on. The same command shows it again.\n`);
    return EXIT.interrupted;
  }
  const days = progress?.days ?? [];
  const count = (...statuses: readonly string[]) =>
    days.filter(({ status }) => statuses.includes(status)).length;
  const bad = days.find(({ status }) => status === 'failed' || status === 'abandoned');
  if (progress === null || bad !== undefined || count('pending', 'running') > 0) {
    throw new CommandFailedError(
      bad === undefined
        ? `${backfillId} ended before its last day. Look at it in the Temporal UI and start it again.`
        : `${bad.logicalDate} ${bad.status}: ${bad.note ?? 'no reason was given'}. ${count('pending')} days were not ` +
            'begun. Mend what the message says and give the same command again: good days are left as they are.',
    );
  }
  context.stdout.write(
    `${count('succeeded')} days made up for, ${count('left')} left as they are.\n`,
  );
  return EXIT.ok;
}
