import type { DailyBatchInput, FileSourceInput } from '../core/batch.ts';
import type { CliContext, RunningSystem } from './context.ts';
import { CommandFailedError, EXIT } from './errors.ts';
import { followBatch, type FollowOutcome } from './follow-batch.ts';
import { createProgressScreen } from './progress-screen.ts';
import { renderSummary } from './render/summary.ts';

export interface BatchOrder {
  system: RunningSystem;
  input: DailyBatchInput;
  signal: AbortSignal;
  /** Goes on looking while the batch waits for a decision. */
  throughWaiting: boolean;
  /** Returns as soon as the batch runs. */
  detach: boolean;
}

export interface BatchOutcome {
  batchKey: string;
  /** `started`: nobody wanted to look. */
  follow: FollowOutcome | { kind: 'started' };
}

/**
 * Starts the batch of a date, or joins the one of that date that runs, and follows it. A running batch that reads
 * other files than those asked for is followed to its end first; then the order is carried out.
 */
export async function runBatch(context: CliContext, order: BatchOrder): Promise<BatchOutcome> {
  const { system, input, signal, throughWaiting } = order;
  const { stderr, now, sleep } = context;
  const temporal = await system.openTemporal();
  for (;;) {
    const earlier = await system.api.listBatches({ date: input.logicalDate, limit: 500 });
    const { batchKey, adopted } = await temporal.startBatch(
      input,
      earlier.map((batch) => batch.batchKey),
    );
    const running = earlier.find((batch) => batch.batchKey === batchKey);
    const isOther = adopted && !sameFiles(running?.files ?? [], filesOf(input));
    stderr.write(`${describeStart(batchKey, { adopted, isOther })}\n`);
    if (order.detach) return { batchKey, follow: { kind: 'started' } };

    const screen = createProgressScreen(stderr, now);
    const follow = await followBatch({ temporal, batchKey, screen, sleep, signal, throughWaiting });
    if (!isOther || follow.kind !== 'ended') return { batchKey, follow };
  }
}

function filesOf({ sources }: DailyBatchInput): string[] {
  return (sources ?? [])
    .filter((source): source is FileSourceInput => source.kind === 'file')
    .map(({ path }) => path);
}

function sameFiles(running: readonly string[], asked: readonly string[]): boolean {
  return running.length === asked.length && asked.every((path) => running.includes(path));
}

function describeStart(
  batchKey: string,
  { adopted, isOther }: { adopted: boolean; isOther: boolean },
): string {
  if (!adopted) return `Started ${batchKey}.`;
  return isOther
    ? `${batchKey} runs already, over other input. Following it; what you asked for begins when it has ended.`
    : `${batchKey} runs already. Following it with the options it was started with.`;
}

/** Prints what came of a batch and returns the exit code: summary on stdout, what to do next on stderr. */
export async function reportOutcome(
  context: CliContext,
  args: { system: RunningSystem; outcome: BatchOutcome; language: 'es' | 'en'; json: boolean },
): Promise<number> {
  const { stdout, stderr } = context;
  const { batchKey, follow } = args.outcome;
  const printJson = (fields: object): void => {
    if (args.json) stdout.write(`${JSON.stringify({ batchKey, ...fields })}\n`);
  };
  switch (follow.kind) {
    case 'started':
    case 'detached':
      printJson({ status: 'running' });
      stderr.write(`${batchKey} goes on. Look at it with "npx lmo status ${batchKey}".\n`);
      return follow.kind === 'started' ? EXIT.ok : EXIT.interrupted;
    case 'waiting':
      printJson({ status: 'waiting', waitingFor: follow.waitingFor });
      stderr.write(`${batchKey} waits. ${follow.waitingFor}\n`);
      return EXIT.waiting;
    case 'ended': {
      const summary = await args.system.api.summary(batchKey);
      stdout.write(
        args.json ? `${JSON.stringify(summary)}\n` : renderSummary(summary, args.language),
      );
      if (follow.result.status === 'succeeded') return EXIT.ok;
      const reason = follow.result.error ?? 'no reason was given';
      throw new CommandFailedError(
        `${batchKey} ${follow.result.status}: ${reason}\nNothing of it was published. "npx lmo status ${batchKey}" shows where it stopped; "npx lmo run --date ${summary.batch.logicalDate}" takes its ads in again.`,
      );
    }
  }
}
