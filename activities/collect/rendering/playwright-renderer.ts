import { chromium, errors, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { SourceChangedError, ThrottledError } from '../../../core/errors.ts';
import type { PoliteFetcher } from '../http/fetcher.ts';
import { DEFAULT_LIMITS } from '../http/limits.ts';
import { RefusedError } from '../http/refused-error.ts';
import { parseRetryAfter } from '../http/retry-after.ts';
import { UnreachableError } from '../http/unreachable-error.ts';
import type { FetchedDocument, Renderer, RenderOptions } from '../source.ts';

export interface RendererSettings {
  /** Finds the browser; asked once, when the first page is rendered. */
  browser: () => Promise<{ executablePath: string; args: readonly string[] }>;
  userAgent: string;
  /** The manners of the fetcher of the same source: one pace and one robots.txt for both. */
  manners: Pick<PoliteFetcher, 'waitToAsk' | 'allows'>;
  now?: () => Date;
  /** Most characters of a rendered page. */
  maxChars?: number;
}

/** What a page needs to build its text; pictures, fonts, films and the rest are never asked for. */
const NEEDED = new Set(['document', 'script', 'xhr', 'fetch', 'stylesheet']);
/** One list page may hold the full text of all its ads. */
const MAX_CHARS = 20_000_000;

/**
 * A browser for sources whose pages are built by scripts. It starts with the first page, keeps one context (cookies,
 * cache) per renderer, asks only the page's own host and only what robots.txt allows, and ends with `close`.
 *
 * `render` throws RefusedError and ThrottledError like the fetcher, UnreachableError when the page does not load, and
 * SourceChangedError when it loads but what it should show never appears.
 */
export function openRenderer(
  settings: RendererSettings,
): Renderer & { close: () => Promise<void> } {
  const { manners, now = () => new Date(), maxChars = MAX_CHARS } = settings;
  let opened: Promise<{ browser: Browser; context: BrowserContext }> | null = null;

  async function open() {
    const { executablePath, args } = await settings.browser();
    const browser = await chromium.launch({ executablePath, args: [...args], headless: true });
    const context = await browser.newContext({
      userAgent: settings.userAgent,
      serviceWorkers: 'block',
      acceptDownloads: false,
    });
    return { browser, context };
  }

  async function render(url: string, options: RenderOptions): Promise<FetchedDocument> {
    const { signal, timeoutMs, readySelector } = options;
    await manners.waitToAsk(url, signal);
    opened ??= open();
    const { context } = await opened;
    const page = await context.newPage();
    const stop = () => void page.close().catch(() => undefined);
    signal.addEventListener('abort', stop, { once: true });
    try {
      await blockStrangers(page, new URL(url).host, (address) => manners.allows(address, signal));
      const status = await load(page, url, timeoutMs, now);
      await waitUntilReady(page, { url, readySelector, timeoutMs });
      const html = await page.content();
      if (html.length > maxChars) {
        throw new RefusedError(url, {
          reason: 'too_large',
          what: `has ${html.length} characters once rendered, at most ${maxChars} are read`,
        });
      }
      const body = new TextEncoder().encode(html);
      return { url, status, contentType: 'text/html; charset=utf-8', body, fetchedAt: now() };
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
      await page.close();
    }
  }

  return {
    render,
    async close() {
      const running = await opened?.catch(() => null);
      opened = null;
      await running?.browser.close();
    },
  };
}

async function blockStrangers(
  page: Page,
  host: string,
  allows: (url: string) => Promise<boolean>,
): Promise<void> {
  await page.route('**/*', async (route) => {
    const request = route.request();
    const isOwn = new URL(request.url()).host === host;
    try {
      const isWanted = isOwn && NEEDED.has(request.resourceType()) && (await allows(request.url()));
      await (isWanted ? route.continue() : route.abort('blockedbyclient'));
    } catch {
      // The page was closed while the request was on its way.
    }
  });
}

/** Opens the page and judges the answer as the fetcher would. */
async function load(page: Page, url: string, timeoutMs: number, now: () => Date): Promise<number> {
  const response = await page
    .goto(url, { waitUntil: 'domcontentloaded', timeout: timeoutMs })
    .catch((cause: unknown) => {
      throw new UnreachableError(`${url} could not be opened in the browser.`, { cause });
    });
  const status = response?.status() ?? 0;
  if (status >= 200 && status < 300) return status;
  const message = `${url} answered ${status}.`;
  if (status === 429 || status === 503) {
    const asked = parseRetryAfter((await response?.headerValue('retry-after')) ?? null, now());
    throw new ThrottledError(message, { retryAfterMs: asked ?? DEFAULT_LIMITS.maxRetryAfterMs });
  }
  if (status >= 500 || status === 0) throw new UnreachableError(message);
  throw new RefusedError(url, { reason: 'status', what: `answered ${status}` });
}

async function waitUntilReady(
  page: Page,
  options: { url: string; readySelector: string; timeoutMs: number },
): Promise<void> {
  const { url, readySelector, timeoutMs } = options;
  try {
    await page.waitForSelector(readySelector, { state: 'attached', timeout: timeoutMs });
  } catch (cause) {
    if (!(cause instanceof errors.TimeoutError)) throw cause;
    throw new SourceChangedError(
      `${url} loads, but nothing on it matched "${readySelector}" within ${timeoutMs} ms, which marks a page whose ` +
        'scripts have run.',
      { cause },
    );
  }
}
