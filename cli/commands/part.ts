import type { CliContext } from '../context.ts';
import { EXIT } from '../errors.ts';
import { examples, jsonLine, type AddCommand } from './command.ts';

/** `lmo worker`: a worker by itself. */
export const addWorkerCommand: AddCommand = (program, context, finish) => {
  program
    .command('worker')
    .summary('run a worker by itself, beside others')
    .description(
      'Takes work from the queues that LMO_ROLES names, until SIGTERM or Ctrl-C; what is in hand is then finished or ' +
        'given back. Needs DATABASE_URL and TEMPORAL_ADDRESS, and a database that "lmo migrate" has brought up to ' +
        'date. Its log goes to stdout, one JSON line an event.',
    )
    .addHelpText('after', examples('npx lmo worker', 'LMO_ROLES=collect npx lmo worker'))
    .action(async () => finish(await runPart(context, 'worker')));
};

/** `lmo api`: the API by itself. */
export const addApiCommand: AddCommand = (program, context, finish) => {
  program
    .command('api')
    .summary('run the API by itself, beside workers')
    .description(
      'Serves the API until SIGTERM or Ctrl-C. Needs DATABASE_URL and TEMPORAL_ADDRESS, and the data folder of the ' +
        'workers, where reports lie. Its log goes to stdout, one JSON line an event.',
    )
    .addHelpText('after', examples('npx lmo api', 'LMO_API_HOST=0.0.0.0 npx lmo api'))
    .action(async () => finish(await runPart(context, 'api')));
};

/** `lmo migrate`: the database, brought up to date. */
export const addMigrateCommand: AddCommand = (program, context) => {
  program
    .command('migrate')
    .summary('bring the database up to date and grant its roles their rights')
    .description(
      'Applies the migrations that the database does not have yet, each whole or not at all. "npm start" does so by ' +
        'itself; with a server of its own it is done once, before workers and API start, by a user who owns the tables.',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo migrate'))
    .action(async (options: { json?: boolean }) => {
      const { applied } = await context.migrate((line) => context.stderr.write(`${line}\n`));
      if (options.json === true) {
        context.stdout.write(jsonLine({ applied }));
        return;
      }
      const lines = applied.length === 0 ? ['nothing to apply'] : applied;
      context.stdout.write(lines.map((line) => `${line}\n`).join(''));
    });
};

async function runPart(context: CliContext, part: 'worker' | 'api'): Promise<number> {
  const { stderr } = context;
  const interrupted = Promise.withResolvers<'interrupted'>();
  const unwatch = context.watchInterrupts(() => interrupted.resolve('interrupted'));
  try {
    const running = await context.startPart(part, (line) => stderr.write(`${line}\n`));
    try {
      // A worker that can no longer go on ends the process, so that whoever watches it starts another.
      const outcome = await Promise.race([running.stopped, interrupted.promise]);
      if (outcome !== 'interrupted') return EXIT.failed;
      stderr.write('Stopping. What is in hand is finished or given back.\n');
      return EXIT.ok;
    } finally {
      await running.stop();
    }
  } finally {
    unwatch();
  }
}
