import { Command, InvalidArgumentError, Option } from 'commander';
import { startSampleBoards } from './boards/start-sample-boards.ts';
import { type AdFileFormat, writeAdFile } from './files/write-ad-file.ts';
import { dayNumber } from './text/dates.ts';

interface CliOptions {
  ads: number;
  out?: string;
  truth?: string;
  format?: AdFileFormat;
  seed: number;
  date: string;
  duplicates: number;
  broken: number;
  serve?: true;
  port: number;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw new InvalidArgumentError('a whole number is needed');
  return value;
}

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value < 1))
    throw new InvalidArgumentError('a number from 0 to below 1 is needed');
  return value;
}

function date(text: string): string {
  try {
    dayNumber(text);
  } catch {
    throw new InvalidArgumentError('a date of the form YYYY-MM-DD is needed');
  }
  return text;
}

async function serve({ seed, date: today, port }: CliOptions): Promise<void> {
  const { boards, close } = await startSampleBoards({
    seed,
    today,
    ports: port,
    onRequest: ({ board, method, path }) => console.error(`${board} ${method} ${path}`),
  });
  for (const { name, kind, baseUrl } of boards) console.log(`${name}\t${kind}\t${baseUrl}`);
  process.once('SIGINT', () => void close());
  process.once('SIGTERM', () => void close());
}

const program = new Command('sample')
  .description(
    'Generated job ads: files of any size, or three job boards on the loopback interface.',
  )
  .option('--ads <number>', 'number of ads in the file', wholeNumber, 1000)
  .option('--out <path>', 'file to write; gzipped when it ends in .gz')
  .option('--truth <path>', 'file for the truth about the ads, JSON Lines')
  .addOption(
    new Option('--format <format>', 'by default from the name of the file').choices([
      'jsonl',
      'csv',
    ]),
  )
  .option('--duplicates <share>', 'share of ads that copy an earlier one', share, 0)
  .option('--broken <share>', 'share of broken and hostile ads', share, 0)
  .option('--seed <number>', 'another seed, another world', wholeNumber, 1)
  .option(
    '--date <date>',
    'last day of the ads, YYYY-MM-DD',
    date,
    new Date().toISOString().slice(0, 10),
  )
  .option('--serve', 'serve the boards until interrupted')
  .option('--port <number>', 'first of three ports to serve on; 0: free ones', wholeNumber, 0);

// Wrong usage exits with 2, as everywhere in the project's commands.
program.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
program.parse();
const options = program.opts<CliOptions>();
if (options.serve) {
  await serve(options);
} else if (options.out) {
  const { ads, seed, duplicates, broken, out, truth = null } = options;
  const format = options.format ?? (/\.csv(?:\.gz)?$/u.test(out) ? 'csv' : 'jsonl');
  await writeAdFile({ ads, seed, date: options.date, duplicates, broken }, { out, format, truth });
  console.error(`${ads} ads written to ${out}`);
} else {
  program.error('name a file with --out, or start the boards with --serve');
}
