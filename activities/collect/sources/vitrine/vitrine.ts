import { SourceChangedError } from '../../../../core/errors.ts';
import { canonicalPath } from '../../canonical-url.ts';
import { decodeBody } from '../../http/decode-body.ts';
import { withinSize } from '../../posting-size.ts';
import type { Collected, CollectedPage, SourceAdapter, SourceContext } from '../../source.ts';
import { parseVitrinePage, READY_SELECTOR } from './parse-page.ts';

const READY_TIMEOUT_MS = 30_000;

/** The board of the samples that its own script draws: nothing is in the page before that has run. */
export const vitrine: SourceAdapter = { name: 'vitrine', kind: 'rendered', listsAll: true, pages };

async function* pages(context: SourceContext): AsyncGenerator<CollectedPage> {
  const { baseUrl, logicalDate, signal } = context;
  let pageCount = 1;
  for (let page = 0; page < pageCount; page++) {
    const cursor = `page=${page + 1}`;
    context.heartbeat(cursor);
    const document = await context.renderer.render(`${baseUrl}/?${cursor}&asof=${logicalDate}`, {
      readySelector: READY_SELECTOR,
      timeoutMs: READY_TIMEOUT_MS,
      signal,
    });
    const list = parseVitrinePage(decodeBody(document), document.url);
    if (list.postings.length === 0 && list.total > 0 && page < list.pageCount) {
      throw new SourceChangedError(
        `${document.url}: the page says ${list.total} ads on ${list.pageCount} pages, and no article.vt-card was found.`,
      );
    }
    const items = list.postings.map((posting): Collected => {
      const ref = canonicalPath(posting.url) ?? `id ${posting.externalId}`;
      return withinSize({ kind: 'posting', ref, posting, documentUrl: document.url });
    });
    yield { page, cursor, items, documents: [document] };
    pageCount = list.pageCount;
  }
}
