import { resolve } from 'node:path';
import { EXIT } from '../errors.ts';
import { formatCount } from '../render/numbers.ts';
import { examples, jsonLine, type AddCommand } from './command.ts';

export const addBackupCommand: AddCommand = (program, context, finish) => {
  program
    .command('backup')
    .summary('save everything into one file, and read it back')
    .description(
      'Saves database, history of batches and reports into one file while the observatory runs or not, then reads ' +
        'the file back and compares every table. With DATABASE_URL the server is saved by pg_dump. The file holds ' +
        'ads as they were collected, with personal data: keep it as safe as the data folder.',
    )
    .option('--out <file>', 'default: backups/observatory-<instant>.tar.gz in the data folder')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples('npx lmo backup', 'npx lmo backup --out /mnt/backups/monday.tar.gz'),
    )
    .action(async (options: { out?: string; json?: boolean }) => {
      const out = options.out === undefined ? null : resolve(context.cwd, options.out);
      const startedAt = performance.now();
      const written = await context.backUp(out);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      context.stdout.write(options.json === true ? jsonLine(written) : `${written.file}\n`);
      context.stderr.write(
        `${(written.bytes / 1e6).toFixed(1)} MB: ${formatCount(written.rows, 'en')} rows of ${written.tables} tables, ` +
          `written and read back in ${seconds} s\n`,
      );
      finish(EXIT.ok);
    });
};
