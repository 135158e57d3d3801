import { ApplicationFailure, condition, setHandler } from '@temporalio/workflow';
import {
  abandonUpdate,
  approveUpdate,
  pauseUpdate,
  rejectUpdate,
  resumeUpdate,
  retryStageUpdate,
  skipSourceUpdate,
} from './messages.ts';

/** What an operator decided about a stopped batch. */
export type Decision =
  | { kind: 'retry' }
  | { kind: 'approve' }
  | { kind: 'abandon'; reason: string }
  | { kind: 'timeout' };

type Waiting = 'stage' | 'gate' | null;

/** Takes an operator's updates for one batch, and lets the batch wait for them. */
export interface OperatorDesk {
  /** Sources that the operator wants left out from now on. */
  readonly skippedSources: ReadonlySet<string>;
  /** Waits while the batch is paused; `onPause` shows it first. Throws when the batch was abandoned meanwhile. */
  untilResumed(onPause: () => Promise<void>): Promise<void>;
  /**
   * From now on takes a decision about a failed stage or a held batch, so that nobody is refused who has read that it
   * waits; the returned function waits for it, `timeout` after so many milliseconds.
   */
  ask(about: 'stage' | 'gate'): (waitMs: number) => Promise<Decision>;
}

function refuse(message: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(message, 'NotNow');
}

/** Opens the desk: registers the handlers of all updates. */
export function openOperatorDesk(): OperatorDesk {
  const skippedSources = new Set<string>();
  let paused = false;
  let waiting: Waiting = null;
  let decided: Decision | null = null;

  const expect = (about: Exclude<Waiting, null>, verb: string) => {
    if (waiting === about) return;
    const state =
      waiting === null ? 'it is not waiting for anybody' : `it waits for its ${waiting}`;
    throw refuse(`Nothing to ${verb}: ${state}. "lmo status" shows where the batch stands.`);
  };

  setHandler(
    pauseUpdate,
    () => {
      paused = true;
      return 'Paused: stages in flight finish, the next one waits for "resume".';
    },
    { description: 'Holds the batch before its next stage.' },
  );
  setHandler(
    resumeUpdate,
    () => {
      paused = false;
      return 'Going on.';
    },
    { description: 'Lets a paused batch go on.' },
  );
  setHandler(
    retryStageUpdate,
    () => {
      decided = { kind: 'retry' };
      return 'The stage is tried again; pages that are done stay done.';
    },
    {
      description: 'Tries the failed stage again.',
      validator: () => expect('stage', 'retry'),
    },
  );
  setHandler(
    skipSourceUpdate,
    (source: string) => {
      skippedSources.add(source);
      if (waiting === 'stage') decided = { kind: 'retry' };
      return `${source} is left out of this batch.`;
    },
    {
      description: 'Leaves a source out of the batch.',
      validator: (source: string) => {
        if (source === '') throw refuse('Name the source to skip.');
      },
    },
  );
  setHandler(
    approveUpdate,
    () => {
      decided = { kind: 'approve' };
      return 'Approved: the batch goes on.';
    },
    {
      description: 'Lets a held batch through the gate.',
      validator: () => expect('gate', 'approve'),
    },
  );
  setHandler(
    rejectUpdate,
    (reason: string) => {
      decided = { kind: 'abandon', reason: `Rejected at the gate: ${reason}` };
      return 'Rejected: nothing of this batch is published.';
    },
    {
      description: 'Ends a held batch with a reason.',
      validator: (_reason: string) => expect('gate', 'reject'),
    },
  );
  setHandler(
    abandonUpdate,
    (reason: string) => {
      decided = { kind: 'abandon', reason };
      paused = false;
      return 'Abandoned: the batch ends after what is in flight; published data stays as it was.';
    },
    { description: 'Ends the batch; what is published stays.' },
  );

  return {
    skippedSources,
    async untilResumed(onPause) {
      if (paused) {
        await onPause();
        await condition(() => !paused);
      }
      const early = decided;
      if (early?.kind === 'abandon')
        throw ApplicationFailure.nonRetryable(early.reason, 'Abandoned');
    },
    ask(about) {
      waiting = about;
      decided = null;
      return async (waitMs) => {
        const inTime = await condition(() => decided !== null, waitMs);
        waiting = null;
        return inTime ? decided! : { kind: 'timeout' };
      };
    },
  };
}
