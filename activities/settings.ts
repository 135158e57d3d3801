import type { GateLimits } from './audit/gate.ts';

/** What holds for all of a batch: handed out when it opens, so that a change of configuration waits for the next. */
export interface BatchSettings {
  /** Ads per page. */
  pageSize: number;
  /** Pages in flight. */
  window: number;
  /** Pages after which a stage continues as new, to keep its history short. */
  pagesPerRun: number;
  /** Waits before a source is tried again, milliseconds. */
  sourceRetryMs: number[];
  /** How long a stopped stage waits for its operator, milliseconds. */
  operatorWaitMs: number;
  gate: GateLimits;
  /** Where a language model enhances: ads per page of that stage. Without it the rules work alone. */
  model?: { pageSize: number };
  /** Days without a good batch that raise an alert. */
  failedDays: number;
}
