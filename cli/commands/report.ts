import { join } from 'node:path';
import type { BatchSummary } from '../../api/contract.ts';
import type { RunningSystem } from '../context.ts';
import { CommandFailedError, EXIT } from '../errors.ts';
import { parseLanguage } from '../options.ts';
import { examples, jsonLine, withSystem, type AddCommand } from './command.ts';

interface ReportOptions {
  lang?: string;
  openPath?: boolean;
  json?: boolean;
}

export const addReportCommand: AddCommand = (program, context, finish) => {
  program
    .command('report')
    .summary('show where the report of a batch is, or write it in another language')
    .description(
      'Shows where the report of a batch lies. With --lang it is written in that language first, if it is not there.',
    )
    .argument(
      '[batch]',
      'a batch such as daily-2026-11-22, or its number; default: the published one',
    )
    .option('--lang <language>', 'es or en')
    .option('--open-path', 'print the path of report.html alone, for another program')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(
        'npx lmo report',
        'npx lmo report daily-2026-11-22 --lang en',
        'xdg-open "$(npx lmo report --open-path)"',
      ),
    )
    .action(async (reference: string | undefined, options: ReportOptions) => {
      const language = options.lang === undefined ? null : parseLanguage(options.lang);
      const summary = await withSystem(context, async (system) => {
        const found = await findSummary(system, reference);
        if (language === null || hasReport(found, language)) return found;
        const { batchId, batchKey } = found.batch;
        context.stderr.write(`Writing the report of ${batchKey} (${language}).\n`);
        const temporal = await system.openTemporal();
        await temporal.writeReport({ batchId, language });
        return system.api.summary(batchKey);
      });
      const reports = summary.reports.filter(
        (report) => language === null || report.language === language,
      );
      const [first] = reports;
      if (first === undefined) {
        throw new CommandFailedError(
          `${summary.batch.batchKey} (${summary.batch.status}) has no report. "lmo report --lang es" writes one once it is published.`,
        );
      }
      const lines = reports.flatMap(({ folder }) => [
        join(folder, 'report.html'),
        join(folder, 'report.pdf'),
      ]);
      if (options.json === true)
        context.stdout.write(jsonLine({ batchKey: summary.batch.batchKey, reports }));
      else context.stdout.write(`${options.openPath === true ? lines[0] : lines.join('\n')}\n`);
      finish(EXIT.ok);
    });
};

/** The batch that was named; without a name the published one, because a later one may have published nothing. */
async function findSummary(
  { api }: RunningSystem,
  reference: string | undefined,
): Promise<BatchSummary> {
  if (reference !== undefined) return api.summary(reference);
  const latest = await api.summary('latest');
  const published = latest.published?.batchKey;
  return published === undefined || published === latest.batch.batchKey
    ? latest
    : api.summary(published);
}

function hasReport({ reports }: BatchSummary, language: string): boolean {
  return reports.some((report) => report.language === language);
}
