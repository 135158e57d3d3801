import type { MaskedSpan } from './masked-span.ts';

/** Where the next word is glued to the address ("ana@acme.exampleRequisitos"), it ends before the capital. */
const EMAIL =
  /[\p{L}\d](?:[\p{L}\d._%+'-]*[\p{L}\d_-])?\s?@\s?[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\s?\.\s?[\p{L}\d-]+)*\s?\.\s?(?:(?-i:[a-z]{2,12}(?=\p{Lu}\p{Ll}))|\p{L}{2,})/giu;
/** "ana.rios (at) empresa punto com", "ana [arroba] empresa.com". */
const SPELT_EMAIL =
  /[\p{L}\d][\p{L}\d._%+-]*\s*(?:[([{]\s*(?:at|arroba|@|a)\s*[)\]}]|\s(?:arroba|at)\s)\s*[\p{L}\d-]+(?:\s*(?:\.|\(dot\)|\[dot\]|\spunto\s|\sdot\s|\spoint\s)\s*[\p{L}\d-]{2,20})+/giu;
/** A local part whose domain was cut off or hidden: "ana.rios@". */
const HALF_EMAIL = /[\p{L}\d][\p{L}\d._%+-]{2,}@(?=[\s,;)]|$)/gu;

const PROFILE =
  /(?:https?:\/\/)?(?:[a-z]{2,3}\.|www\.|m\.)?(?:linkedin\.com\/(?:in|pub)\/|wa\.me\/|api\.whatsapp\.com\/send|chat\.whatsapp\.com\/|t\.me\/|m\.me\/|facebook\.com\/profile\.php|calendly\.com\/)[^\s<>()[\]"']*|(?<=telegram\s?:?\s?)@\w{4,}/giu;

/** E-mail addresses, also spelt out, of people and of companies alike: who reads them cannot tell. */
export function findEmails(text: string): MaskedSpan[] {
  const spans: MaskedSpan[] = [];
  const collect = (pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      spans.push({ kind: 'email', start: match.index, end: match.index + match[0].length });
    }
  };
  if (text.includes('@')) {
    collect(EMAIL);
    collect(HALF_EMAIL);
  }
  if (/arroba|[([{]\s*(?:at|a|@)\s*[)\]}]|\sat\s[\p{L}\d-]+\s(?:dot|punto)\s/iu.test(text))
    collect(SPELT_EMAIL);
  return spans;
}

/** Addresses of personal profiles and private chats; pages of companies stay. */
export function findProfiles(text: string): MaskedSpan[] {
  if (
    !/linkedin\.com|wa\.me|whatsapp\.com|t\.me|m\.me|facebook\.com|calendly\.com|telegram/i.test(
      text,
    )
  )
    return [];
  return [...text.matchAll(PROFILE)].map((match) => ({
    kind: 'url_profile',
    start: match.index,
    end: match.index + match[0].replace(/[.,;:!?]+$/, '').length,
  }));
}
