import { SourceChangedError } from '../../../../core/errors.ts';
import { canonicalPath } from '../../canonical-url.ts';
import { decodeBody } from '../../http/decode-body.ts';
import { withinSize } from '../../posting-size.ts';
import type { Collected, CollectedPage, SourceAdapter, SourceContext } from '../../source.ts';
import { parseNexoItem, parseNexoPage } from './parse-page.ts';

const PAGE_ADS = 50;
/** A page holds the full text of its ads. */
const MAX_PAGE_BYTES = 20_000_000;
/** From this many ads on, none of which is of the schema, it is the schema that changed. */
const MIN_ADS_TO_JUDGE = 3;

/** The JSON board of the samples: a paged API with whole ads in its lists. */
export const nexo: SourceAdapter = { name: 'nexo', kind: 'json', listsAll: true, pages };

async function* pages(context: SourceContext): AsyncGenerator<CollectedPage> {
  const { baseUrl, logicalDate, signal, fetcher } = context;
  let total = 0;
  let offset = 0;
  for (let page = 0; page === 0 || offset < total; page++) {
    const cursor = `offset=${offset}`;
    context.heartbeat(cursor);
    const document = await fetcher.get(
      `${baseUrl}/api/jobs?${cursor}&limit=${PAGE_ADS}&asof=${logicalDate}`,
      { accept: 'application/json', signal, maxBytes: MAX_PAGE_BYTES },
    );
    const list = parseNexoPage(decodeBody(document), document.url);
    if (list.items.length === 0 && offset < list.total) {
      throw new SourceChangedError(
        `${document.url}: the API says ${list.total} ads and gives none from offset ${offset} on.`,
      );
    }
    const items = list.items.map((value, i) =>
      readItem(value, { ref: `offset=${offset + i}`, documentUrl: document.url }),
    );
    expectSomeAds(items, document.url);
    yield { page, cursor, items, documents: [document] };
    total = list.total;
    offset += list.items.length;
  }
}

function readItem(value: unknown, at: { ref: string; documentUrl: string }): Collected {
  const read = parseNexoItem(value);
  if ('problem' in read) {
    const detail = `Not of the API's schema: ${read.problem}.`;
    return {
      kind: 'reject',
      ref: at.ref,
      reject: { reason: 'unreadable_row', field: read.field, detail },
    };
  }
  const ref = canonicalPath(read.url) ?? at.ref;
  return withinSize({ kind: 'posting', ref, posting: read, documentUrl: at.documentUrl });
}

function expectSomeAds(items: readonly Collected[], url: string): void {
  const rejects = items.filter((item) => item.kind === 'reject');
  const unreadable = rejects.filter(({ reject }) => reject.reason === 'unreadable_row');
  if (items.length < MIN_ADS_TO_JUDGE || unreadable.length < items.length) return;
  const { field, detail } = unreadable[0]!.reject;
  throw new SourceChangedError(
    `${url}: none of ${items.length} ads can be read. ${field ?? 'Item'}: ${detail}`,
  );
}
