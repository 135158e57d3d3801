import type { PostingLanguage } from '../../core/posting/cleaned-posting.ts';
import { comparedWords } from './duplicates/min-hash.ts';
import { kindOfPhrase } from './sections/find-headings.ts';

const REQUIREMENTS_HEADING: Readonly<Record<PostingLanguage, string>> = {
  es: 'Requisitos',
  en: 'Requirements',
  fr: 'Exigences',
  pt: 'Requisitos',
  mixed: 'Requisitos',
  other: 'Requirements',
};

function contains(text: string, part: string): boolean {
  return ` ${comparedWords(text).join(' ')} `.includes(` ${comparedWords(part).join(' ')} `);
}

/**
 * Body and separate requirements of an ad as one text. Requirements that the body holds already are not repeated, and
 * the other way round; otherwise they follow under a heading of their own, unless they begin with one.
 */
export function combineBody(body: string, requirements: string, language: PostingLanguage): string {
  if (requirements === '' || contains(body, requirements)) return body;
  if (body === '' || contains(requirements, body)) return requirements;
  const firstLine = requirements.split('\n', 1)[0]!;
  const hasHeading = kindOfPhrase(firstLine.split(':', 1)[0]!) !== null;
  const heading = hasHeading ? '' : `${REQUIREMENTS_HEADING[language]}:\n`;
  return `${body}\n\n${heading}${requirements}`;
}
