import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EXIT, UsageError } from '../errors.ts';
import { formatCount } from '../render/numbers.ts';
import { examples, jsonLine, type AddCommand } from './command.ts';

export const addRestoreCommand: AddCommand = (program, context, finish) => {
  program
    .command('restore')
    .summary('put a backup in place')
    .description(
      'Reads a file of "lmo backup", checks it, and puts it into the data folder, or with DATABASE_URL into that ' +
        'database. Nothing may run on it. Data that is there is refused; with --force a data folder is moved aside, ' +
        'and the tables of a database are removed.',
    )
    .argument('<file>', 'a file of "lmo backup"')
    .option('--force', 'in place of data that is there')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples('npx lmo restore monday.tar.gz', 'npx lmo restore monday.tar.gz --force'),
    )
    .action(async (path: string, options: { force?: boolean; json?: boolean }) => {
      const file = resolve(context.cwd, path);
      await access(file, constants.R_OK).catch((cause: unknown) => {
        throw new UsageError(`There is no file ${file} that can be read.`, { cause });
      });
      const startedAt = performance.now();
      const restored = await context.restore(file, options.force ?? false);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      const text = `Restored the state of ${restored.createdAt}: ${formatCount(restored.rows, 'en')} rows of ${restored.tables} tables in ${seconds} s.\n`;
      context.stdout.write(options.json === true ? jsonLine(restored) : text);
      if (restored.movedTo !== null) {
        context.stderr.write(
          `What was there is now in ${restored.movedTo}; remove it when it is no longer needed.\n`,
        );
      }
      context.stderr.write('Start the observatory: it goes on where the backup stood.\n');
      finish(EXIT.ok);
    });
};
