import type { RawPosting } from '../../core/posting/raw-posting.ts';
import { validatePosting, type Validation, type ValidationContext } from './validate-posting.ts';

export interface ValidateTaskInput {
  readonly items: readonly { id: number; raw: RawPosting; context: ValidationContext }[];
}

export type ValidateTaskOutput = { id: number; validation?: Validation; error?: string }[];

/** Runs in a worker thread: one answer per ad; an ad that makes the code fail gets an error and stops no other. */
export default function validateTask({ items }: ValidateTaskInput): ValidateTaskOutput {
  return items.map(({ id, raw, context }) => {
    try {
      return { id, validation: validatePosting(raw, context) };
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) };
    }
  });
}
