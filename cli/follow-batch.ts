import type { TemporalDoor } from '../api/temporal-door.ts';
import type { DailyBatchResult } from '../core/batch.ts';
import type { CliContext } from './context.ts';
import type { ProgressScreen } from './progress-screen.ts';

/** How following a batch came to an end. */
export type FollowOutcome =
  | { kind: 'ended'; result: DailyBatchResult }
  | { kind: 'waiting'; waitingFor: string }
  | { kind: 'detached' };

/** A redraw each half second: fast enough to see, slow enough to cost nothing. */
const POLL_MS = 500;

/**
 * Shows a batch until it ends, until it waits for somebody (unless `throughWaiting`), or until `signal` says that
 * its viewer leaves; the batch itself goes on in that case.
 */
export async function followBatch(args: {
  temporal: TemporalDoor;
  batchKey: string;
  screen: ProgressScreen;
  sleep: CliContext['sleep'];
  signal: AbortSignal;
  throughWaiting: boolean;
}): Promise<FollowOutcome> {
  const { temporal, batchKey, screen, signal } = args;
  // A poll that outlives its viewer would ask again over a connection that is closed by then.
  const waiting = new AbortController();
  const ending = temporal.batchResult(batchKey, waiting.signal).then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  try {
    for (;;) {
      const pause = args.sleep(POLL_MS, signal).then(() => null);
      const ended = await Promise.race([ending, pause]);
      if (ended !== null && 'error' in ended) throw ended.error;
      if (signal.aborted) return { kind: 'detached' };
      const progress = await temporal.progress(batchKey);
      if (progress !== null) screen.show(progress);
      if (ended !== null) return { kind: 'ended', result: ended.result };
      if (progress?.status === 'waiting' && !args.throughWaiting) {
        return { kind: 'waiting', waitingFor: progress.waitingFor ?? 'a decision' };
      }
    }
  } finally {
    waiting.abort();
    screen.end();
  }
}
