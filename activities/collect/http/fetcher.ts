import { setTimeout as delay } from 'node:timers/promises';
import { ThrottledError } from '../../../core/errors.ts';
import type { FetchedDocument, FetchOptions, Fetcher } from '../source.ts';
import { decodeBody } from './decode-body.ts';
import { DEFAULT_LIMITS, type FetchLimits } from './limits.ts';
import { createPace, type Sleep } from './pace.ts';
import { readBody } from './read-body.ts';
import { RefusedError } from './refused-error.ts';
import { parseRetryAfter } from './retry-after.ts';
import { UnreachableError } from './unreachable-error.ts';
import { ALLOW_ALL, MAX_ROBOTS_BYTES, readRobots, type RobotsRules } from './robots.ts';

export interface FetcherSettings {
  /** "Product/version (+address of a page about it)"; robots.txt is read for the product. */
  userAgent: string;
  now?: () => Date;
  sleep?: Sleep;
  fetch?: typeof globalThis.fetch;
  limits?: Partial<FetchLimits>;
}

const sleepFor: Sleep = (durationMs, signal) => delay(durationMs, undefined, { signal });

/** The fetcher with its manners apart, for a browser that must keep them too. */
export interface PoliteFetcher extends Fetcher {
  /** Waits until `url` may be asked for; throws RefusedError when robots.txt forbids it. */
  waitToAsk(url: string, signal: AbortSignal): Promise<void>;
  /** Whether robots.txt allows `url`. */
  allows(url: string, signal: AbortSignal): Promise<boolean>;
}

