import { ApplicationFailure } from '@temporalio/activity';
import { PermanentError, SourceChangedError, ThrottledError } from '../core/errors.ts';

// Classes of SQLSTATE that a retry cannot mend: bad data, broken constraint, wrong SQL, missing rights.
const PERMANENT_SQL_CLASSES = new Set(['22', '23', '42', '28', '3D', '3F', '0A']);

function sqlState(error: Error): string | null {
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

/** Translates what a stage throws into what Temporal does with it: retry, retry later, or stop. */
export function toApplicationFailure(error: unknown): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error;
  if (!(error instanceof Error)) return ApplicationFailure.retryable(String(error), 'Unknown');
  const base = { message: error.message, type: error.name, cause: error };
  if (error instanceof ThrottledError) {
    return ApplicationFailure.create({ ...base, nextRetryDelay: error.retryAfterMs });
  }
  if (error instanceof PermanentError || error instanceof SourceChangedError) {
    return ApplicationFailure.create({ ...base, nonRetryable: true });
  }
  const state = sqlState(error);
  if (state !== null) {
    return ApplicationFailure.create({
      ...base,
      // The message of a constraint names the constraint; its detail would hold the row, so it is left out.
      message: `${error.message} (SQLSTATE ${state})`,
      cause: undefined,
      type: 'DatabaseError',
      nonRetryable: PERMANENT_SQL_CLASSES.has(state.slice(0, 2)),
    });
  }
  return ApplicationFailure.create(base);
}
