import { parseDate, parseFiles, parseLanguage, type FileOptions } from '../options.ts';
import { tellColumns } from '../tell-columns.ts';
import { reportOutcome, runBatch } from '../run-batch.ts';
import { detachable, examples, withSystem, type AddCommand } from './command.ts';

interface ImportOptions extends FileOptions {
  date: string;
  lang?: string;
  detach?: boolean;
  json?: boolean;
}

export const addImportCommand: AddCommand = (program, context, finish) => {
  program
    .command('import')
    .summary('run a batch over files of ads')
    .description(
      'Runs a batch over CSV, TSV, JSON or JSON Lines files, each also gzipped. Columns are recognised by their ' +
        'names in English, Spanish, French and Portuguese. A file that was read before is not read again.',
    )
    .argument('<files...>', 'files of ads')
    .option('--map <pairs>', 'columns by field, for instance title=cargo,description=funciones')
    .option('--country <code>', 'country of ads that do not say theirs, two letters')
    .option('--source <name>', 'name of the source that the files come from')
    .option(
      '--date <day>',
      'day that the ads were seen: today, yesterday or YYYY-MM-DD (UTC)',
      'today',
    )
    .option('--lang <language>', 'language of report and summary: es or en')
    .option('--detach', 'return as soon as the batch runs')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      examples(
        'npx lmo import ads.csv --country CO',
        'npx lmo import october.jsonl.gz november.jsonl.gz --source jobs-archive',
      ),
    )
    .action(async (files: string[], options: ImportOptions) => {
      const language = parseLanguage(options.lang ?? context.loadConfig().language);
      const sources = await parseFiles(files, options, context.cwd);
      await tellColumns(context, sources);
      const input = {
        logicalDate: parseDate(options.date, context.now()),
        sources,
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
