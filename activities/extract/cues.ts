import type { TokenTrie, TrieHit } from '../../core/text/token-trie.ts';
import { GAP, tokenize, type Tokens } from '../../core/text/tokenize.ts';
import { BACKWARD_NEGATIONS, DEMANDS, NEGATIONS, OFFERS, TURNS } from './cue-phrases.ts';

/** What the words around a token say about it; bits, combined per token. */
export const CUE = {
  /** The ad asks for it: "experiencia en …", "knowledge of …", and the rest of that list. */
  demanded: 1,
  /** The demand stands directly before, with nothing but function words between. */
  direct: 2,
  /** The ad says that it is not needed. */
  negated: 4,
  /** The employer teaches or gives it. */
  offered: 8,
} as const;

/** A demand reaches over a list of items to the end of its sentence, a negation over a few words. */
const DEMAND_REACH = 30;
const NEGATION_REACH = 8;
const OFFER_REACH = 14;
const BACKWARD_REACH = 6;
/** Words before the object of a cue that still count as direct: "manejo básico de". */
const DIRECT_REACH = 4;

const KINDS = ['demand', 'negation', 'backward', 'offer', 'turn'] as const;

/** Adds the cue phrases to a trie, under negative values, so that one pass finds cues and skills. */
export function addCuePhrases(trie: TokenTrie): void {
  [DEMANDS, NEGATIONS, BACKWARD_NEGATIONS, OFFERS, TURNS].forEach((phrases, kind) => {
    for (const phrase of phrases) trie.add(tokenize(phrase).folded, -1 - kind);
  });
}

/** Whether a hit of such a trie is a cue. */
export function isCue(hit: TrieHit): boolean {
  return hit.value < 0;
}

/** A stretch of tokens, both ends included, in which a demand cue names its objects. */
export interface CueReach {
  readonly first: number;
  readonly last: number;
}

export interface Cues {
  /** `CUE` bits per token. */
  readonly bits: Uint8Array;
  /** Where demands reach, for looser matching. */
  readonly demands: readonly CueReach[];
}

/** Marks the tokens of a text that cue phrases of es, en, fr and pt reach; `hits` are those of the cues. */
export function findCues(tokens: Tokens, hits: readonly TrieHit[]): Cues {
  const bits = new Uint8Array(tokens.count);
  const demands: CueReach[] = [];
  const turns = new Set<number>();
  for (const hit of hits) if (kindOf(hit) === 'turn') turns.add(hit.first);
  for (const hit of hits) {
    const kind = kindOf(hit);
    if (kind === 'demand') {
      const last = reachForward(tokens, hit, DEMAND_REACH, turns);
      mark(bits, hit.last + 1, last, CUE.demanded);
      mark(bits, hit.last + 1, Math.min(last, hit.last + DIRECT_REACH), CUE.direct);
      if (last > hit.last) demands.push({ first: hit.last + 1, last });
    } else if (kind === 'negation') {
      const last = reachForward(tokens, hit, NEGATION_REACH, turns);
      mark(bits, hit.last + 1, last, CUE.negated);
    } else if (kind === 'offer') {
      mark(bits, hit.last + 1, reachForward(tokens, hit, OFFER_REACH, turns), CUE.offered);
    } else if (kind === 'backward') {
      mark(bits, reachBackward(tokens, hit), hit.first - 1, CUE.negated);
    }
  }
  return { bits, demands };
}

function kindOf(hit: TrieHit): (typeof KINDS)[number] {
  return KINDS[-1 - hit.value]!;
}

function mark(bits: Uint8Array, first: number, last: number, bit: number): void {
  for (let i = Math.max(first, 0); i <= last && i < bits.length; i++) bits[i]! |= bit;
}

function reachForward(
  tokens: Tokens,
  hit: TrieHit,
  limit: number,
  turns: ReadonlySet<number>,
): number {
  let last = hit.last;
  while (
    last + 1 < tokens.count &&
    last - hit.last < limit &&
    tokens.gaps[last + 1]! < GAP.sentence &&
    !turns.has(last + 1)
  ) {
    last++;
  }
  return last;
}

function reachBackward(tokens: Tokens, hit: TrieHit): number {
  let first = hit.first;
  while (first > 0 && hit.first - first < BACKWARD_REACH && tokens.gaps[first]! < GAP.phrase)
    first--;
  return first;
}
