import Bottleneck from 'bottleneck';
import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleWhen } from 'cockatiel';
import { PermanentError, ThrottledError } from '../../../core/errors.ts';
import {
  ModelUnavailableError,
  type ChatAnswer,
  type ChatModel,
  type ChatRequest,
} from './chat-model.ts';

/** How patiently and how often a server is asked. */
export interface SteadySettings {
  /** Requests in flight at once. */
  readonly concurrency: number;
  /** Null: as many as concurrency allows. */
  readonly requestsPerMinute: number | null;
  readonly timeoutMs: number;
  /** Waits before each further try, milliseconds; a server's Retry-After counts instead where it is longer. */
  readonly retryMs: readonly number[];
  /** A longer Retry-After is not waited for. */
  readonly longestWaitMs: number;
  /** So many failures in a row stop all requests for `pauseMs`; then one is let through to try. */
  readonly breaker: { readonly failures: number; readonly pauseMs: number };
}

/** A model that is asked in turn. */
export interface SteadyModel {
  /**
   * Asks when a request's turn has come. `onTurn` runs once just before it is sent for the first time; what it throws
   * ends the request. Rejects as `ChatModel` does, with a ModelPausedError, or with a Cancelled.
   */
  ask(request: ChatRequest, onTurn: () => Promise<void>): Promise<ChatAnswer>;
}

/** No request is sent at present: the last ones all failed. */
export class ModelPausedError extends Error {
  override readonly name = 'ModelPausedError';
}

/**
 * Puts concurrency and rate limits, time-outs, retries and a circuit breaker around a model. After a 429 nobody asks
 * before its Retry-After is over. `sleep` rejects when its signal fires.
 */
export function createSteadyModel(
  model: ChatModel,
  settings: SteadySettings,
  deps: {
    readonly now: () => Date;
    readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  },
): SteadyModel {
  const { requestsPerMinute, concurrency } = settings;
  const limiter = new Bottleneck({
    maxConcurrent: concurrency,
    ...(requestsPerMinute === null ? {} : { minTime: Math.ceil(60_000 / requestsPerMinute) }),
  });
  // A server that throttles is alive; everything else, a refused key included, is a failure.
  const breaker = circuitBreaker(
    handleWhen(
      (error) => error instanceof ModelUnavailableError || error instanceof PermanentError,
    ),
    {
      breaker: new ConsecutiveBreaker(settings.breaker.failures),
      halfOpenAfter: settings.breaker.pauseMs,
    },
  );
  let quietUntil = 0;

  const attempt = async (request: ChatRequest): Promise<ChatAnswer> => {
    const wait = quietUntil - deps.now().getTime();
    if (wait > 0) await deps.sleep(wait, request.signal);
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(settings.timeoutMs)]);
    try {
      return await model.ask({ ...request, signal });
    } catch (error) {
      if (request.signal.aborted) throw new Cancelled('the worker stops', { cause: error });
      if (error instanceof ThrottledError) {
        quietUntil = Math.max(quietUntil, deps.now().getTime() + error.retryAfterMs);
      }
      throw error;
    }
  };

  return {
    async ask(request, onTurn) {
      for (let tries = 0; ; tries++) {
        try {
          return await limiter.schedule(() =>
            breaker.execute(async () => {
              if (request.signal.aborted) throw new Cancelled('the worker stops');
              if (tries === 0) await onTurn();
              return attempt(request);
            }),
          );
        } catch (error) {
          if (error instanceof BrokenCircuitError) {
            throw new ModelPausedError('the last requests all failed; none is sent for a while', {
              cause: error,
            });
          }
          const wait = waitBefore(error, settings.retryMs[tries], settings.longestWaitMs);
          if (wait === null) throw error;
          await deps.sleep(wait, request.signal);
        }
      }
    },
  };
}

class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Milliseconds until the next try; null when there is none. */
function waitBefore(
  error: unknown,
  pauseMs: number | undefined,
  longestWaitMs: number,
): number | null {
  if (pauseMs === undefined) return null;
  if (error instanceof ThrottledError) {
    const wait = Math.max(pauseMs, error.retryAfterMs);
    return wait > longestWaitMs ? null : wait;
  }
  return error instanceof ModelUnavailableError ? pauseMs : null;
}
