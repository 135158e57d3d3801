import { GAP, type Tokens } from '../../core/text/tokenize.ts';
import { inflectionKey, pluralKey } from '../../core/text/inflection.ts';
import { phraseWords, type TrieHit } from '../../core/text/token-trie.ts';
import type { Lexicon, LexiconLabel } from './lexicon.ts';

/** Words of an ad that may name a skill. */
export interface Candidate {
  readonly label: LexiconLabel;
  /** Tokens, both ends included. */
  readonly first: number;
  readonly last: number;
  /** The words are the label's own, not another inflection of them. */
  readonly isLiteral: boolean;
  /** How the words were found: the trie, or a looser pattern around a cue. */
  readonly method: 'esco' | 'regex';
}

/** Languages of labels that each language of ads may use; a language not listed uses all of them. */
const LABEL_LANGUAGES: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(['any', 'es', 'en', 'pt']),
  en: new Set(['any', 'en', 'es']),
  fr: new Set(['any', 'fr', 'en']),
  pt: new Set(['any', 'pt', 'es', 'en']),
};

/** Labels of the lexicon in a text, before anything is said about how likely they are. */
export function findCandidates(
  tokens: Tokens,
  hits: readonly TrieHit[],
  language: string,
  lexicon: Lexicon,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const hit of hits) {
    const label = lexicon.labels[hit.value]!;
    if (!fitsLanguage(label, language)) continue;
    const literal = isLiteral(label, tokens, hit);
    if (!literal && !mayInflect(label, tokens, hit)) continue;
    if (!fitsLetters(label, tokens, hit)) continue;
    if (isForbidden(label, tokens, hit)) continue;
    const { first, last } = hit;
    candidates.push({ label, first, last, isLiteral: literal, method: 'esco' });
  }
  return candidates;
}

/** The words of an ad between two tokens, both included. */
function wordsBetween(tokens: Tokens, first: number, last: number): string {
  return tokens.text.slice(tokens.starts[first], tokens.ends[last]);
}

/** A single word of another language is more often a word of the ad's own language ("salir", "chef"). */
export function fitsLanguage(label: LexiconLabel, language: string): boolean {
  const known = LABEL_LANGUAGES[language];
  if (known === undefined) return true;
  if (!known.has(label.language)) return false;
  if (label.language === 'any' || label.language === language) return true;
  if (label.origin === 'taxonomy') return false;
  return label.folded.length > 1 || (language === 'es' && label.language === 'en');
}

function fitsLetters(label: LexiconLabel, tokens: Tokens, hit: TrieHit): boolean {
  if (label.letterCase === 'any') return true;
  const words = wordsBetween(tokens, hit.first, hit.last);
  if (label.letterCase === 'exact')
    return words === label.text || words.replace(/\s+/g, ' ') === label.text;
  const initial = words.charAt(0);
  return initial !== initial.toLowerCase();
}

function isLiteral(label: LexiconLabel, tokens: Tokens, hit: TrieHit): boolean {
  const length = hit.last - hit.first + 1;
  if (length !== label.folded.length) return false;
  for (let i = 0; i < length; i++)
    if (label.folded[i] !== tokens.folded[hit.first + i]) return false;
  return true;
}

/**
 * Whether other inflections count: names written in exact letters and acronyms have none, and a single word
 * may change its number but not its gender.
 */
function mayInflect(label: LexiconLabel, tokens: Tokens, hit: TrieHit): boolean {
  if (label.letterCase !== 'any' || !label.inflects) return false;
  if (hit.first < hit.last || label.folded.length > 1) return endsAgree(label, tokens, hit);
  const word = tokens.folded[hit.first]!;
  const own = label.folded[0]!;
  // An acronym only takes an s: "APIs", but "SSR" is no singular of "SSRS".
  if (isAcronym(label.text)) return word === `${own}s`;
  return pluralKey(word) === pluralKey(own);
}

function isAcronym(text: string): boolean {
  return text.length <= 6 && text === text.toUpperCase();
}

/** Words of up to three letters never inflect; longer ones are equal by key already. */
function endsAgree(label: LexiconLabel, tokens: Tokens, hit: TrieHit): boolean {
  const words = phraseWords(label.folded);
  return (
    inflectionKey(words[0]!) === inflectionKey(tokens.folded[hit.first]!) &&
    inflectionKey(words.at(-1)!) === inflectionKey(tokens.folded[hit.last]!)
  );
}

/** Whether a neighbouring word turns an ambiguous name into something else: "excel at", "back office". */
function isForbidden(label: LexiconLabel, tokens: Tokens, hit: TrieHit): boolean {
  const { homograph } = label;
  if (homograph === null) return false;
  const before = hit.first > 0 && tokens.gaps[hit.first]! <= GAP.tight;
  if (before && homograph.notAfter.includes(tokens.folded[hit.first - 1]!)) return true;
  if (before && homograph.notAfter.includes('&') && isAmpersand(tokens, hit.first)) return true;
  const next = hit.last + 1;
  if (next >= tokens.count || tokens.gaps[next]! > GAP.tight) return false;
  if (homograph.notBefore.includes(tokens.folded[next]!)) return true;
  return homograph.notBefore.includes('&') && isAmpersand(tokens, next);
}

/** Whether "&" stands directly before a token: the C of "C&A" is no language. */
function isAmpersand(tokens: Tokens, index: number): boolean {
  return tokens.text.slice(tokens.ends[index - 1], tokens.starts[index]).includes('&');
}
