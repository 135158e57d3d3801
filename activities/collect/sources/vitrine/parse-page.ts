import * as cheerio from 'cheerio';
import { SourceChangedError } from '../../../../core/errors.ts';
import { EMPTY_RAW_POSTING, type RawPosting } from '../../../../core/posting/raw-posting.ts';

export interface VitrinePage {
  pageCount: number;
  /** Ads over all pages, as the page says. */
  total: number;
  postings: readonly RawPosting[];
}

/** Marks a page whose script has built its cards. */
export const READY_SELECTOR = 'body[data-ready="true"]';

/** Reads a rendered page of vitrine. Throws SourceChangedError when its parts are not where they were. */
export function parseVitrinePage(html: string, pageUrl: string): VitrinePage {
  const $ = cheerio.load(html);
  const count = (name: string) => {
    const value = Number($('body').attr(name) ?? Number.NaN);
    if (Number.isInteger(value) && value >= 0) return value;
    throw new SourceChangedError(`${pageUrl}: expected a number in ${name} of the body.`);
  };
  const pageCount = count('data-page-count');
  const total = count('data-total');
  const postings = $('article.vt-card')
    .toArray()
    .map((card) => {
      const externalId = $(card).attr('data-id');
      if (externalId === undefined) {
        throw new SourceChangedError(`${pageUrl}: expected data-id on each article.vt-card.`);
      }
      const text = (selector: string) => $(card).children(selector).first().text().trim() || null;
      const attribute = (selector: string, name: string) =>
        $(card).children(selector).first().attr(name) ?? null;
      return {
        ...EMPTY_RAW_POSTING,
        ...splitPlace(text('.vt-place')),
        externalId,
        url: attribute('a.vt-link', 'href'),
        title: text('.vt-title'),
        company: text('.vt-company'),
        salary: text('.vt-salary'),
        contract: text('.vt-contract'),
        remote: text('.vt-remote'),
        postedOn: attribute('time.vt-posted', 'datetime'),
        closesOn: attribute('time.vt-closes', 'datetime'),
        description: $(card).children('.vt-full').first().html()?.trim() || null,
      };
    });
  return { pageCount, total, postings };
}

/** "City, region, country"; a place written otherwise stays whole. */
function splitPlace(
  location: string | null,
): Pick<RawPosting, 'location' | 'city' | 'region' | 'country'> {
  const parts = location?.split(', ') ?? [];
  const [city, region, country] = parts.length === 3 ? parts : [];
  return { location, city: city ?? null, region: region ?? null, country: country ?? null };
}
