import { EXIT } from '../errors.ts';
import { parseWhole } from '../options.ts';
import { renderBatch, renderBatchList } from '../render/status.ts';
import { examples, jsonLine, withSystem, type AddCommand } from './command.ts';

interface StatusOptions {
  list?: boolean;
  limit: string;
  json?: boolean;
}

export const addStatusCommand: AddCommand = (program, context, finish) => {
  program
    .command('status')
    .summary('show where a batch stands')
    .description(
      'Shows the stages of a batch with their counts, what it waits for, the activities in hand with attempt, last ' +
        'error and next try, and what was set aside and why.',
    )
    .argument('[batch]', 'a batch such as daily-2026-11-22, or its number', 'latest')
    .option('--list', 'list the latest batches instead')
    .option('--limit <count>', 'with --list: how many', '20')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples('npx lmo status', 'npx lmo status daily-2026-11-22', 'npx lmo status --list'),
    )
    .action(async (reference: string, options: StatusOptions) => {
      const limit = parseWhole(options.limit, { option: '--limit', min: 1, max: 500 });
      const json = options.json ?? false;
      const text = await withSystem(context, async ({ api }) => {
        if (options.list === true) {
          const batches = await api.listBatches({ limit });
          return json ? jsonLine(batches) : renderBatchList(batches);
        }
        const detail = await api.batch(reference);
        return json ? jsonLine(detail) : renderBatch(detail);
      });
      context.stdout.write(text);
      finish(EXIT.ok);
    });
};
