import { WORD_KIND } from '../../core/text/function-words.ts';
import { GAP, type Tokens } from '../../core/text/tokenize.ts';
import type { Candidate } from './candidates.ts';
import { CUE, type Cues } from './cues.ts';
import { familyOf } from './skill-families.ts';
import type { Lexicon } from './lexicon.ts';

/** What surrounds a candidate. */
export interface CandidateContext {
  readonly isDemanded: boolean;
  readonly isDirect: boolean;
  readonly isNegated: boolean;
  readonly isOffered: boolean;
  /** A neighbour in a list is a skill as well. */
  readonly inList: boolean;
  /** Other unambiguous skills of the same family in the ad. */
  readonly relatives: number;
  /** The ad is about another family of skills, and this one stands nearly alone in it. */
  readonly isOffTopic: boolean;
  /** The surroundings speak for an ambiguous name; true for names that need no context. */
  readonly isConfirmed: boolean;
}

/** So many tokens before and after are searched for words that confirm a name. */
const NEAR = 12;
/** So many unambiguous skills of its family make an ad one in which an ambiguous name means the skill. */
const ENOUGH_RELATIVES = 3;
/** An ad with so many skills of one family is about it: "seguros" among them is a client's trade. */
const TOPIC_SIZE = 8;
const FEW_RELATIVES = 2;

/** Judges the surroundings of all candidates of an ad, in the order of the candidates. */
export function judgeContexts(
  candidates: readonly Candidate[],
  tokens: Tokens,
  cues: Cues,
  lexicon: Lexicon,
): CandidateContext[] {
  const family = (candidate: Candidate): string =>
    familyOf(lexicon.concepts[candidate.label.concept]!.field);
  const isSure = (candidate: Candidate): boolean => !candidate.label.needsContext;

  const conceptsByFamily = new Map<string, Set<number>>();
  const startsAt = new Map<number, Candidate[]>();
  const endsAt = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    append(startsAt, candidate.first, candidate);
    append(endsAt, candidate.last, candidate);
    if (!isSure(candidate) || candidate.label.origin === 'taxonomy') continue;
    const known = conceptsByFamily.get(family(candidate));
    if (known === undefined)
      conceptsByFamily.set(family(candidate), new Set([candidate.label.concept]));
    else known.add(candidate.label.concept);
  }

  let topic: string | null = null;
  for (const [name, concepts] of conceptsByFamily) {
    const size = conceptsByFamily.get(topic ?? '')?.size ?? TOPIC_SIZE - 1;
    if (concepts.size > size && name !== 'soft-skills') topic = name;
  }

  return candidates.map((candidate): CandidateContext => {
    const { first, last, label } = candidate;
    let bits = 0;
    for (let i = first; i <= last; i++) bits |= cues.bits[i]!;
    const neighbours = [
      ...(endsAt.get(previousItemEnd(tokens, first)) ?? []),
      ...(startsAt.get(nextItemStart(tokens, last)) ?? []),
    ].filter((other) => other.label.concept !== label.concept);
    const own = family(candidate);
    const relatives = conceptsByFamily.get(own);
    const relativeCount = (relatives?.size ?? 0) - (relatives?.has(label.concept) === true ? 1 : 0);
    const isDirect = (cues.bits[first]! & CUE.direct) !== 0;
    return {
      isDemanded: (bits & CUE.demanded) !== 0,
      isDirect,
      isNegated: (bits & CUE.negated) !== 0,
      isOffered: (bits & CUE.offered) !== 0,
      inList: neighbours.length > 0,
      relatives: relativeCount,
      isOffTopic:
        topic !== null &&
        own !== topic &&
        relativeCount <= FEW_RELATIVES &&
        lexicon.concepts[label.concept]!.type === 'hard',
      isConfirmed:
        !label.needsContext ||
        confirms(candidate, tokens, {
          isDirect,
          byList: neighbours.some((other) => isSure(other) && family(other) === own),
          relatives: relativeCount,
        }),
    };
  });
}

function confirms(
  candidate: Candidate,
  tokens: Tokens,
  evidence: { isDirect: boolean; byList: boolean; relatives: number },
): boolean {
  const { label } = candidate;
  if (label.homograph !== null && hasNear(candidate, tokens, label.homograph.near)) return true;
  if (label.homograph?.nearOnly === true) return false;
  if (label.origin === 'taxonomy') return evidence.isDirect;
  return evidence.isDirect || evidence.byList || evidence.relatives >= ENOUGH_RELATIVES;
}

function hasNear(candidate: Candidate, tokens: Tokens, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const from = Math.max(0, candidate.first - NEAR);
  const to = Math.min(tokens.count - 1, candidate.last + NEAR);
  for (let i = from; i <= to; i++) {
    if ((i < candidate.first || i > candidate.last) && words.includes(tokens.folded[i]!))
      return true;
  }
  return false;
}

/** Last token of the item before in the same list, or -1. */
function previousItemEnd(tokens: Tokens, first: number): number {
  if (first === 0) return -1;
  if (first >= 2 && (tokens.kinds[first - 1]! & WORD_KIND.conjunction) !== 0) return first - 2;
  return isListGap(tokens, first) ? first - 1 : -1;
}

/** First token of the next item in the same list, or -1. */
function nextItemStart(tokens: Tokens, last: number): number {
  const next = last + 1;
  if (next >= tokens.count) return -1;
  if ((tokens.kinds[next]! & WORD_KIND.conjunction) !== 0) return next + 1;
  return isListGap(tokens, next) ? next : -1;
}

/** Comma, bracket, slash or a new line between two short items. */
function isListGap(tokens: Tokens, index: number): boolean {
  const gap = tokens.gaps[index]!;
  if (gap === GAP.phrase) return true;
  if (gap === GAP.space) return false;
  const between = tokens.text.slice(tokens.ends[index - 1], tokens.starts[index]);
  return gap === GAP.tight ? between === '/' : /[\n;•●▪·*]/.test(between);
}

function append<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [value]);
  else known.push(value);
}
