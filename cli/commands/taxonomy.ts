import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ImportTaxonomyResult } from '../../core/taxonomy/import-taxonomy.ts';
import { EXIT, UsageError } from '../errors.ts';
import { formatCount } from '../render/numbers.ts';
import { renderTable } from '../render/table.ts';
import { cellText } from '../render/csv.ts';
import { examples, jsonLine, withSystem, type AddCommand } from './command.ts';

interface TaxonomyImportOptions {
  release?: string;
  activate: boolean;
  json?: boolean;
}

const LIST_SQL = `
  SELECT scheme, release, is_active AS active, array_to_string(languages, ' ') AS languages, concepts, labels,
         to_char(imported_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') AS "imported (UTC)"
  FROM taxonomy_releases ORDER BY scheme, imported_at DESC`;

export const addTaxonomyCommand: AddCommand = (program, context, finish) => {
  const taxonomy = program
    .command('taxonomy')
    .summary('import and list taxonomies of skills')
    .description('Taxonomies that extraction and linking use beside the built-in vocabulary.');

  taxonomy
    .command('import')
    .summary('import a release of a taxonomy')
    .description(
      'Imports ESCO from the folder or .zip of its CSV download, or from a .jsonl or .jsonl.gz file with a skill per ' +
        'line. More languages of a release add up; the same files again change nothing. The release becomes the ' +
        'one that is used.',
    )
    .argument('<scheme>', 'esco')
    .argument('<path>', 'folder, .zip or .jsonl(.gz) file')
    .option('--release <release>', 'for instance 1.2; default: what the names say')
    .option('--no-activate', 'keep using the release that is used now')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(
        'npx lmo taxonomy import esco "ESCO dataset - v1.2.0 - classification - es - csv.zip"',
      ),
    )
    .action(async (scheme: string, path: string, options: TaxonomyImportOptions) => {
      if (scheme !== 'esco')
        throw new UsageError(`There is no import for "${scheme}": the schemes are esco.`);
      const release = options.release?.trim();
      if (release !== undefined && !/^[\w.-]{1,20}$/u.test(release)) {
        throw new UsageError(`--release "${release}": write it like 1.2 or 1.2.1.`);
      }
      const absolute = resolve(context.cwd, path);
      await access(absolute, constants.R_OK).catch((cause: unknown) => {
        throw new UsageError(`There is nothing that can be read at ${absolute}.`, { cause });
      });
      const { activate } = options;
      const result = await withSystem(context, async (system) => {
        const temporal = await system.openTemporal();
        const named = release === undefined ? {} : { release };
        return temporal.importTaxonomy({ path: absolute, activate, ...named });
      });
      for (const warning of result.warnings) context.stderr.write(`${warning}\n`);
      context.stdout.write(options.json === true ? jsonLine(result) : describe(result));
      finish(EXIT.ok);
    });

  taxonomy
    .command('list')
    .summary('list the taxonomies that are imported')
    .description('Lists the imported releases; the active one is used.')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo taxonomy list'))
    .action(async (options: { json?: boolean }) => {
      const { columns, rows } = await withSystem(context, ({ api }) =>
        api.query({ sql: LIST_SQL, maxRows: 1000, timeoutMs: 10_000 }),
      );
      const objects = rows.map((row) =>
        Object.fromEntries(columns.map((column, i) => [column, row[i]])),
      );
      if (options.json === true) context.stdout.write(jsonLine(objects));
      else if (rows.length === 0)
        context.stdout.write('None. "lmo taxonomy import esco PATH" imports one.\n');
      else {
        const table = renderTable(
          columns.map((title) => ({ title })),
          rows.map((row) => row.map(cellText)),
        );
        context.stdout.write(`${table}\n`);
      }
      finish(EXIT.ok);
    });
};

function describe(result: ImportTaxonomyResult): string {
  const count = (value: number): string => formatCount(value, 'en');
  return (
    `ESCO ${result.release}: ${count(result.concepts)} concepts, ${count(result.labels)} labels ` +
    `(${result.languages.join(', ')}), ${count(result.relations)} relations; ${count(result.rowsWritten)} rows written\n`
  );
}
