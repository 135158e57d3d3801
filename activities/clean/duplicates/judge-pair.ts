import type { DuplicateKind } from '../../../core/posting/cleaned-posting.ts';
import { daysBetween } from '../../../core/dates/calendar.ts';
import { comparedWords, estimateSimilarity } from './min-hash.ts';

/** What the search for duplicates knows of an ad. */
export interface DuplicateRecord {
  jobId: number;
  source: string;
  contentHash: string;
  textHash: string;
  signature: Uint32Array;
  titleKey: string;
  /** Empty: the employer is not named. */
  companyKey: string;
  countryCode: string | null;
  city: string | null;
  postedOn: string | null;
  firstSeenOn: string;
  wordCount: number;
  /** To be linked; the others are only compared with. */
  isNew: boolean;
}

/** Texts this alike are one text with small edits; below .8 two ads of one employer share their boilerplate. */
const NEAR = 0.8;
/** Where no employer is named, only all but equal texts count. */
const NEAR_WITHOUT_COMPANY = 0.9;
/** An advert placed again may be edited more, when title, employer and city are the same. */
const REPOST = 0.5;
/** Within a week an ad that stands twice on a board is a double; later it was placed again. */
const REPOST_AFTER_DAYS = 7;
/** One job goes to several boards at about the same time; later, the same title is likely another vacancy. */
const CROSS_SOURCE_DAYS = 14;
/** Beyond those days, an employer's ad elsewhere is the same one only if the texts agree so far. */
const CROSS_SOURCE = 0.3;
/** Share of the words of two titles that have to agree, the city left aside. */
const SIMILAR_TITLES = 0.6;
/** Beyond it, a title that comes back is another vacancy. */
const MOST_DAYS_APART = 60;

const compatible = (a: string | null, b: string | null) => a === null || b === null || a === b;
const named = (key: string) => (key === '' ? null : key);

/** Whether two ads can be one job at all: the same country, employer and city, as far as they are named. */
export function canBeOneJob(a: DuplicateRecord, b: DuplicateRecord): boolean {
  return (
    compatible(a.countryCode, b.countryCode) &&
    compatible(named(a.companyKey), named(b.companyKey)) &&
    compatible(a.city, b.city) &&
    daysApart(a, b) <= MOST_DAYS_APART
  );
}

/** Days between two ads: by what they say of themselves if both do, else by when they were first seen. */
function daysApart(a: DuplicateRecord, b: DuplicateRecord): number {
  const dated = a.postedOn !== null && b.postedOn !== null;
  const [from, to] = dated ? [a.postedOn!, b.postedOn!] : [a.firstSeenOn, b.firstSeenOn];
  return Math.abs(daysBetween(from, to));
}

/** Whether two titles name one job: most of their words agree, or one holds the other and adds to it. */
function areSimilarTitles(a: DuplicateRecord, b: DuplicateRecord): boolean {
  if (a.titleKey === b.titleKey) return a.titleKey !== '';
  const place = new Set(comparedWords(`${a.city ?? ''} ${b.city ?? ''}`));
  const words = (key: string) => key.split(' ').filter((word) => word !== '' && !place.has(word));
  const [first, second] = [new Set(words(a.titleKey)), new Set(words(b.titleKey))];
  const common = [...first].filter((word) => second.has(word)).length;
  const smaller = Math.min(first.size, second.size);
  if (smaller === 0) return false;
  return (
    common / (first.size + second.size - common) >= SIMILAR_TITLES ||
    (common === smaller && smaller >= 2)
  );
}

/** How the later of two ads repeats the earlier one, and how alike their texts are; null when it does not. */
export function judgePair(
  earlier: DuplicateRecord,
  later: DuplicateRecord,
): { kind: DuplicateKind; similarity: number } | null {
  if (!canBeOneJob(earlier, later)) return null;
  const sameText = earlier.textHash === later.textHash;
  const similarity = sameText ? 1 : estimateSimilarity(earlier.signature, later.signature);
  const sameSource = earlier.source === later.source;
  const similarTitle = areSimilarTitles(earlier, later);
  const sameCompany = earlier.companyKey !== '' && earlier.companyKey === later.companyKey;
  const days = daysApart(earlier, later);
  const again = sameSource && days > REPOST_AFTER_DAYS;

  if (earlier.contentHash === later.contentHash)
    return { kind: again ? 'repost' : 'exact', similarity };
  const enough = sameCompany ? NEAR : NEAR_WITHOUT_COMPANY;
  if (similarity >= enough && (similarTitle || sameCompany)) {
    return { kind: again && similarTitle ? 'repost' : 'near', similarity };
  }
  if (!similarTitle || !sameCompany || earlier.city !== later.city) return null;
  if (sameSource) return again && similarity >= REPOST ? { kind: 'repost', similarity } : null;
  return days <= CROSS_SOURCE_DAYS || similarity >= CROSS_SOURCE
    ? { kind: 'cross_source', similarity }
    : null;
}
