import type { DuplicateKind } from '../../../core/posting/cleaned-posting.ts';
import { daysBetween } from '../../../core/dates/calendar.ts';
import { estimateSimilarity } from './min-hash.ts';
import { compareTitles } from './titles.ts';

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

/** Key of the ads of one employer on one source and in one city under one title. */
export function vacancyKey(record: DuplicateRecord): string {
  const { source, companyKey, city, titleKey } = record;
  return [source, companyKey, city ?? '', titleKey].join('|');
}

/** Texts this alike are one text with small edits; below .8 two ads of one employer share their boilerplate. */
const NEAR = 0.8;
/** Under different titles, or where no employer is named, only all but equal texts count. */
const NEAR_OTHER_TITLE = 0.95;
const NEAR_WITHOUT_COMPANY = 0.9;
/** An advert placed again may be edited more, when title, employer and city are the same. */
const REPOST = 0.5;
/** Within a week an ad that stands twice on a board is a double; later it was placed again. */
const REPOST_AFTER_DAYS = 7;
/** An employer's ad on another board is the same one when the texts agree so far. */
const CROSS_SOURCE = 0.3;
/**
 * In other words it is the same one only under an equal title of which each board has one, and at about the same time.
 * Measured on the sample boards and on three portals of 2020, where large employers have several jobs of one title.
 */
const CROSS_SOURCE_DAYS = 14;
/** Beyond it, a title that comes back is another vacancy. */
const MOST_DAYS_APART = 60;

const compatible = (a: string | null, b: string | null) => a === null || b === null || a === b;

/** First words that say nothing of which employer it is. */
const GENERIC_EMPLOYER =
  /^(?:grupo|group|empresa|consultora|corporacion|compania|groupe|societe|the|estudio|hotel|banco|clinica|hospital|colegio|universidad|university|city|state|town)$/;

/** Equal keys, one of them empty, or one that goes on where the other ends: "intuit", "intuit data". */
function areOneEmployer(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer.startsWith(`${shorter} `) && shorter.length >= 4 && !GENERIC_EMPLOYER.test(shorter);
}

/** Whether two ads can be one job at all: the same country, employer and city, as far as they are named. */
export function canBeOneJob(a: DuplicateRecord, b: DuplicateRecord): boolean {
  return (
    compatible(a.countryCode, b.countryCode) &&
    areOneEmployer(a.companyKey, b.companyKey) &&
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

/**
 * How the later of two ads repeats the earlier one, and how alike their texts are; null when it does not.
 * `vacancies` counts the ads under a `vacancyKey`, which tells a title that names one job from one that names several.
 */
export function judgePair(
  earlier: DuplicateRecord,
  later: DuplicateRecord,
  vacancies: ReadonlyMap<string, number>,
): { kind: DuplicateKind; similarity: number } | null {
  if (!canBeOneJob(earlier, later)) return null;
  const sameText = earlier.textHash === later.textHash;
  const similarity = sameText ? 1 : estimateSimilarity(earlier.signature, later.signature);
  const sameSource = earlier.source === later.source;
  const titles = compareTitles(earlier, later);
  const isNamed = earlier.companyKey !== '' && later.companyKey !== '';
  const days = daysApart(earlier, later);
  const again = sameSource && days > REPOST_AFTER_DAYS;

  if (earlier.contentHash === later.contentHash)
    return { kind: again ? 'repost' : 'exact', similarity };
  // "Senior Data Scientist" beside "Data Scientist": employers write both from one template.
  if (titles === 'other_rank' && !sameText) return null;
  const isOneTitle = titles === 'equal' || titles === 'similar';
  const enough = !isNamed ? NEAR_WITHOUT_COMPANY : isOneTitle ? NEAR : NEAR_OTHER_TITLE;
  if (similarity >= enough && (isOneTitle || isNamed)) {
    return { kind: again && isOneTitle ? 'repost' : 'near', similarity };
  }
  if (!isOneTitle || !isNamed || earlier.city !== later.city) return null;
  if (sameSource) return again && similarity >= REPOST ? { kind: 'repost', similarity } : null;
  const isOnlyOne = [earlier, later].every((ad) => vacancies.get(vacancyKey(ad)) === 1);
  return similarity >= CROSS_SOURCE ||
    (titles === 'equal' && isOnlyOne && days <= CROSS_SOURCE_DAYS)
    ? { kind: 'cross_source', similarity }
    : null;
}
