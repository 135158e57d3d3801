import { isConjunction, isFunctionWord } from '../../core/text/function-words.ts';
import { inflectionKey } from '../../core/text/inflection.ts';

/** Short words carry too little to be recognised out of order. */
const MIN_WORD = 4;

/** Key of a set of content words in any order, or null where one of them is too short to be sure. */
export function bagKey(words: readonly string[]): string | null {
  for (const word of words) if (word.length < MIN_WORD) return null;
  if (words.length !== 2) return words.map(inflectionKey).sort().join(' ');
  const [one, other] = [inflectionKey(words[0]!), inflectionKey(words[1]!)];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Bag keys of a label: one for a label of two or three content words, none for others. */
export function bagKeys(folded: readonly string[]): string[] {
  const words = folded.filter((word) => !isFunctionWord(word));
  if (words.length < 2 || words.length > 3 || words.some(isConjunction)) return [];
  const key = bagKey(words);
  return key === null ? [] : [key];
}
