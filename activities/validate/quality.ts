import { daysBetween } from '../../core/dates/calendar.ts';
import type { PostingDates } from '../../core/dates/posting-dates.ts';
import type { RawPosting } from '../../core/posting/raw-posting.ts';
import { countLetters, plainForRules } from './posting-text.ts';

/** Quality of an ad as it came, each 0..1; uniqueness joins in clean. The dimensions are those of ISO/IEC 25012. */
export interface QualityScores {
  /** Weighted share of the fields that an analysis needs and the ad has. */
  completeness: number;
  /** Share of checks on single fields that hold: real title, readable text, sound address. */
  accuracy: number;
  /** Share of checks between fields that hold. */
  consistency: number;
  /** 1 for an ad that says when it was posted, falling to ½ over a year. */
  timeliness: number;
  total: number;
}

/** Weights sum to 1. Text counts most: without it there are no skills; pay and closing date are rare everywhere. */
const FIELD_WEIGHTS = {
  title: 0.2,
  text: 0.4,
  company: 0.12,
  place: 0.12,
  postedOn: 0.08,
  address: 0.04,
  salary: 0.02,
  contract: 0.02,
} as const;

/** Letters of a body from which it counts as a whole ad; shorter ones count in proportion. */
const WHOLE_TEXT_LETTERS = 300;

/** Weights of the dimensions; an archive's age must not sink ads that are whole. */
const TOTAL_WEIGHTS = {
  completeness: 0.45,
  accuracy: 0.25,
  consistency: 0.2,
  timeliness: 0.1,
} as const;

interface Facts {
  raw: RawPosting;
  /** Description and requirements without markup. */
  body: string;
  dates: PostingDates;
  collectedOn: string;
}

/** Scores an ad; every formula is the one said at its field. */
export function scoreQuality(facts: Facts): QualityScores {
  const scores = {
    completeness: completeness(facts),
    accuracy: share(accuracyChecks(facts)),
    consistency: share(consistencyChecks(facts)),
    timeliness: timeliness(facts),
  };
  const total = (Object.keys(TOTAL_WEIGHTS) as (keyof typeof TOTAL_WEIGHTS)[]).reduce(
    (sum, dimension) => sum + TOTAL_WEIGHTS[dimension] * scores[dimension],
    0,
  );
  return { ...scores, total: Math.min(1, total) };
}

const has = (field: string | null) => plainForRules(field) !== '';

function completeness({ raw, body, dates }: Facts): number {
  const present: Record<keyof typeof FIELD_WEIGHTS, number> = {
    title: has(raw.title) ? 1 : 0,
    text: Math.min(1, countLetters(body) / WHOLE_TEXT_LETTERS),
    company: has(raw.company) ? 1 : 0,
    place: has(raw.city) || has(raw.location) || has(raw.region) || has(raw.country) ? 1 : 0,
    postedOn: dates.postedOn === null ? 0 : 1,
    address: has(raw.url) || has(raw.externalId) ? 1 : 0,
    salary: has(raw.salary) || has(raw.salaryMin) || has(raw.salaryMax) ? 1 : 0,
    contract: has(raw.contract) ? 1 : 0,
  };
  return (Object.keys(FIELD_WEIGHTS) as (keyof typeof FIELD_WEIGHTS)[]).reduce(
    (sum, field) => sum + FIELD_WEIGHTS[field] * present[field],
    0,
  );
}

function accuracyChecks({ raw, body }: Facts): boolean[] {
  const title = plainForRules(raw.title);
  const url = plainForRules(raw.url);
  return [
    countLetters(title) >= 3 && title.length <= 120,
    title !== title.toUpperCase() || title.length < 40,
    !/\ufffd|Ã[\u0080-\u00bf]|â€/.test(`${title} ${body}`),
    countLetters(body) >= 0.6 * body.replace(/\s/g, '').length,
    url === '' || /^https?:\/\/\S+\.\S+$/i.test(url),
  ];
}

function consistencyChecks({ raw, body, dates, collectedOn }: Facts): boolean[] {
  const { postedOn, closesOn } = dates;
  const title = plainForRules(raw.title).toLowerCase();
  return [
    postedOn === null || closesOn === null || postedOn <= closesOn,
    postedOn === null || daysBetween(postedOn, collectedOn) >= -1,
    body.toLowerCase() !== title,
    // A date that is there and cannot be read is a contradiction in itself.
    has(raw.postedOn) === (postedOn !== null),
    !has(raw.closesOn) || closesOn !== null,
  ];
}

/** Half is for saying the date at all; the other half falls over a year. Without a date: ½. */
function timeliness({ dates, collectedOn }: Facts): number {
  if (dates.postedOn === null) return 0.5;
  const age = Math.max(0, daysBetween(dates.postedOn, collectedOn));
  return 0.5 + 0.5 * Math.max(0, 1 - age / 365);
}

function share(checks: readonly boolean[]): number {
  return checks.filter(Boolean).length / checks.length;
}
