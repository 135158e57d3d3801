import type { DuplicateKind } from '../../../core/posting/cleaned-posting.ts';
import { daysBetween } from '../../../core/dates/calendar.ts';
import { estimateSimilarity } from './min-hash.ts';

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

/** How the later of two ads repeats the earlier one, and how alike their texts are; null when it does not. */
export function judgePair(
  earlier: DuplicateRecord,
  later: DuplicateRecord,
): { kind: DuplicateKind; similarity: number } | null {
  if (!canBeOneJob(earlier, later)) return null;
  const sameText = earlier.textHash === later.textHash;
  const similarity = sameText ? 1 : estimateSimilarity(earlier.signature, later.signature);
  const sameSource = earlier.source === later.source;
  const sameTitle = earlier.titleKey === later.titleKey;
  const sameCompany = earlier.companyKey !== '' && earlier.companyKey === later.companyKey;
  const again = sameSource && daysApart(earlier, later) > 0;

  if (earlier.contentHash === later.contentHash)
    return { kind: again ? 'repost' : 'exact', similarity };
  const enough = sameCompany ? NEAR : NEAR_WITHOUT_COMPANY;
  if (similarity >= enough && (sameTitle || sameCompany)) {
    return { kind: again && sameTitle ? 'repost' : 'near', similarity };
  }
  if (!sameTitle || !sameCompany || earlier.city !== later.city) return null;
  if (again && similarity >= REPOST) return { kind: 'repost', similarity };
  return sameSource ? null : { kind: 'cross_source', similarity };
}
