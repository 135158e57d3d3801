import { ActivityFailure, ChildWorkflowFailure } from '@temporalio/workflow';

/** The sentence that the failing code said, without the wrappings of child workflow and activity. */
export function rootMessage(error: unknown): string {
  let cause = error;
  while (
    (cause instanceof ChildWorkflowFailure || cause instanceof ActivityFailure) &&
    cause.cause !== undefined
  ) {
    cause = cause.cause;
  }
  return cause instanceof Error ? cause.message : String(cause);
}
