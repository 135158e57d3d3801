import { expect, it } from 'vitest';
import { SourceChangedError } from '../../../../core/errors.ts';
import { UnreachableError } from '../../http/unreachable-error.ts';
import { RefusedError } from '../../http/refused-error.ts';
import { fakeContext, pagesOf } from '../source-context.fake.ts';
import { faro } from './faro.ts';

const LIST = 'http://board.test/ofertas?page=1&asof=2026-11-22';
const NEXT = 'http://board.test/ofertas?page=2&asof=2026-11-22';
const ad = (id: string) => `http://board.test/ofertas/${id}?asof=2026-11-22`;

function listPage(total: number, ids: string[], next?: string): string {
  const cards = ids.map(
    (id) =>
      `<li class="oferta" data-id="${id}"><a class="oferta-enlace" href="${ad(id)}">x</a></li>`,
  );
  return `<head>${next ? `<link rel="next" href="${next}">` : ''}</head><p class="total" data-total="${total}"></p>${cards.join('')}`;
}

function adPage(id: string): string {
  return `<script type="application/ld+json">{"@type":"JobPosting","title":"Ad ${id}","identifier":"${id}"}</script>`;
}

const titles = async (bodies: Record<string, string | Error>) => {
  const pages = await pagesOf(faro, fakeContext(bodies));
  return pages.map(({ items }) =>
    items.map((item) =>
      item.kind === 'reject' ? `${item.ref} ${item.reject.reason}` : item.posting.title,
    ),
  );
};

it('follows the list from page to page and reads each ad once', async () => {
  expect(
    await titles({
      [LIST]: listPage(3, ['1', '2'], NEXT),
      [NEXT]: listPage(3, ['2', '3']),
      [ad('1')]: adPage('1'),
      [ad('2')]: adPage('2'),
      [ad('3')]: adPage('3'),
    }),
  ).toEqual([['Ad 1', 'Ad 2'], ['Ad 3']]);
});

it('an ad whose page cannot be had is set aside, with the reason', async () => {
  const tooLarge = new RefusedError(ad('2'), { reason: 'too_large', what: 'has too many bytes' });
  expect(
    await titles({
      [LIST]: listPage(5, ['1', '2', '3', '4', '5']),
      [ad('1')]: adPage('1'),
      [ad('2')]: tooLarge,
      [ad('4')]: new UnreachableError('the host answered 500'),
      [ad('5')]: '<h1>Another page</h1>',
    }),
  ).toEqual([
    [
      'Ad 1',
      '/ofertas/2 too_large',
      '/ofertas/3 unreadable_row',
      '/ofertas/4 unreadable_row',
      '/ofertas/5 unreadable_row',
    ],
  ]);
});

it('a host that fails again and again stops the source, to be tried later', async () => {
  const down = new UnreachableError('the host answered 500');
  const bodies = {
    [LIST]: listPage(3, ['1', '2', '3']),
    [ad('1')]: down,
    [ad('2')]: down,
    [ad('3')]: down,
  };
  await expect(titles(bodies)).rejects.toBe(down);
});

it.each<[string, Record<string, string>, string]>([
  [
    'the ads have another form',
    { [LIST]: listPage(3, ['1', '2', '3']), [ad('1')]: 'a', [ad('2')]: 'b', [ad('3')]: 'c' },
    'hold no JobPosting in JSON-LD',
  ],
  [
    'the list shows none of the ads it counts',
    { [LIST]: listPage(61, []) },
    'the page says 61 ads',
  ],
  [
    'the way to the next page is gone',
    { [LIST]: listPage(61, ['1']), [ad('1')]: adPage('1') },
    'expected link[rel=next]',
  ],
])('the source is changed when %s', async (_name, bodies, message) => {
  const collected = titles(bodies);
  await expect(collected).rejects.toBeInstanceOf(SourceChangedError);
  await expect(collected).rejects.toThrow(message);
});

it('a board without ads is one empty page', async () => {
  expect(await titles({ [LIST]: listPage(0, []) })).toEqual([[]]);
});
