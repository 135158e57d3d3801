/** Bounds of the polite fetcher; all durations in milliseconds. */
export interface FetchLimits {
  /** Until a server has begun to answer: connection and headers. */
  responseTimeoutMs: number;
  /** For one try as a whole, body included. */
  totalTimeoutMs: number;
  /** Most bytes of a body after decompression. */
  maxBytes: number;
  maxRedirects: number;
  /** Tries in all for answers that may pass: 429, 5xx, a broken connection. */
  maxTries: number;
  /** Wait before the second try; it doubles with each further one. */
  backoffMs: number;
  /** Longest wait that a server may ask for and be given; beyond it the caller is told to come back. */
  maxRetryAfterMs: number;
  /** Between two requests to a host whose robots.txt names no crawl delay. */
  delayMs: number;
}

/** For portals of others: one request a second, and patience of half a minute. */
export const DEFAULT_LIMITS: FetchLimits = {
  responseTimeoutMs: 15_000,
  totalTimeoutMs: 60_000,
  maxBytes: 5_000_000,
  maxRedirects: 5,
  maxTries: 3,
  backoffMs: 1_000,
  maxRetryAfterMs: 30_000,
  delayMs: 1_000,
};
