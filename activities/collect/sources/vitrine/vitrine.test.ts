import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceChangedError } from '../../../../core/errors.ts';
import { EMPTY_RAW_POSTING } from '../../../../core/posting/raw-posting.ts';
import { fakeContext, pagesOf } from '../source-context.fake.ts';
import { parseVitrinePage } from './parse-page.ts';
import { vitrine } from './vitrine.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const page = fixture('page.html');

it('reads the cards of a rendered page', () => {
  const expected = JSON.parse(fixture('page.expected.json')) as { postings: object[] };
  expect(parseVitrinePage(page, 'http://vitrine.test/')).toEqual({
    ...expected,
    postings: expected.postings.map((posting) => ({ ...EMPTY_RAW_POSTING, ...posting })),
  });
});

it.each([
  ['data-page-count', 'data-page-count="3"', ''],
  ['data-total', 'data-total="41"', 'data-total=""x'],
  ['data-id on each article.vt-card', ' data-id="V-2"', ''],
])('a page without %s is a changed source', (what, from, to) => {
  const changed = page.replace(from, to.replace('""x', '"many"'));
  expect(() => parseVitrinePage(changed, 'http://vitrine.test/')).toThrow(SourceChangedError);
  expect(() => parseVitrinePage(changed, 'http://vitrine.test/')).toThrow(what);
});

describe('collecting vitrine', () => {
  const address = (n: number) => `http://board.test/?page=${n}&asof=2026-11-22`;

  it('renders as many pages as there are', async () => {
    const context = fakeContext({ [address(1)]: page, [address(2)]: page, [address(3)]: page });
    const pages = await pagesOf(vitrine, context);
    expect(context.asked).toEqual([address(1), address(2), address(3)]);
    expect(pages.map(({ cursor }) => cursor)).toEqual(['page=1', 'page=2', 'page=3']);
    expect(pages[0]!.items.map(({ ref }) => ref)).toEqual(['/annonces/V-1', 'id V-2']);
  });

  it('stops when the cards that the page counts are not there', async () => {
    const context = fakeContext({ [address(1)]: page.replaceAll('vt-card', 'card-2') });
    await expect(pagesOf(vitrine, context)).rejects.toThrow('no article.vt-card was found');
  });
});
