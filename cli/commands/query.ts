import type { QueryAnswer } from '../../api/contract.ts';
import { EXIT, UsageError } from '../errors.ts';
import { parseWhole } from '../options.ts';
import { cellText, renderCsv } from '../render/csv.ts';
import { formatCount } from '../render/numbers.ts';
import { renderTable } from '../render/table.ts';
import { examples, jsonLine, withSystem, type AddCommand } from './command.ts';

const FORMATS = ['table', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

interface QueryOptions {
  format: string;
  timeout: string;
  limit: string;
  json?: boolean;
}

export const addQueryCommand: AddCommand = (program, context, finish) => {
  program
    .command('query')
    .summary('run one SQL statement that only reads')
    .description(
      'Runs one SELECT, WITH, VALUES, TABLE or EXPLAIN statement through the running observatory. The schema bi ' +
        'holds what is published, with a comment on every column. Tables with ads as collected are closed.',
    )
    .argument('<sql>', 'the statement')
    .option('--format <format>', 'table, json (a list of objects) or csv', 'table')
    .option('--timeout <seconds>', 'longest time that it may run, 1 to 30', '10')
    .option('--limit <rows>', 'most rows, 1 to 10000', '1000')
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      examples(
        'npx lmo query "select name_en, ads, share from bi.skill_frequency order by rank limit 10"',
        'npx lmo query "select * from bi.country_skill_distribution" --format csv > skills.csv',
      ),
    )
    .action(async (sql: string, options: QueryOptions) => {
      const format = options.json === true ? 'json' : parseFormat(options.format);
      const seconds = parseWhole(options.timeout, { option: '--timeout', min: 1, max: 30 });
      const maxRows = parseWhole(options.limit, { option: '--limit', min: 1, max: 10_000 });
      const answer = await withSystem(context, ({ api }) =>
        api.query({ sql, maxRows, timeoutMs: seconds * 1000 }),
      );
      context.stdout.write(render(answer, format));
      const rows = formatCount(answer.rows.length, 'en');
      if (format === 'table') {
        context.stderr.write(
          `${rows} ${answer.rows.length === 1 ? 'row' : 'rows'} in ${answer.durationMs} ms\n`,
        );
      }
      if (answer.truncated) {
        context.stderr.write(
          `There are more: only the first ${rows} are shown. --limit raises it.\n`,
        );
      }
      finish(EXIT.ok);
    });
};

function parseFormat(text: string): Format {
  const format = FORMATS.find((name) => name === text);
  if (format !== undefined) return format;
  throw new UsageError(`--format "${text}": the formats are ${FORMATS.join(', ')}.`);
}

function render(answer: QueryAnswer, format: Format): string {
  switch (format) {
    case 'csv':
      return renderCsv(answer);
    case 'json':
      return jsonLine(answer.rows.map((row) => toObject(answer.columns, row)));
    case 'table':
      return `${renderTable(
        alignColumns(answer),
        answer.rows.map((row) => row.map(cellText)),
      )}\n`;
  }
}

/** Columns of one name are told apart by their place: a, a_2. */
function toObject(columns: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [i, column] of columns.entries()) {
    const name = columns.indexOf(column) === i ? column : `${column}_${i + 1}`;
    object[name] = row[i];
  }
  return object;
}

function alignColumns({ columns, rows }: QueryAnswer) {
  return columns.map((title, i) => {
    const isNumber = rows.some((row) => typeof row[i] === 'number');
    return { title, align: isNumber ? ('right' as const) : ('left' as const) };
  });
}
