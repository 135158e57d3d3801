import { readPostingDates } from '../../core/dates/posting-dates.ts';
import type { DateOrder } from '../../core/dates/read-date.ts';
import { resolvePlace } from '../../core/geo/resolve-place.ts';
import type { CleanedPosting, MaskCounts } from '../../core/posting/cleaned-posting.ts';
import type { RawPosting } from '../../core/posting/raw-posting.ts';
import { foldText } from '../../core/text/fold.ts';
import { readContract } from './attributes/contract.ts';
import { readRemoteMode } from './attributes/remote.ts';
import { readSeniority } from './attributes/seniority.ts';
import { combineBody } from './combine-text.ts';
import { hashContent, hashWords } from './content-hash.ts';
import { minHashWords, wordsOfFolded } from './duplicates/min-hash.ts';
import { detectLanguage } from './language/detect-language.ts';
import { maskPersonalData } from './masking/mask-personal-data.ts';
import { readSalary, type SalaryFields } from './salary/read-salary.ts';
import { findSections } from './sections/find-sections.ts';
import { toPlainLine, toPlainText } from './text/to-plain-text.ts';
import { countWords, findUnusableReason } from './usability.ts';

export interface CleanContext {
  /** ISO date on which the ad was seen: what relative dates count from. */
  readonly collectedOn: string;
  /** ISO 3166-1 alpha-2 code of the source's country, used where the ad names none. */
  readonly defaultCountry: string | null;
  /** ISO 639-1 code of the source's language, for texts too short to tell. */
  readonly sourceLanguage?: string | null;
  /** How the source writes numeric dates, where that is known. */
  readonly dateOrder?: DateOrder;
}

/** Values by which sources say that they do not know the employer. */
const NO_COMPANY = /^(?:n\/?a|none|null|undefined|nan|unknown|sin nombre|-+|\.+)$/i;

function addCounts(all: readonly MaskCounts[]): MaskCounts {
  const sum: Record<string, number> = {};
  for (const counts of all) {
    for (const [kind, count] of Object.entries(counts)) sum[kind] = (sum[kind] ?? 0) + count;
  }
  return sum;
}

const plain = (field: string | null) => (field === null ? null : toPlainLine(field));

/** The pay fields with plain blanks and signs: "2 500 €" often comes with no-break blanks. */
function plainSalaryFields(raw: RawPosting): SalaryFields {
  return {
    salary: plain(raw.salary),
    salaryMin: plain(raw.salaryMin),
    salaryMax: plain(raw.salaryMax),
    salaryCurrency: plain(raw.salaryCurrency),
    salaryPeriod: plain(raw.salaryPeriod),
  };
}

/**
 * Cleans an ad: plain text in blocks, personal data masked before anything else is derived from it, and the structured
 * fields that it states. Nothing is guessed: what the ad does not say is null or `unknown`. Spans are in code points.
 */
export function cleanPosting(raw: RawPosting, context: CleanContext): CleanedPosting {
  const place = resolvePlace({ ...raw, defaultCountry: context.defaultCountry });
  const { countryCode } = place;
  const mask = (text: string) => maskPersonalData(text, countryCode);

  const title = mask(toPlainLine(raw.title ?? ''));
  const company = mask(toPlainLine(raw.company ?? ''));
  const description = mask(toPlainText(raw.description ?? ''));
  const requirements = mask(toPlainText(raw.requirements ?? ''));

  const hints = { sourceLanguage: context.sourceLanguage ?? raw.language, countryCode };
  const written = `${description.text}\n${requirements.text}`.trim();
  const { language, confidence } = detectLanguage(written === '' ? title.text : written, hints);
  const body = combineBody(description.text, requirements.text, language);
  const combinedText = body === '' ? title.text : `${title.text}\n\n${body}`;
  const sections = findSections(combinedText, combinedText.length - body.length);

  const folded = foldText(body);
  const words = wordsOfFolded(folded);
  const textHash = hashWords(words);
  const named = company.text === '' || NO_COMPANY.test(company.text) ? null : company.text;
  const wordCount = countWords(body);
  const unusableReason = findUnusableReason({ language, combinedText, sections }, wordCount);
  return {
    title: title.text,
    company: named,
    combinedText,
    sections,
    language,
    languageConfidence: confidence,
    countryCode,
    region: place.region,
    city: place.city,
    salary: readSalary(plainSalaryFields(raw), `${title.text}\n${body}`, countryCode),
    ...readContract(raw.contract, title.text, folded),
    remoteMode: readRemoteMode({ ...raw, title: title.text, foldedText: folded }),
    seniority: readSeniority(raw.seniority, title.text),
    ...readPostingDates(raw, {
      collectedOn: context.collectedOn,
      countryCode,
      dateOrder: context.dateOrder,
    }),
    masked: addCounts([title.counts, company.counts, description.counts, requirements.counts]),
    isUsable: unusableReason === null,
    unusableReason,
    contentHash: hashContent({ title: title.text, company: named, ...place, textHash }),
    textHash,
    signature: minHashWords(words),
    wordCount: countWords(title.text) + wordCount,
  };
}
