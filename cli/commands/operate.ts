import type { OperatorDecision } from '../../api/temporal-door.ts';
import type { RunningSystem } from '../context.ts';
import { CommandFailedError, EXIT, UsageError } from '../errors.ts';
import { parseSourceName } from '../options.ts';
import { examples, jsonLine, withSystem, type AddCommand } from './command.ts';

interface OperateOptions {
  reason?: string;
  source?: string;
  json?: boolean;
}

interface Verb {
  name: string;
  summary: string;
  /** An option that the verb needs besides the batch. */
  needs: 'reason' | 'source' | null;
  decide: (options: OperateOptions) => OperatorDecision;
}

const VERBS: readonly Verb[] = [
  {
    name: 'pause',
    summary: 'let a batch wait before its next stage',
    needs: null,
    decide: () => ({ verb: 'pause' }),
  },
  {
    name: 'resume',
    summary: 'let a paused batch go on',
    needs: null,
    decide: () => ({ verb: 'resume' }),
  },
  {
    name: 'retry',
    summary: 'try the stage again on which a batch stopped',
    needs: null,
    decide: () => ({ verb: 'retryStage' }),
  },
  {
    name: 'skip-source',
    summary: 'leave a source out of a batch',
    needs: 'source',
    decide: ({ source = '' }) => ({ verb: 'skipSource', source: parseSourceName(source) }),
  },
  {
    name: 'approve',
    summary: 'let a batch go on that is held because its figures look wrong',
    needs: null,
    decide: () => ({ verb: 'approve' }),
  },
  {
    name: 'reject',
    summary: 'end a batch that is held; nothing of it is published',
    needs: 'reason',
    decide: ({ reason }) => ({ verb: 'reject', reason: requireReason(reason) }),
  },
  {
    name: 'abandon',
    summary: 'end a batch; published data stays as it is',
    needs: 'reason',
    decide: ({ reason }) => ({ verb: 'abandon', reason: requireReason(reason) }),
  },
];

/** The verbs of an operator: one command each. */
export const addOperateCommands: AddCommand = (program, context, finish) => {
  for (const { name, summary, needs, decide } of VERBS) {
    const command = program
      .command(name)
      .summary(summary)
      .description(
        `${summary[0]?.toUpperCase()}${summary.slice(1)}. Answers with what the batch says.`,
      )
      .argument('[batch]', 'a batch such as daily-2026-11-22; default: the one that runs')
      .option('--json', 'print JSON');
    if (needs === 'reason') command.requiredOption('--reason <text>', 'why, kept with the batch');
    if (needs === 'source') command.requiredOption('--source <name>', 'the source');
    const needed = { reason: ' --reason "half of the ads are missing"', source: ' --source faro' };
    command
      .addHelpText('after', examples(`npx lmo ${name}${needs === null ? '' : needed[needs]}`))
      .action(async (batch: string | undefined, options: OperateOptions) => {
        const decision = decide(options);
        const answer = await withSystem(context, async (system) => {
          const batchKey = batch ?? (await findRunning(system));
          const temporal = await system.openTemporal();
          return { batchKey, answer: await temporal.tell(batchKey, decision) };
        });
        const text = `${answer.batchKey}: ${answer.answer}\n`;
        context.stdout.write(options.json === true ? jsonLine(answer) : text);
        finish(EXIT.ok);
      });
  }
};

async function findRunning({ api }: RunningSystem): Promise<string> {
  const batches = await api.listBatches({ limit: 100 });
  // A task ends by itself: nobody decides about it.
  const running = batches.filter(
    ({ status, kind }) => kind !== 'task' && (status === 'running' || status === 'waiting'),
  );
  if (running.length === 1) return running[0]!.batchKey;
  throw new CommandFailedError(
    running.length === 0
      ? 'No batch runs or waits. "lmo status --list" shows the latest.'
      : `Several batches run: name one of ${running.map(({ batchKey }) => batchKey).join(', ')}.`,
  );
}

function requireReason(reason: string | undefined): string {
  const text = reason?.trim() ?? '';
  if (text !== '' && text.length <= 500) return text;
  throw new UsageError('--reason: say why in 1 to 500 characters; it is kept with the batch.');
}
