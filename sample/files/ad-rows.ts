import { COUNTRY_NAMES } from '../data/places.ts';
import type { SampleAd } from '../ads/sample-ad.ts';

/** Columns of an exported file, in order. */
export const AD_COLUMNS = [
  'id',
  'title',
  'company',
  'description',
  'requirements',
  'country',
  'city',
  'salary',
  'posted_on',
  'url',
  'language',
  'source',
] as const;

export type AdRow = Readonly<Record<(typeof AD_COLUMNS)[number], string>>;

/** An ad as a row of an export: plain text, what is missing is empty. */
export function adRow(ad: SampleAd): AdRow {
  return {
    id: ad.id,
    title: ad.title,
    company: ad.company,
    description:
      ad.aboutHtml === null ? ad.descriptionText : ad.text.slice(ad.text.indexOf('\n\n') + 2),
    requirements: ad.requirementsText ?? '',
    country: COUNTRY_NAMES[ad.country],
    city: ad.city,
    salary: ad.salaryText ?? '',
    posted_on: ad.postedOn,
    url: ad.url,
    language: ad.language,
    source: ad.board,
  };
}
