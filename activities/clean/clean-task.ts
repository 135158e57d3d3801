import type { CleanedPosting } from '../../core/posting/cleaned-posting.ts';
import type { RawPosting } from '../../core/posting/raw-posting.ts';
import { cleanPosting, type CleanContext } from './clean-posting.ts';

export interface CleanTaskInput {
  readonly items: readonly {
    readonly id: number;
    readonly raw: RawPosting;
    readonly context: CleanContext;
  }[];
}

export type CleanTaskOutput = { id: number; cleaned?: CleanedPosting; error?: string }[];

/** Runs in a worker thread: one answer per ad; an ad that makes the code fail gets an error and stops no other. */
export default function cleanTask({ items }: CleanTaskInput): CleanTaskOutput {
  return items.map(({ id, raw, context }) => {
    try {
      return { id, cleaned: cleanPosting(raw, context) };
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) };
    }
  });
}
