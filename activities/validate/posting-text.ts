import type { RawPosting } from '../../core/posting/raw-posting.ts';

const SCRIPTS = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const TAGS = /<[^>]{0,500}>/g;
const ENTITIES = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/gi;

/** Text of a field without markup, for counting and recognising; clean makes the text that is kept. */
export function plainForRules(field: string | null): string {
  if (field === null) return '';
  return field
    .replace(SCRIPTS, ' ')
    .replace(TAGS, ' ')
    .replace(ENTITIES, ' ')
    .replace(/[\s\u00a0\u200b-\u200f\ufeff\0]+/gu, ' ')
    .trim();
}

/** What an ad says of the job, without title and employer: description and requirements as plain text. */
export function bodyForRules(raw: Pick<RawPosting, 'description' | 'requirements'>): string {
  return `${plainForRules(raw.description)} ${plainForRules(raw.requirements)}`.trim();
}

/** Letters of any script. */
export function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
