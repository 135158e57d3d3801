import type { AnswerEnd } from './verify-answer.ts';
import type { ChatMessage } from './question.ts';

export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  /** JSON schema that the answer must keep to. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly maxOutputTokens: number;
  /** Ends the request: time-out, or the worker stops. */
  readonly signal: AbortSignal;
}

export interface ChatAnswer {
  readonly text: string;
  readonly end: AnswerEnd;
  /** As counted by the server; null where it does not say. */
  readonly tokensIn: number | null;
  readonly tokensOut: number | null;
}

/**
 * A language model behind a server. `ask` rejects with a ThrottledError (the server asks for patience), a
 * PermanentError (key, model name or request are refused) or a ModelUnavailableError (time-out, lost connection, 5xx).
 */
export interface ChatModel {
  ask(request: ChatRequest): Promise<ChatAnswer>;
}

/** The server did not answer in time, or not at all; another try may help. */
export class ModelUnavailableError extends Error {
  override readonly name = 'ModelUnavailableError';
  /** Whether the server may have worked, and be paid, although no answer came. */
  readonly mayHaveWorked: boolean;
  constructor(message: string, options: { mayHaveWorked: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.mayHaveWorked = options.mayHaveWorked;
  }
}

/** Wait when a server throttles without saying for how long, milliseconds. */
const DEFAULT_RETRY_AFTER_MS = 5_000;

/** Reads `Retry-After` (RFC 9110 §10.2.3: seconds or a date), and `retry-after-ms` where a server gives it. */
export function retryAfterMs(headers: Headers | undefined, now: Date): number {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(ms) && ms >= 0) return ms;
  const value = headers?.get('retry-after') ?? null;
  if (value === null) return DEFAULT_RETRY_AFTER_MS;
  const seconds = Number(value);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? DEFAULT_RETRY_AFTER_MS : Math.max(0, date - now.getTime());
}
