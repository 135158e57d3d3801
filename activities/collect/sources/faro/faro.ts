import { SourceChangedError } from '../../../../core/errors.ts';
import { decodeBody } from '../../http/decode-body.ts';
import type { CollectedPage, SourceAdapter, SourceContext } from '../../source.ts';
import { readDetails } from '../read-details.ts';
import { parseFaroDetail } from './parse-detail.ts';
import { parseFaroList } from './parse-list.ts';

const HTML = 'text/html';

/** The HTML board of the samples: list pages, and a page per ad with JSON-LD. */
export const faro: SourceAdapter = { name: 'faro', kind: 'html', listsAll: true, pages };

async function* pages(context: SourceContext): AsyncGenerator<CollectedPage> {
  const { baseUrl, logicalDate, signal } = context;
  const get = (url: string) => context.fetcher.get(url, { accept: HTML, signal });
  const seen = new Set<string>();
  let next: string | null = `${baseUrl}/ofertas?page=1&asof=${logicalDate}`;
  for (let page = 0; next !== null; page++) {
    context.heartbeat(`page=${page + 1}`);
    const listDocument = await get(next);
    const list = parseFaroList(decodeBody(listDocument), listDocument.url);
    // An ad that moved to a later page while we read is not read twice.
    const cards = list.cards.filter(({ id }) => !seen.has(id));
    cards.forEach(({ id }) => seen.add(id));
    if (cards.length === 0 && seen.size < list.total) {
      throw new SourceChangedError(
        `${next}: the page says ${list.total} ads, ${seen.size} were listed, and it lists no further one.`,
      );
    }
    const { items, documents } = await readDetails(
      cards.map(({ id, url }) => ({ ref: `/ofertas/${id}`, url })),
      {
        fetch: get,
        parse: (document) => parseFaroDetail(decodeBody(document)),
        expected: 'JobPosting in JSON-LD',
        progress: (ref) => context.heartbeat(`page=${page + 1} ${ref}`),
      },
    );
    yield { page, cursor: `page=${page + 1}`, items, documents: [listDocument, ...documents] };
    next = cards.length === 0 ? null : list.nextUrl;
    expectWholeList(next, seen.size, list.total);
  }
}

/** Ads come and go while a list is read, but not a tenth of them: a list that ends early is a changed layout. */
function expectWholeList(next: string | null, listed: number, total: number): void {
  if (next !== null || listed >= total * 0.9) return;
  throw new SourceChangedError(
    `The list ends after ${listed} ads though it says ${total}: expected link[rel=next] on the last page read.`,
  );
}
