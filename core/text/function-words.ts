/**
 * Words that carry no meaning of their own inside a name: "atención al cliente" and "atención de clientes" are
 * one. Conjunctions are not among them, because they separate the items of a list.
 */
const FUNCTION_WORDS = new Set([
  ...[
    'de',
    'del',
    'la',
    'las',
    'el',
    'los',
    'lo',
    'en',
    'a',
    'al',
    'con',
    'por',
    'para',
    'un',
    'una',
  ],
  ...[
    'su',
    'sus',
    'the',
    'of',
    'in',
    'on',
    'to',
    'for',
    'with',
    'an',
    'by',
    'at',
    'du',
    'des',
    'le',
  ],
  ...['les', 'd', 'l', 'au', 'aux', 'dans', 'sur', 'par', 'pour', 'avec', 'do', 'da', 'dos', 'das'],
  ...['em', 'ao', 'com', 'um', 'uma', 's'],
]);

/** Whether a folded token is a preposition or article of es, en, fr or pt. */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}

const AND = new Set(['y', 'e', 'and', 'et', '&']);
const OR = new Set(['o', 'u', 'or', 'ou', 'ni', 'nor']);

/** Whether a folded token joins the items of a list. */
export function isConjunction(folded: string): boolean {
  return AND.has(folded) || OR.has(folded);
}

/** Whether a folded token says "and": "health & safety", "health and safety" and "salud y seguridad" alike. */
export function isAnd(folded: string): boolean {
  return AND.has(folded);
}

/** Bits of the words that stand between others; a word of content has none. */
export const WORD_KIND = { functionWord: 1, conjunction: 2 } as const;

/** What a folded token is among the words that stand between others, in `WORD_KIND` bits. */
export function wordKind(folded: string): number {
  if (isFunctionWord(folded)) return WORD_KIND.functionWord;
  return isConjunction(folded) ? WORD_KIND.conjunction : 0;
}
