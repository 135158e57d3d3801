import type { BackfillDoor } from '../temporal-config/backfill-door.ts';
import type { ScheduleDoor } from '../temporal-config/schedule-door.ts';
import type { BatchProgress, DailyBatchInput, DailyBatchResult } from '../core/batch.ts';
import type {
  ImportTaxonomyInput,
  ImportTaxonomyResult,
} from '../core/taxonomy/import-taxonomy.ts';
import type { TaskInput } from '../core/task.ts';

/** A batch cannot do now what it was asked, or is not known; the message says what it is and what to do. */
export class BatchRefusedError extends Error {
  override readonly name = 'BatchRefusedError';
}

/** An activity that was handed out and has not ended, with what went wrong the last time. */
export interface PendingActivity {
  workflowId: string;
  activity: string;
  /** 'running', 'scheduled' (waits for a worker or for its next try), 'cancel_requested', 'paused'. */
  state: string;
  /** From 1. */
  attempt: number;
  /** Null: tried without end. */
  maxAttempts: number | null;
  lastFailure: string | null;
  /** ISO instant; null while it runs. */
  nextAttemptAt: string | null;
  lastHeartbeatAt: string | null;
  worker: string | null;
}

export type BatchState =
  'running' | 'completed' | 'failed' | 'canceled' | 'terminated' | 'timed_out';

/** What an operator may say to a running batch; `reason` and `source` go with the verbs that need them. */
export type OperatorDecision =
  | { verb: 'pause' | 'resume' | 'retryStage' | 'approve' }
  | { verb: 'skipSource'; source: string }
  | { verb: 'reject' | 'abandon'; reason: string };

/** All that the CLI and the API ask of Temporal. */
export interface TemporalDoor {
  /**
   * Starts the batch of a date under its next free id, or finds the one of that date that runs. `taken` are ids
   * that earlier batches have, also such as Temporal has forgotten.
   */
  startBatch(
    input: DailyBatchInput,
    taken: readonly string[],
  ): Promise<{ batchKey: string; adopted: boolean }>;
  /** Starts a task under its key; progress, state and end are asked for like those of a batch. */
  startTask(taskKey: string, input: TaskInput): Promise<void>;
  /** Null when Temporal does not know the batch, or has forgotten it. */
  batchState(batchKey: string): Promise<BatchState | null>;
  /** Asks the batch itself; null when no worker answers in time. */
  progress(batchKey: string): Promise<BatchProgress | null>;
  /** Of the batch and its stages. */
  pendingActivities(batchKey: string): Promise<PendingActivity[]>;
  /** Waits for the end of the batch; `signal` ends the waiting, with an error. */
  batchResult(batchKey: string, signal?: AbortSignal): Promise<DailyBatchResult>;
  /** The batch's answer, a sentence. Throws BatchRefusedError with its reason when it says no. */
  tell(batchKey: string, decision: OperatorDecision): Promise<string>;
  importTaxonomy(input: ImportTaxonomyInput): Promise<ImportTaxonomyResult>;
  /** Waits until the report of a published batch is written. */
  writeReport(args: { batchId: number; language: 'es' | 'en' }): Promise<void>;
  readonly schedules: ScheduleDoor;
  readonly backfills: BackfillDoor;
  /** Version of the server; throws when it does not answer. */
  serverVersion(): Promise<string>;
}
