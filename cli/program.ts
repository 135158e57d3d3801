import { Command, CommanderError } from 'commander';
import type { CliContext } from './context.ts';
import { addBackfillCommand } from './commands/backfill.ts';
import { addBackupCommand } from './commands/backup.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addEvaluateCommand } from './commands/evaluate.ts';
import { addExplainCommand } from './commands/explain.ts';
import { addExtractCommand } from './commands/extract.ts';
import { addImportCommand } from './commands/import.ts';
import { addKeysCommand } from './commands/keys.ts';
import { addLinkCommand } from './commands/link.ts';
import { addOperateCommands } from './commands/operate.ts';
import { addApiCommand, addMigrateCommand, addWorkerCommand } from './commands/part.ts';
import { addPlanCommand } from './commands/plan.ts';
import { addQueryCommand } from './commands/query.ts';
import { addReportCommand } from './commands/report.ts';
import { addRestoreCommand } from './commands/restore.ts';
import { addRunCommand } from './commands/run.ts';
import { addScheduleCommand } from './commands/schedule.ts';
import { addStatusCommand } from './commands/status.ts';
import { addTaxonomyCommand } from './commands/taxonomy.ts';
import { addUpCommand } from './commands/up.ts';
import { addSkillsCommand } from './commands/skills.ts';
import { addVocabularyCommand } from './commands/vocabulary.ts';
import { CommandFailedError, EXIT, UsageError } from './errors.ts';

const COMMANDS = [
  addUpCommand,
  addRunCommand,
  addImportCommand,
  addPlanCommand,
  addStatusCommand,
  addOperateCommands,
  addScheduleCommand,
  addBackfillCommand,
  addReportCommand,
  addQueryCommand,
  addExtractCommand,
  addLinkCommand,
  addEvaluateCommand,
  addExplainCommand,
  addTaxonomyCommand,
  addVocabularyCommand,
  addSkillsCommand,
  addWorkerCommand,
  addApiCommand,
  addMigrateCommand,
  addKeysCommand,
  addBackupCommand,
  addRestoreCommand,
  addDoctorCommand,
];

const EXIT_CODES = `
Exit codes: 0 done · 1 failed · 2 wrong usage · 3 the batch waits for a decision · 130 interrupted.
Data goes to stdout, progress and messages to stderr.`;

/** The program with all its commands; `finish` takes the exit code of the one that runs. */
export function createProgram(context: CliContext, finish: (exitCode: number) => void): Command {
  const program = new Command('lmo')
    .description(
      'Labor Market Observatory: from job ads to knowledge about the labour market, every day.',
    )
    .addHelpText('after', EXIT_CODES)
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
      getOutHelpWidth: () => Math.min(100, context.stdout.columns),
      getErrHelpWidth: () => Math.min(100, context.stderr.columns),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const add of COMMANDS) add(program, context, finish);
  return program;
}

/** Runs the command that `words` name and returns its exit code; errors become messages on stderr. */
export async function runCli(words: readonly string[], context: CliContext): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = createProgram(context, (code) => (exitCode = code));
  try {
    if (words.length === 0) program.help();
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has written its own message or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    context.stderr.write(`${describe(error)}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}

/** Errors that name what to do speak for themselves; of others the trace is what helps. */
function describe(error: unknown): string {
  if (error instanceof UsageError || error instanceof CommandFailedError) return error.message;
  if (!(error instanceof Error)) return String(error);
  return isTold(error) ? error.message : (error.stack ?? error.message);
}

/** Errors of our own say what happened and what helps; those of Node and libraries are named just 'Error'. */
function isTold(error: Error): boolean {
  return (
    error.name.endsWith('Error') &&
    !/^(?:Type|Range|Reference|Syntax|Eval|URI|Assertion)?Error/u.test(error.name)
  );
}
