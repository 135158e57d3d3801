import { EXIT } from '../errors.ts';
import { renderPlan } from '../render/status.ts';
import { parseBatchScope, type BatchOptions } from './batch-options.ts';
import { examples, jsonLine, withSystem, type AddCommand } from './command.ts';

export const addPlanCommand: AddCommand = (program, context, finish) => {
  program
    .command('plan')
    .summary('show what a run would do, and why')
    .description(
      'Shows, stage by stage, what "lmo run" with the same options would do. Nothing is changed.',
    )
    .option('--date <day>', 'today, yesterday or YYYY-MM-DD (UTC)', 'today')
    .option('--from <stage>', 'begin with this stage, over the ads of the day')
    .option('--only <stage>', 'run this stage alone')
    .option('--force', 'process again what has not changed')
    .option(
      '--reprocess <stage>',
      'take in older ads that this stage processed in an older version',
    )
    .option('--since <day>', 'with --reprocess: only ads seen since this day')
    .option('--json', 'print the plan as JSON')
    .addHelpText(
      'after',
      examples('npx lmo plan', 'npx lmo plan --reprocess extract --since 2026-11-01'),
    )
    .action(async (options: BatchOptions & { json?: boolean }) => {
      const scope = parseBatchScope(options, context.now());
      const parameters = {
        date: scope.logicalDate,
        ...(scope.from === undefined ? {} : { from: scope.from }),
        ...(scope.only === undefined ? {} : { only: scope.only }),
        ...(scope.force === true ? { force: 'true' } : {}),
        ...(scope.reprocess === undefined ? {} : { reprocess: scope.reprocess.stage }),
        ...(scope.reprocess?.since === undefined ? {} : { since: scope.reprocess.since }),
      };
      const plan = await withSystem(context, ({ api }) => api.plan(parameters));
      context.stdout.write(options.json === true ? jsonLine(plan) : renderPlan(plan));
      finish(EXIT.ok);
    });
};
