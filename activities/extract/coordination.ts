import { isConjunction, isFunctionWord } from '../../core/text/function-words.ts';
import { inflectionKey } from '../../core/text/inflection.ts';
import { GAP, type Tokens } from '../../core/text/tokenize.ts';
import { bagKey } from './bag.ts';
import { fitsLanguage, type Candidate } from './candidates.ts';
import type { CueReach } from './cues.ts';
import type { Lexicon } from './lexicon.ts';

/** A name may have so many words of the ad between its own: "gestión integral de inventarios". */
const MAX_INSERTED = 1;
/** Objects of a demand beyond this many tokens are rarely still its objects. */
const MAX_REACH = 12;

/**
 * Names of two words that share one word: "mantenimiento preventivo y correctivo" names both kinds. The second
 * is found where the trie has already found the first; its span is the whole expression.
 */
export function findCoordinated(
  candidates: readonly Candidate[],
  tokens: Tokens,
  language: string,
  lexicon: Lexicon,
): Candidate[] {
  const found: Candidate[] = [];
  for (const { label, first, last } of candidates) {
    if (
      label.folded.length < 2 ||
      last === first ||
      !isConjunction(tokens.folded[last + 1] ?? '')
    ) {
      continue;
    }
    if (tokens.gaps[last + 1]! > GAP.tight) continue;
    let end = last + 2;
    while (end < tokens.count && isFunctionWord(tokens.folded[end]!)) end++;
    if (end >= tokens.count || end > last + 4) continue;
    if (rangeBreaks(tokens, last + 2, end)) continue;
    const match = lookUp([tokens.folded[first]!, tokens.folded[end]!], language, lexicon);
    if (match === null || lexicon.labels[match]!.concept === label.concept) continue;
    if (lexicon.labels[match]!.folded.at(-1) === undefined) continue;
    if (!startsAlike(lexicon.labels[match]!.folded[0]!, tokens.folded[first]!)) continue;
    found.push({
      label: lexicon.labels[match]!,
      first,
      last: end,
      isLiteral: false,
      method: 'regex',
    });
  }
  return found;
}

/**
 * Names in looser form among the objects of a demand ("experiencia en …"): their words in another order, or
 * with one more word between them. Only names of two or three content words, all of four letters or more.
 */
export function findLoose(
  demands: readonly CueReach[],
  tokens: Tokens,
  language: string,
  lexicon: Lexicon,
): Candidate[] {
  const found: Candidate[] = [];
  const tried = new Set<number>();
  for (const { first, last } of demands) {
    const until = Math.min(last, first + MAX_REACH);
    for (let start = first; start <= until; start++) {
      if (tried.has(start)) continue;
      tried.add(start);
      const content: number[] = [];
      for (let i = start; i <= until && content.length < 3 + MAX_INSERTED; i++) {
        if (i > start && tokens.gaps[i]! > GAP.space) break;
        const word = tokens.folded[i]!;
        if (isConjunction(word)) break;
        if (!isFunctionWord(word)) content.push(i);
        else if (i === start) break;
      }
      const candidate = bestBag(content, tokens, language, lexicon);
      if (candidate !== null) found.push(candidate);
    }
  }
  return found;
}

function bestBag(
  content: readonly number[],
  tokens: Tokens,
  language: string,
  lexicon: Lexicon,
): Candidate | null {
  const first = content[0];
  if (first === undefined) return null;
  const word = (index: number): string => tokens.folded[index]!;
  if (!lexicon.bagWords.has(inflectionKey(word(first)))) return null;
  for (const size of [3, 2]) {
    for (let ahead = size - 1; ahead <= size - 1 + MAX_INSERTED; ahead++) {
      const last = content[ahead];
      if (last === undefined || !lexicon.bagWords.has(inflectionKey(word(last)))) continue;
      const inner = content.slice(1, ahead);
      const choices = size === 2 ? [[]] : inner.map((index) => [index]);
      for (const middle of choices) {
        const match = lookUp([first, ...middle, last].map(word), language, lexicon);
        if (match === null) continue;
        const label = lexicon.labels[match]!;
        return { label, first, last, isLiteral: false, method: 'regex' };
      }
    }
  }
  return null;
}

function lookUp(words: readonly string[], language: string, lexicon: Lexicon): number | null {
  const key = bagKey(words);
  const match = key === null ? undefined : lexicon.bags.get(key);
  if (match === undefined || !fitsLanguage(lexicon.labels[match]!, language)) return null;
  return match;
}

function startsAlike(one: string, other: string): boolean {
  return inflectionKey(one) === inflectionKey(other);
}

function rangeBreaks(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (tokens.gaps[i]! > GAP.tight) return true;
  return false;
}
