import { RefusedError } from '../http/refused-error.ts';
import type { CollectedPage, FetchedDocument, SourceAdapter, SourceContext } from '../source.ts';

/**
 * A context whose world is a table of bodies by address, for tests of adapters. An Error in the table is thrown; an
 * address that is not in it answers 404. The renderer answers from the same table.
 */
export function fakeContext(
  bodies: Readonly<Record<string, string | Error>>,
): SourceContext & { asked: string[] } {
  const asked: string[] = [];
  const answer = (url: string, contentType: string): Promise<FetchedDocument> => {
    asked.push(url);
    const body = bodies[url] ?? new RefusedError(url, { reason: 'status', what: 'answered 404' });
    if (body instanceof Error) return Promise.reject(body);
    return Promise.resolve({
      url,
      status: 200,
      contentType,
      body: new TextEncoder().encode(body),
      fetchedAt: new Date('2026-11-22T10:00:00Z'),
    });
  };
  return {
    asked,
    logicalDate: '2026-11-22',
    baseUrl: 'http://board.test',
    fetcher: { get: (url, { accept }) => answer(url, accept) },
    renderer: { render: (url) => answer(url, 'text/html') },
    signal: new AbortController().signal,
    heartbeat: () => undefined,
  };
}

/** All pages of a source, one after the other. */
export async function pagesOf(
  adapter: SourceAdapter,
  context: SourceContext,
): Promise<CollectedPage[]> {
  const pages: CollectedPage[] = [];
  for await (const page of adapter.pages(context)) pages.push(page);
  return pages;
}
