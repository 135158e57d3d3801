import { WORD_KIND } from '../../core/text/function-words.ts';
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
      last + 1 >= tokens.count ||
      (tokens.kinds[last + 1]! & WORD_KIND.conjunction) === 0
    ) {
      continue;
    }
    if (tokens.gaps[last + 1]! > GAP.tight) continue;
    let end = last + 2;
    while (end < tokens.count && tokens.kinds[end] === WORD_KIND.functionWord) end++;
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
  known: LooseWords,
): Candidate[] {
  const found: Candidate[] = [];
  const tried = new Uint8Array(tokens.count);
  for (const { first, last } of demands) {
    const until = Math.min(last, first + MAX_REACH);
    for (let start = first; start <= until; start++) {
      if (tried[start] === 1) continue;
      tried[start] = 1;
      if (tokens.kinds[start] !== 0 || !isOfBag(start, known)) continue;
      const content: number[] = [];
      for (let i = start; i <= until && content.length < 3 + MAX_INSERTED; i++) {
        if (i > start && tokens.gaps[i]! > GAP.space) break;
        const kind = tokens.kinds[i]!;
        if ((kind & WORD_KIND.conjunction) !== 0) break;
        if (kind === 0) content.push(i);
      }
      const candidate = bestBag(content, tokens, language, known);
      if (candidate !== null) found.push(candidate);
    }
  }
  return found;
}

/** What looser matches are looked up in: the lexicon, and the words of the ad by their number in its trie. */
interface LooseWords {
  readonly lexicon: Lexicon;
  readonly words: Int32Array;
}

function isOfBag(index: number, { lexicon, words }: LooseWords): boolean {
  return lexicon.bagWords[words[index]!] === 1;
}

/** `content` are the tokens of the words that count, at least one. */
function bestBag(
  content: readonly number[],
  tokens: Tokens,
  language: string,
  known: LooseWords,
): Candidate | null {
  const { lexicon } = known;
  const first = content[0]!;
  const word = (index: number): string => tokens.folded[index]!;
  for (const size of [3, 2]) {
    for (let ahead = size - 1; ahead <= size - 1 + MAX_INSERTED; ahead++) {
      const last = content[ahead];
      if (last === undefined || !isOfBag(last, known)) continue;
      const inner = content.slice(1, ahead).filter((index) => isOfBag(index, known));
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