/** A request that failed in a way that another try may mend. */
class PassingFailure extends Error {
  /** What the server asked for, if it did. */
  readonly waitMs: number | null;
  readonly throttled: boolean;
  constructor(
    message: string,
    options: { waitMs?: number | null; throttled?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.waitMs = options.waitMs ?? null;
    this.throttled = options.throttled ?? false;
  }
}

/**
 * A fetcher that keeps the manners of the web: it obeys robots.txt, spaces requests per host by the crawl delay or
 * its own, honours Retry-After, and bounds time, bytes and redirects. It remembers robots.txt and pace as long as it
 * lives, so one belongs to one run over a source.
 *
 * `get` throws RefusedError for an address that cannot be had, ThrottledError when the host wants more patience than
 * the limits give, and UnreachableError when the host could not be reached in all tries.
 */
export function createFetcher(settings: FetcherSettings): PoliteFetcher {
  const { userAgent, now = () => new Date(), sleep = sleepFor } = settings;
  const { fetch = globalThis.fetch } = settings;
  const limits = { ...DEFAULT_LIMITS, ...settings.limits };
  const pace = createPace({ now, sleep });
  const robotsByOrigin = new Map<string, Promise<RobotsRules>>();

  async function get(url: string, options: FetchOptions): Promise<FetchedDocument> {
    let address = webAddress(url, url);
    for (let redirects = 0; redirects <= limits.maxRedirects; redirects++) {
      const delayMs = await delayBefore(address, options.signal);
      const answer = await persist(address, options, delayMs);
      if (!(answer instanceof URL)) return answer;
      address = answer;
    }
    throw new RefusedError(url, {
      reason: 'redirect',
      what: `redirects more than ${limits.maxRedirects} times`,
    });
  }

  async function waitToAsk(url: string, signal: AbortSignal): Promise<void> {
    const address = webAddress(url, url);
    await pace.waitForTurn(address.host, await delayBefore(address, signal), signal);
  }

  async function allows(url: string, signal: AbortSignal): Promise<boolean> {
    const address = webAddress(url, url);
    return (await robotsOf(address.origin, signal)).allows(address.href);
  }

  async function delayBefore(address: URL, signal: AbortSignal): Promise<number> {
    const rules = await robotsOf(address.origin, signal);
    if (rules.allows(address.href)) return rules.crawlDelayMs ?? limits.delayMs;
    throw new RefusedError(address.href, {
      reason: 'robots_disallowed',
      what: "is disallowed by the host's robots.txt",
    });
  }

  function robotsOf(origin: string, signal: AbortSignal): Promise<RobotsRules> {
    let rules = robotsByOrigin.get(origin);
    if (rules === undefined) {
      rules = fetchRobots(origin, signal);
      robotsByOrigin.set(origin, rules);
      // A robots.txt that could not be reached forbids everything until it is asked again, by the next call.
      rules.catch(() => robotsByOrigin.delete(origin));
    }
    return rules;
  }

  async function fetchRobots(origin: string, signal: AbortSignal): Promise<RobotsRules> {
    const options = { accept: 'text/plain, */*;q=0.5', signal, maxBytes: MAX_ROBOTS_BYTES };
    let address = new URL('/robots.txt', origin);
    try {
      for (let redirects = 0; redirects <= limits.maxRedirects; redirects++) {
        const answer = await persist(address, options, 0);
        if (!(answer instanceof URL)) {
          return readRobots({ url: `${origin}/robots.txt`, text: decodeBody(answer), userAgent });
        }
        address = answer;
      }
      return ALLOW_ALL;
    } catch (error) {
      // "Unavailable" (4xx) and endless redirects allow everything, a file too long to be one as well.
      if (error instanceof RefusedError) return ALLOW_ALL;
      if (error instanceof ThrottledError || signal.aborted) throw error;
      throw new UnreachableError(
        `${origin}/robots.txt could not be read, so nothing may be fetched from this host for now.`,
        { cause: error },
      );
    }
  }

  /** Tries until there is an answer that stands: a document, or where it has moved to. */
  async function persist(
    address: URL,
    options: FetchOptions,
    delayMs: number,
  ): Promise<FetchedDocument | URL> {
    for (let attempt = 1; ; attempt++) {
      await pace.waitForTurn(address.host, delayMs, options.signal);
      try {
        return await tryOnce(address, options);
      } catch (error) {
        if (!(error instanceof PassingFailure)) throw error;
        const waitMs = error.waitMs ?? limits.backoffMs * 2 ** (attempt - 1);
        if (attempt >= limits.maxTries || waitMs > limits.maxRetryAfterMs) {
          if (!error.throttled) throw new UnreachableError(error.message, { cause: error.cause });
          throw new ThrottledError(error.message, {
            retryAfterMs: error.waitMs ?? limits.maxRetryAfterMs,
          });
        }
        await sleep(waitMs, options.signal);
      }
    }
  }

  async function tryOnce(address: URL, options: FetchOptions): Promise<FetchedDocument | URL> {
    const slow = new AbortController();
    const timer = setTimeout(() => slow.abort(), limits.responseTimeoutMs);
    const limit = AbortSignal.timeout(limits.totalTimeoutMs);
    try {
      const response = await fetch(address, {
        headers: { accept: options.accept, 'user-agent': userAgent },
        redirect: 'manual',
        signal: AbortSignal.any([options.signal, limit, slow.signal]),
      });
      clearTimeout(timer);
      const refusal = judge(address, response, now());
      if (refusal !== null) {
        await response.body?.cancel();
        if (refusal instanceof URL) return refusal;
        throw refusal;
      }
      const maxBytes = options.maxBytes ?? limits.maxBytes;
      return {
        url: address.href,
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        body: await readBody(response, { maxBytes, url: address.href }),
        fetchedAt: now(),
      };
    } catch (error) {
      if (error instanceof PassingFailure || error instanceof RefusedError) throw error;
      options.signal.throwIfAborted();
      const timedOut = slow.signal.aborted
        ? `no answer within ${limits.responseTimeoutMs} ms`
        : limit.aborted
          ? `not complete within ${limits.totalTimeoutMs} ms`
          : 'the connection failed';
      throw new PassingFailure(`${address.href}: ${timedOut}.`, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }

  return { get, waitToAsk, allows };
}

/** What keeps an answer from being taken as it is: a move, a refusal, a failure that may pass; null for none. */
function judge(
  address: URL,
  response: Response,
  now: Date,
): URL | RefusedError | PassingFailure | null {
  const { status, headers } = response;
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location !== null) return webAddress(location, address.href);
  if (status >= 200 && status < 300) return null;
  const message = `${address.href} answered ${status}.`;
  const waitMs = parseRetryAfter(headers.get('retry-after'), now);
  if (status === 429 || (status === 503 && waitMs !== null)) {
    return new PassingFailure(message, { waitMs, throttled: true });
  }
  if (status >= 500 || status === 408) return new PassingFailure(message);
  return new RefusedError(address.href, { reason: 'status', what: `answered ${status}` });
}

function webAddress(url: string, base: string): URL {
  const address = URL.canParse(url, base) ? new URL(url, base) : null;
  if (address?.protocol === 'https:' || address?.protocol === 'http:') return address;
  throw new RefusedError(base, { reason: 'redirect', what: `leads to ${url}, no web address` });
}
