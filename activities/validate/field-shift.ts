import type { RawPosting, RawPostingField } from '../../core/posting/raw-posting.ts';
import type { Reject } from '../../core/posting/reject.ts';
import { countLetters, plainForRules } from './posting-text.ts';

const URL = /^(?:https?:\/\/|www\.)\S+$/i;
/** An employer may go by the name of its site, "www.example.com"; a page of it is another matter. */
const PAGE_URL = /^https?:\/\/\S+$|^www\.\S+\/\S+$/i;
const NUMBER_OR_DATE = /^[\d\s.,:/$€%-]+$/;
const ENUM_VALUE = /^(?:FULL|PART)_TIME$|^(?:TEMPORARY|CONTRACTOR|INTERN|OTHER|PER_DIEM)$/;

/** Characters beyond which a field that holds a name, a place or a date holds something else. */
const LONGEST: Partial<Record<RawPostingField, number>> = {
  title: 250,
  company: 160,
  city: 120,
  country: 80,
  postedOn: 80,
  closesOn: 80,
  salaryMin: 60,
  salaryMax: 60,
  externalId: 300,
};

/** Sentences that end and begin again: no name of an employer, no place. */
const PROSE = /\p{Ll}{3,}[.;:!?]\s+\p{Lu}?\p{L}{2,}(?:\s+\p{L}+){6,}/u;

/**
 * Finds a field that holds another column's value, as files with a lost or added delimiter do; null when all are in
 * place. A title that is an address, a number or a date is one; so is an employer or a date that is a paragraph.
 */
export function findFieldShift(raw: RawPosting): Reject | null {
  const title = plainForRules(raw.title);
  if (URL.test(title)) return shift('title', 'an address');
  if (NUMBER_OR_DATE.test(title)) return shift('title', 'a number or a date');
  if (ENUM_VALUE.test(title)) return shift('title', 'a value of another field');
  for (const [field, longest] of Object.entries(LONGEST) as [RawPostingField, number][]) {
    const value = plainForRules(raw[field]);
    if (value.length > longest)
      return shift(field, `${value.length} characters, at most ${longest}`);
  }
  for (const field of ['company', 'city', 'country'] as const) {
    const value = plainForRules(raw[field]);
    if (PAGE_URL.test(value)) return shift(field, 'an address');
    if (PROSE.test(value)) return shift(field, 'sentences');
  }
  for (const field of ['postedOn', 'closesOn'] as const) {
    const value = plainForRules(raw[field]);
    if (URL.test(value)) return shift(field, 'an address');
    if (value !== '' && !/\d/.test(value) && countLetters(value) > 30) return shift(field, 'text');
  }
  const url = plainForRules(raw.url);
  if (url !== '' && /\s/.test(url) && countLetters(url) > 60) return shift('url', 'text');
  return null;
}

function shift(field: RawPostingField, found: string): Reject {
  return { reason: 'field_shift', field, detail: `holds ${found}: columns are displaced` };
}
