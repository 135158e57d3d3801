import { ApplicationFailure } from '@temporalio/activity';
import { PermanentError, SourceChangedError, ThrottledError } from '../core/errors.ts';

// Classes of SQLSTATE that a retry cannot mend: bad data, broken constraint, wrong SQL, missing rights.
const PERMANENT_SQL_CLASSES = new Set(['22', '23', '42', '28', '3D', '3F', '0A']);

function sqlState(error: Error): string | null {
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

/**
 * Translates what a stage throws into what Temporal does with it: retry, retry later, or stop. Messages and traces,
 * those of causes too, pass through `redact`.
 */
export function toApplicationFailure(
  error: unknown,
  redact: (text: string) => string = (text) => text,
): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error;
  if (!(error instanceof Error)) {
    return ApplicationFailure.retryable(redact(String(error)), 'Unknown');
  }
  const cause = redactedCopy(error, redact);
  const base = { message: cause.message, type: error.name, cause };
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
      message: `${cause.message} (SQLSTATE ${state})`,
      cause: undefined,
      type: 'DatabaseError',
      nonRetryable: PERMANENT_SQL_CLASSES.has(state.slice(0, 2)),
    });
  }
  return ApplicationFailure.create(base);
}

/** The error with its chain of causes as Temporal keeps it: names, messages and traces. */
function redactedCopy(error: Error, redact: (text: string) => string): Error {
  const copy = new Error(redact(error.message), {
    ...(error.cause instanceof Error && { cause: redactedCopy(error.cause, redact) }),
  });
  copy.name = error.name;
  if (error.stack !== undefined) copy.stack = redact(error.stack);
  return copy;
}
