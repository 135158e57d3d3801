import type { DuplicateLink } from '../../core/posting/cleaned-posting.ts';
import { findDuplicates } from './duplicates/find-duplicates.ts';
import type { DuplicateRecord } from './duplicates/judge-pair.ts';

export interface DuplicatesTaskInput {
  readonly records: readonly DuplicateRecord[];
}

/** Runs in a worker thread: the links of the new ads among the records. */
export default function duplicatesTask({ records }: DuplicatesTaskInput): DuplicateLink[] {
  return findDuplicates(records);
}
