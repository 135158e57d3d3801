import { isCancellation, log } from '@temporalio/workflow';
import type { SourceToCollect } from '../activities/collect/source-directory.ts';
import { sourceWork } from './activity-options.ts';
import { rootMessage } from './failure-message.ts';

export interface CollectSourceInput {
  batchId: number;
  source: SourceToCollect;
  logicalDate: string;
  /** Waits before each further try, milliseconds. */
  retryMs: readonly number[];
}

/** How collecting from one source ended; an error sets the source aside and leaves the others alone. */
export interface CollectSourceOutcome {
  source: string;
  error: string | null;
}

/** Collects one source with its own retries. */
export async function collectSource(input: CollectSourceInput): Promise<CollectSourceOutcome> {
  const { batchId, source, logicalDate } = input;
  try {
    await sourceWork(input.retryMs).collectSource({ batchId, source, logicalDate });
    return { source: source.name, error: null };
  } catch (error) {
    if (isCancellation(error)) throw error;
    const message = rootMessage(error);
    log.warn('source set aside', { source: source.name, message });
    return { source: source.name, error: message };
  }
}
