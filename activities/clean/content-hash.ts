import { hash } from 'node:crypto';
import { comparedWords } from './duplicates/min-hash.ts';

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** SHA-256 of a text's compared words: case, accents, punctuation and line breaks do not count. */
export function hashWords(words: readonly string[]): string {
  return sha256(words.join(' '));
}

/** SHA-256 of what makes an ad the same ad: title, employer, place and text, each reduced to its words. */
export function hashContent(ad: {
  readonly title: string;
  readonly company: string | null;
  readonly countryCode: string | null;
  readonly region: string | null;
  readonly city: string | null;
  readonly textHash: string;
}): string {
  const fields = [ad.title, ad.company, ad.countryCode, ad.region, ad.city];
  return sha256(
    [...fields.map((field) => comparedWords(field ?? '').join(' ')), ad.textHash].join('\n'),
  );
}
