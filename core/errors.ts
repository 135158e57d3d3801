/** Retrying cannot help: the input, the configuration or the code must change. */
export class PermanentError extends Error {
  override readonly name = 'PermanentError';
}

/** The other side asks for patience; retry after the given time. */
export class ThrottledError extends Error {
  override readonly name = 'ThrottledError';
  readonly retryAfterMs: number;
  constructor(message: string, options: { retryAfterMs: number; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** A source no longer looks as its adapter expects: stop this source, keep the run. */
export class SourceChangedError extends Error {
  override readonly name = 'SourceChangedError';
}
