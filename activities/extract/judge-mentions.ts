import { isFunctionWord } from '../../core/text/function-words.ts';
import type { Tokens } from '../../core/text/tokenize.ts';
import type { Candidate } from './candidates.ts';
import { groupByConcept, isTechnicalAd, type ConceptEvidence } from './concept-evidence.ts';
import { mentionConfidence, MIN_CONFIDENCE } from './confidence.ts';
import type { AdEvidence, MentionEvidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { scoreConcepts } from './model/score-concepts.ts';

/** A mention with the probability that the ad asks for its skill, and whether that is enough. */
export interface JudgedMention {
  readonly mention: MentionEvidence;
  readonly confidence: number;
  readonly isTaken: boolean;
}

/**
 * Judges the mentions of an ad, in the order of the text. Hard skills of ads about technology get the learned
 * probability, one for all mentions of a skill; everything else gets the prior of its kind and surroundings, since
 * nothing was learned there. A mention inside a longer name counts only where that one is not taken.
 */
export function judgeMentions(ad: AdEvidence, lexicon: Lexicon): JudgedMention[] {
  const standing = groupByConcept(ad.mentions.filter(({ inside }) => inside < 0));
  const isTechnical = isTechnicalAd(standing, lexicon);
  const judged = new Map<MentionEvidence, JudgedMention>();
  judgeConcepts(standing, { ad, lexicon, isTechnical }, judged);
  const freed = ad.mentions.filter(
    ({ inside }) => inside >= 0 && judged.get(ad.mentions[inside]!)?.isTaken === false,
  );
  if (freed.length > 0) judgeConcepts(groupByConcept(freed), { ad, lexicon, isTechnical }, judged);
  return ad.mentions.flatMap((mention) => judged.get(mention) ?? []);
}

function judgeConcepts(
  concepts: readonly ConceptEvidence[],
  known: { readonly ad: AdEvidence; readonly lexicon: Lexicon; readonly isTechnical: boolean },
  judged: Map<MentionEvidence, JudgedMention>,
): void {
  const { ad, lexicon, isTechnical } = known;
  const probabilities = isTechnical ? scoreConcepts(ad, concepts, lexicon.scorer) : null;
  concepts.forEach(({ concept, mentions }, index) => {
    const isLearned = probabilities !== null && lexicon.concepts[concept]!.type === 'hard';
    // What the employer teaches is rarely asked for: 2 of 10 on the labelled ads, too few to learn from.
    const isOffered = isLearned && mentions.every(({ context }) => context.isOffered);
    for (const mention of mentions) {
      const confidence = isLearned ? probabilities[index]! : priorOf(mention, ad.tokens);
      const least = isLearned ? lexicon.scorer.model.threshold : MIN_CONFIDENCE;
      judged.set(mention, { mention, confidence, isTaken: confidence >= least && !isOffered });
    }
  });
}

function priorOf({ candidate, context, section, isCued }: MentionEvidence, tokens: Tokens): number {
  const { label } = candidate;
  return mentionConfidence({
    origin: label.origin,
    wordCount: contentWords(tokens, candidate),
    letterCase: label.letterCase,
    needsContext: label.needsContext,
    isLiteral: candidate.isLiteral,
    method: candidate.method,
    section,
    isDemanded: context.isDemanded,
    isDirect: isCued,
    isOffered: context.isOffered,
    inList: context.inList,
    relatives: context.relatives,
    isOffTopic: context.isOffTopic,
  });
}

function contentWords(tokens: Tokens, { first, last }: Candidate): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (!isFunctionWord(tokens.folded[i]!)) count++;
  return count;
}
