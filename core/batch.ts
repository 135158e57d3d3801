import type { Stage } from './posting/stages.ts';

/** A file to collect from, as the CLI was given it. The path is absolute and readable by the worker. */
export interface FileSourceInput {
  kind: 'file';
  path: string;
  /** Name of the source; without one the row's own source column or the file's name serves. */
  name?: string;
  /** ISO 3166-1 alpha-2: country of ads that do not say theirs. */
  country?: string;
  /** Column of the file by field of a posting: { title: 'cargo' }. */
  map?: Readonly<Record<string, string>>;
}

/** A registered source, by name. */
export interface NamedSourceInput {
  kind: 'named';
  name: string;
}

export type SourceInput = FileSourceInput | NamedSourceInput;

/** What one daily batch is asked to do. Small, and free of personal data: it lies in Temporal's history. */
export interface DailyBatchInput {
  /** The day that the batch stands for, ISO date in UTC; resolved by the caller, never read from a clock inside. */
  logicalDate: string;
  /** Default: all registered sources that are switched on. */
  sources?: readonly SourceInput[];
  /** First stage to run; earlier ones keep what they made. The members are those of the day's earlier batches. */
  from?: Stage;
  /** Only this stage. */
  only?: Stage;
  /** Process again even what carries the same fingerprint. */
  force?: boolean;
  /** Take in older ads whose stage carries an older version. */
  reprocess?: { stage: Stage; since?: string };
  /** Language of the report. */
  language: 'es' | 'en';
  /** Set by continue-as-new: the batch and the stages that are done. */
  resume?: { batchId: number; batchKey: string; done: readonly StageResult[] };
}

/** What a stage counted, of one unit. itemsIn = itemsOut + rejected + duplicate + skipped. */
export interface StageCounts {
  unit: 'ad version' | 'ad' | 'skill';
  itemsIn: number;
  itemsOut: number;
  rejected: number;
  duplicate: number;
  skipped: number;
  rowsWritten: number;
}

export type StageStatus = 'pending' | 'running' | 'waiting' | 'succeeded' | 'skipped' | 'failed';

export interface StageResult {
  stage: Stage;
  status: StageStatus;
  counts: StageCounts;
  durationMs: number;
  /** Why it was skipped or failed, in a sentence. */
  note: string | null;
}

export interface StageProgress {
  stage: Stage;
  status: StageStatus;
  /** Pages, or list pages of a source. */
  done: number;
  /** Null while it is not known. */
  total: number | null;
  counts: StageCounts | null;
  startedAt: string | null;
  durationMs: number | null;
  note: string | null;
}

/** Answer of the query `progress`. */
export interface BatchProgress {
  batchKey: string;
  logicalDate: string;
  status: 'running' | 'waiting' | 'succeeded' | 'failed' | 'abandoned';
  /** What it waits for, and how to go on; null while it runs. */
  waitingFor: string | null;
  stages: readonly StageProgress[];
}

export interface DailyBatchResult {
  batchId: number;
  batchKey: string;
  status: 'succeeded' | 'failed' | 'abandoned';
  rowsWritten: number;
  stages: readonly StageResult[];
  error: string | null;
}

/** A whole day; a run that only collects; a clustering of all that is known. */
export type BatchKind = 'daily' | 'collect' | 'clustering';

export const PROGRESS_QUERY = 'progress';
export const DAILY_BATCH_WORKFLOW = 'dailyBatch';
export const IMPORT_TAXONOMY_WORKFLOW = 'importTaxonomy';
export const WRITE_REPORT_WORKFLOW = 'writeReport';

/** Task queues by role: sources, everything else that works on rows, and language models. */
export const TASK_QUEUES = { collect: 'collect', process: 'process', llm: 'llm' } as const;

/** Workflow id of the first batch of a day, or of its nth run. */
export function batchKey(logicalDate: string, run = 1): string {
  return run === 1 ? `daily-${logicalDate}` : `daily-${logicalDate}-r${run}`;
}
