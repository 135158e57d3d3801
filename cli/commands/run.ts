import type { DailyBatchInput } from '../../core/batch.ts';
import { parseLanguage, parseSourceName } from '../options.ts';
import { reportOutcome, runBatch } from '../run-batch.ts';
import { parseBatchScope, type BatchOptions } from './batch-options.ts';
import { detachable, examples, withSystem, type AddCommand } from './command.ts';

interface RunOptions extends BatchOptions {
  lang?: string;
  source?: string[];
  detach?: boolean;
  json?: boolean;
}

export const addRunCommand: AddCommand = (program, context, finish) => {
  program
    .command('run')
    .summary('run the batch of a day on the running observatory')
    .description(
      'Starts the batch of a day, or joins the one of that day that runs, and follows it to its summary. ' +
        'Ctrl-C leaves; the batch goes on.',
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
    .option('--source <name...>', 'collect from these sources only')
    .option('--lang <language>', 'language of report and summary: es or en')
    .option('--detach', 'return as soon as the batch runs')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      examples(
        'npx lmo run',
        'npx lmo run --date yesterday --from extract',
        'npx lmo run --detach',
      ),
    )
    .action(async (options: RunOptions) => {
      const language = parseLanguage(options.lang ?? context.loadConfig().language);
      const input: DailyBatchInput = {
        ...parseBatchScope(options, context.now()),
        ...(options.source === undefined
          ? {}
          : {
              sources: options.source.map((name) => ({
                kind: 'named',
                name: parseSourceName(name),
              })),
            }),
        language,
      };
      const detach = options.detach ?? false;
      finish(
        await withSystem(context, (system) =>
          detachable(context, async (signal) => {
            const order = { system, input, signal, detach, throughWaiting: false };
            const outcome = await runBatch(context, order);
            return reportOutcome(context, {
              system,
              outcome,
              language,
              json: options.json ?? false,
            });
          }),
        ),
      );
    });
};
