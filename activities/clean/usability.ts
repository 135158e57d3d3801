import type {
  CleanedPosting,
  SectionKind,
  UnusableReason,
} from '../../core/posting/cleaned-posting.ts';
import { sliceCodePoints } from '../../core/text/code-points.ts';

/** Words of body under which an ad says nothing that could be counted. */
const FEWEST_WORDS = 10;
/**
 * Sections that say nothing about the job. What a company says of itself is not among them: where the headings after
 * it are unusual, it runs on into the job.
 */
const BOILERPLATE: ReadonlySet<SectionKind> = new Set(['title', 'legal', 'contact']);
const FEWEST_WORDS_OF_JOB = 6;

/** Words of a text: runs of letters or digits that hold a letter. */
export function countWords(text: string): number {
  return text.match(/[\p{N}]*\p{L}[\p{L}\p{N}'+#.-]*/gu)?.length ?? 0;
}

/** Why an ad cannot be used, or null when it can. `words` are those of its body, without the title. */
export function findUnusableReason(
  ad: Pick<CleanedPosting, 'language' | 'combinedText' | 'sections'>,
  words: number,
): UnusableReason | null {
  if (words === 0) return 'no_content';
  if (words < FEWEST_WORDS) return 'too_short';
  if (ad.language === 'other') return 'language_not_supported';
  const hasBoilerplate = ad.sections.some(({ kind }) => kind !== 'title' && BOILERPLATE.has(kind));
  if (!hasBoilerplate) return null;
  const ofJob = ad.sections
    .filter(({ kind }) => !BOILERPLATE.has(kind))
    .reduce(
      (sum, { start, end }) => sum + countWords(sliceCodePoints(ad.combinedText, start, end)),
      0,
    );
  return ofJob < FEWEST_WORDS_OF_JOB ? 'boilerplate_only' : null;
}
