import type { SectionKind, TextSection } from '../../core/posting/cleaned-posting.ts';
import { codePointOffsets } from '../../core/text/code-points.ts';
import type { TrieHit } from '../../core/text/token-trie.ts';
import { tokenize, type Tokens } from '../../core/text/tokenize.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { judgeContexts, type CandidateContext } from './context.ts';
import { findCoordinated, findLoose } from './coordination.ts';
import { findCues, isCue } from './cues.ts';
import { findDrivingLicences } from './driving-licences.ts';
import { hasLanguageLevel } from './language-level.ts';
import type { Lexicon } from './lexicon.ts';
import { nestCandidates } from './nest-candidates.ts';
import { sectionFinder } from './section-finder.ts';

/** The part of a cleaned ad that extraction reads. */
export interface AdText {
  readonly combinedText: string;
  readonly sections: readonly TextSection[];
  readonly language: string;
  readonly countryCode: string | null;
}

/** A candidate with all that is known about it. */
export interface MentionEvidence {
  readonly candidate: Candidate;
  readonly context: CandidateContext;
  readonly section: SectionKind;
  /** A cue of a demand, or a level of a language, stands beside it. */
  readonly isCued: boolean;
  /** Index in `AdEvidence.mentions` of the longer name of another skill that holds its words, or -1. */
  readonly inside: number;
}

/** Why a candidate is no evidence: it is denied, ambiguous and alone, or its words belong to another name. */
export type DropReason = 'negated' | 'unconfirmed' | 'overlapped';

/** What an ad shows of skills, before anything is said about how likely the ad asks for them. */
export interface AdEvidence {
  readonly tokens: Tokens;
  readonly language: string;
  readonly toCodePoint: (utf16Offset: number) => number;
  /** In the order of the text. */
  readonly mentions: readonly MentionEvidence[];
}

/**
 * Finds the words of an ad that may name skills, with their surroundings. Left out are those that the ad says are
 * not needed, ambiguous names that nothing confirms, and candidates that cut through a longer one; who wants to
 * explain an ad is told of each by `onDropped`.
 */
export function gatherEvidence(
  ad: AdText,
  lexicon: Lexicon,
  onDropped?: (candidate: Candidate, reason: DropReason) => void,
): AdEvidence {
  const tokens = tokenize(ad.combinedText);
  const cueHits: TrieHit[] = [];
  const labelHits: TrieHit[] = [];
  const words = lexicon.trie.wordsOf(tokens);
  for (const hit of lexicon.trie.findAll(tokens, words))
    (isCue(hit) ? cueHits : labelHits).push(hit);
  const cues = findCues(tokens, cueHits);
  const literal = findCandidates(tokens, labelHits, ad.language, lexicon);
  const coordinated = findCoordinated(literal, tokens, ad.language, lexicon);
  const candidates = [
    ...literal,
    ...findLoose(cues.demands, tokens, ad.language, { lexicon, words }),
    ...findDrivingLicences(tokens, ad.countryCode, lexicon),
    ...coordinated,
  ];
  const contexts = judgeContexts(candidates, tokens, cues, lexicon);
  const toCodePoint = codePointOffsets(ad.combinedText);
  const sectionAt = sectionFinder(ad.sections);

  const plausible: Omit<MentionEvidence, 'inside'>[] = [];
  candidates.forEach((candidate, index) => {
    const context = contexts[index]!;
    if (context.isNegated) {
      onDropped?.(candidate, 'negated');
      return;
    }
    const levelled =
      lexicon.concepts[candidate.label.concept]!.type === 'language' &&
      hasLanguageLevel(tokens, candidate.first, candidate.last);
    if (!context.isConfirmed && !levelled) {
      onDropped?.(candidate, 'unconfirmed');
      return;
    }
    const section = sectionAt(toCodePoint(tokens.starts[candidate.first]!));
    plausible.push({ candidate, context, section, isCued: context.isDirect || levelled });
  });
  const mentions = nestCandidates(plausible, new Set(coordinated));
  if (onDropped !== undefined) {
    const kept = new Set(mentions.map(({ candidate }) => candidate));
    for (const { candidate } of plausible)
      if (!kept.has(candidate)) onDropped(candidate, 'overlapped');
  }
  return { tokens, language: ad.language, toCodePoint, mentions };
}
