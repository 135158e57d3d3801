import * as cheerio from 'cheerio';
import { SourceChangedError } from '../../../../core/errors.ts';

export interface FaroList {
  /** Ads over all pages, as the page says. */
  total: number;
  cards: readonly { id: string; url: string }[];
  /** Address of the next page; null on the last. */
  nextUrl: string | null;
}

/** Reads a list page of faro. Throws SourceChangedError when its parts are not where they were. */
export function parseFaroList(html: string, pageUrl: string): FaroList {
  const $ = cheerio.load(html);
  const expect = <Value>(value: Value | undefined, what: string): Value => {
    if (value !== undefined) return value;
    throw new SourceChangedError(`${pageUrl}: expected ${what}, found none.`);
  };
  const total = Number(
    expect(
      $('p.total[data-total]').attr('data-total'),
      'p.total[data-total] with the number of ads',
    ),
  );
  if (!Number.isInteger(total) || total < 0) {
    throw new SourceChangedError(`${pageUrl}: expected a number of ads in p.total[data-total].`);
  }
  const cards = $('li.oferta')
    .toArray()
    .map((card) => {
      const id = expect($(card).attr('data-id'), 'data-id on each li.oferta');
      const href = expect(
        $(card).find('a.oferta-enlace[href]').attr('href'),
        'a.oferta-enlace in each li.oferta',
      );
      return { id, url: new URL(href, pageUrl).href };
    });
  const next = $('link[rel="next"]').attr('href');
  return { total, cards, nextUrl: next === undefined ? null : new URL(next, pageUrl).href };
}
