import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceChangedError } from '../../../../core/errors.ts';
import { EMPTY_RAW_POSTING } from '../../../../core/posting/raw-posting.ts';
import { fakeContext, pagesOf } from '../source-context.fake.ts';
import { nexo } from './nexo.ts';
import { parseNexoItem, parseNexoPage } from './parse-page.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const URL_OF_PAGE = 'http://nexo.test/api/jobs?offset=100';

it('reads the ads of a page', () => {
  const page = parseNexoPage(fixture('page.json'), URL_OF_PAGE);
  const expected = JSON.parse(fixture('page.expected.json')) as object[];
  expect(page).toMatchObject({ total: 102, offset: 100 });
  expect(page.items.map(parseNexoItem)).toEqual(
    expected.map((ad) => ({ ...EMPTY_RAW_POSTING, ...ad })),
  );
});

it.each([
  ['HTML', '<html>', 'expected JSON'],
  ['another frame', '{"results":[]}', 'expected { total, offset, items }'],
  ['a count in words', '{"total":"2","offset":0,"items":[]}', 'total'],
])('an answer of %s is a changed source', (_name, body, message) => {
  expect(() => parseNexoPage(body, URL_OF_PAGE)).toThrow(SourceChangedError);
  expect(() => parseNexoPage(body, URL_OF_PAGE)).toThrow(message);
});

describe('collecting nexo', () => {
  const ad = (id: number) => ({
    id: `N-${id}`,
    titulo: `Ad ${id}`,
    url: `https://nexo.example/empleos/N-${id}`,
  });
  const answer = (total: number, items: unknown[]) => JSON.stringify({ total, offset: 0, items });

  it('goes from page to page until all ads are there', async () => {
    const context = fakeContext({
      'http://board.test/api/jobs?offset=0&limit=50&asof=2026-11-22': answer(3, [ad(1), ad(2)]),
      'http://board.test/api/jobs?offset=2&limit=50&asof=2026-11-22': answer(3, [ad(3)]),
    });
    const pages = await pagesOf(nexo, context);
    expect(
      pages.map(({ page, cursor, items }) => [page, cursor, items.map(({ ref }) => ref)]),
    ).toEqual([
      [0, 'offset=0', ['/empleos/N-1', '/empleos/N-2']],
      [1, 'offset=2', ['/empleos/N-3']],
    ]);
    expect(pages[0]!.items[0]).toMatchObject({ documentUrl: pages[0]!.documents[0]!.url });
  });

  it('sets an ad that is not of the schema aside', async () => {
    const first = 'http://board.test/api/jobs?offset=0&limit=50&asof=2026-11-22';
    const context = fakeContext({ [first]: answer(2, [ad(1), { id: 'N-2', titulo: 17 }]) });
    const [page] = await pagesOf(nexo, context);
    expect(page!.items[1]).toMatchObject({
      kind: 'reject',
      ref: 'offset=1',
      reject: { reason: 'unreadable_row', field: 'titulo' },
    });
  });

  it('sets an ad longer than any aside', async () => {
    const first = 'http://board.test/api/jobs?offset=0&limit=50&asof=2026-11-22';
    const context = fakeContext({
      [first]: answer(1, [{ ...ad(1), descripcion: 'x'.repeat(2_000_001) }]),
    });
    const [page] = await pagesOf(nexo, context);
    expect(page!.items).toMatchObject([
      { kind: 'reject', ref: '/empleos/N-1', reject: { reason: 'too_large' } },
    ]);
  });

  it.each([
    [
      'no ad is of the schema any more',
      answer(3, [{ key: 1 }, { key: 2 }, { key: 3 }]),
      'none of 3 ads can be read',
    ],
    ['ads are announced and not given', answer(3, []), 'says 3 ads and gives none'],
  ])('stops when %s', async (_name, body, message) => {
    const context = fakeContext({
      'http://board.test/api/jobs?offset=0&limit=50&asof=2026-11-22': body,
    });
    const collected = pagesOf(nexo, context);
    await expect(collected).rejects.toBeInstanceOf(SourceChangedError);
    await expect(collected).rejects.toThrow(message);
  });

  it('gives one empty page for a board without ads', async () => {
    const context = fakeContext({
      'http://board.test/api/jobs?offset=0&limit=50&asof=2026-11-22': answer(0, []),
    });
    expect(await pagesOf(nexo, context)).toMatchObject([{ page: 0, items: [] }]);
  });
});
