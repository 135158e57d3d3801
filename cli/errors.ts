/** Exit codes of every command. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  /** The batch waits for a decision, so nothing of it is published yet. */
  waiting: 3,
  interrupted: 130,
} as const;

/** The command cannot be done; the message says what is wrong, where, and what to do. Exit code 1. */
export class CommandFailedError extends Error {
  override readonly name = 'CommandFailedError';
}

/** The command was given wrongly. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
