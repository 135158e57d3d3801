import type { DailyBatchInput } from '../../core/batch.ts';
import type { CliContext, OwnSystem } from '../context.ts';
import { CommandFailedError, EXIT } from '../errors.ts';
import { parseDate, parseFiles, parseLanguage, type FileOptions } from '../options.ts';
import { reportOutcome, runBatch, type BatchOutcome } from '../run-batch.ts';
import { tellColumns } from '../tell-columns.ts';
import { examples, type AddCommand } from './command.ts';

interface UpOptions extends FileOptions {
  once?: boolean;
  import?: string[];
  date: string;
  lang?: string;
  json?: boolean;
}

export const addUpCommand: AddCommand = (program, context, finish) => {
  program
    .command('up')
    .summary('start the observatory and run the batch of today')
    .description(
      'Starts database, Temporal, worker and API in this process, runs the batch of the day, prints its summary and ' +
        'stays up until Ctrl-C. What an earlier start left unfinished is taken up where it stood.',
    )
    .option('--once', 'stop after the summary: 0 done, 3 the batch waits for a decision, 1 failed')
    .option('--import <file...>', 'run over files of ads instead of the registered sources')
    .option('--map <pairs>', 'with --import: columns by field, for instance title=cargo')
    .option('--country <code>', 'with --import: country of ads that do not say theirs')
    .option('--source <name>', 'with --import: name of the source that the files come from')
    .option('--date <day>', 'day of the batch: today, yesterday or YYYY-MM-DD (UTC)', 'today')
    .option('--lang <language>', 'language of report and summary: es or en')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      examples(
        'npm start',
        'npm start -- --once',
        'npm start -- --once --import ads.csv --import more.jsonl.gz --country CO',
      ),
    )
    .action(async (options: UpOptions) => {
      const language = parseLanguage(options.lang ?? context.loadConfig().language);
      const files = options.import ?? [];
      const sources = await parseFiles(files, options, context.cwd);
      await tellColumns(context, sources);
      const input: DailyBatchInput = {
        logicalDate: parseDate(options.date, context.now()),
        ...(sources.length === 0 ? {} : { sources }),
        language,
      };
      const once = options.once ?? false;
      finish(await runOwnSystem(context, { input, once, json: options.json ?? false }));
    });
};

interface UpOrder {
  input: DailyBatchInput;
  once: boolean;
  json: boolean;
}

async function runOwnSystem(context: CliContext, order: UpOrder): Promise<number> {
  const { stderr } = context;
  const stopping = new AbortController();
  const unwatch = context.watchInterrupts(() => {
    if (!stopping.signal.aborted)
      stderr.write(
        'Stopping. What is in hand is finished or given back; Ctrl-C again stops at once.\n',
      );
    stopping.abort();
  });
  try {
    const system = await context.startSystem((line) => stderr.write(`${line}\n`));
    try {
      return await runToday(context, { ...order, system, signal: stopping.signal });
    } finally {
      await system.stop();
      if (stopping.signal.aborted) stderr.write('Stopped. "npm start" goes on where it stood.\n');
    }
  } finally {
    unwatch();
  }
}

async function runToday(
  context: CliContext,
  { system, input, once, json, signal }: UpOrder & { system: OwnSystem; signal: AbortSignal },
): Promise<number> {
  const { stderr } = context;
  if (signal.aborted) return EXIT.interrupted;
  const throughWaiting = !once;
  const outcome = await runBatch(context, { system, input, signal, throughWaiting, detach: false });
  if (outcome.follow.kind === 'detached') return EXIT.interrupted;
  if (once) {
    const code = await reportOutcome(context, { system, outcome, language: input.language, json });
    if (code === EXIT.waiting) stderr.write(howToGoOn(outcome));
    return code;
  }
  await reportOutcome(context, { system, outcome, language: input.language, json }).catch(
    (error: unknown) => {
      // The system stays up to be looked at and told what to do.
      if (!(error instanceof CommandFailedError)) throw error;
      stderr.write(`${error.message}\n`);
    },
  );
  const { apiUrl, temporalUiUrl } = system.state;
  const ui =
    temporalUiUrl === null
      ? ''
      : `Temporal UI: ${temporalUiUrl}/namespaces/${system.state.temporalNamespace}/workflows\n`;
  stderr.write(
    `\n${ui}API: ${apiUrl}\nUp until Ctrl-C. "npx lmo --help" in another terminal shows what can be asked of it.\n`,
  );
  await untilAborted(signal);
  return EXIT.ok;
}

function howToGoOn({ batchKey }: BatchOutcome): string {
  return (
    `To decide: "npm start" in one terminal, and in another "npx lmo status ${batchKey}" to look and ` +
    `"npx lmo approve", "npx lmo reject --reason …", "npx lmo retry" or "npx lmo abandon --reason …" to answer.\n`
  );
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
