import { enhanceByRules } from '../../activities/enhance/enhance-by-rules.ts';
import type { Candidate } from '../../activities/extract/candidates.ts';
import { groupByConcept, isTechnicalAd } from '../../activities/extract/concept-evidence.ts';
import { MIN_CONFIDENCE } from '../../activities/extract/confidence.ts';
import {
  gatherEvidence,
  type AdText,
  type DropReason,
  type MentionEvidence,
} from '../../activities/extract/evidence.ts';
import { extractSkills } from '../../activities/extract/extract-skills.ts';
import { judgeMentions } from '../../activities/extract/judge-mentions.ts';
import {
  probabilityParts,
  type ProbabilityPart,
} from '../../activities/extract/model/probability-parts.ts';
import type { Knowledge } from './extract-ads.ts';

/** Words of an ad that may name a skill, what became of them and why. */
export interface ExplainedMention {
  readonly surface: string;
  /** Code points into the ad's text. */
  readonly start: number;
  readonly end: number;
  readonly id: string;
  /** By which people would list it where it is taken, else the canonical one. */
  readonly name: string;
  /** The name of the vocabulary or taxonomy that the words match. */
  readonly alias: string;
  readonly origin: 'vocabulary' | 'taxonomy';
  readonly method: 'esco' | 'regex';
  readonly isTaken: boolean;
  /** In words, for people. */
  readonly reason: string;
  /** Null for words that were set aside before anything was computed. */
  readonly section: string | null;
  readonly confidence: number | null;
  readonly threshold: number | null;
  /** What its surroundings say, in words. */
  readonly surroundings: readonly string[];
  /** What the learned probability is made of; empty where it is a prior set by hand. */
  readonly parts: readonly ProbabilityPart[];
  readonly esco: { readonly uri: string; readonly method: string } | null;
}

export interface ExplainedAd {
  readonly text: string;
  readonly language: string;
  /** Whether the learned probability applies. */
  readonly isTechnical: boolean;
  readonly mentions: readonly ExplainedMention[];
}

const DROPPED: Readonly<Record<DropReason, string>> = {
  negated: 'the ad says that it is not needed',
  unconfirmed: 'an ambiguous name, and nothing around it confirms it',
  overlapped: 'its words belong to another name',
};

/** Tells of every candidate of an ad what extraction made of it, and why, in the order of the text. */
export function explainAd(ad: AdText, { lexicon, rules }: Knowledge): ExplainedAd {
  const dropped: { candidate: Candidate; reason: DropReason }[] = [];
  const evidence = gatherEvidence(ad, lexicon, (candidate, reason) =>
    dropped.push({ candidate, reason }),
  );
  const { tokens, toCodePoint } = evidence;
  const standing = groupByConcept(evidence.mentions.filter(({ inside }) => inside < 0));
  const nested = groupByConcept(evidence.mentions.filter(({ inside }) => inside >= 0));
  const isTechnical = isTechnicalAd(standing, lexicon);
  const judged = new Map(judgeMentions(evidence, lexicon).map((one) => [one.mention, one]));
  const { model } = lexicon.scorer;
  const partsOf = new Map<MentionEvidence, ProbabilityPart[]>();
  for (const concepts of [standing, nested]) {
    const parts = probabilityParts(evidence, concepts, { model, skills: lexicon.concepts });
    concepts.forEach(({ mentions }, i) => mentions.forEach((one) => partsOf.set(one, parts[i]!)));
  }
  const taken = extractSkills(ad, lexicon);
  const names = new Map(taken.map(({ skillKey, label }) => [skillKey, label]));
  const links = new Map(
    enhanceByRules({ ...ad, mentions: taken }, rules).map((skill) => [skill.skillKey, skill]),
  );

  const describe = (candidate: Candidate) => {
    const from = tokens.starts[candidate.first]!;
    const to = tokens.ends[candidate.last]!;
    const concept = lexicon.concepts[candidate.label.concept]!;
    const link = links.get(concept.skillKey);
    return {
      concept,
      shared: {
        surface: ad.combinedText.slice(from, to),
        start: toCodePoint(from),
        end: toCodePoint(to),
        id: concept.skillKey,
        name:
          names.get(concept.skillKey) ?? (ad.language === 'es' ? concept.nameEs : concept.nameEn),
        alias: candidate.label.text,
        origin: candidate.label.origin,
        method: candidate.method,
        esco:
          link === undefined || link.escoUri === null
            ? null
            : { uri: link.escoUri, method: link.escoLinkMethod ?? 'vocabulary' },
      },
    };
  };
  const kept = evidence.mentions.map((mention): ExplainedMention => {
    const { concept, shared } = describe(mention.candidate);
    const verdict = judged.get(mention);
    const isLearned = isTechnical && concept.type === 'hard';
    const threshold = isLearned ? model.threshold : MIN_CONFIDENCE;
    return {
      ...shared,
      isTaken: verdict?.isTaken ?? false,
      reason: reasonOf(mention, verdict, threshold),
      section: mention.section,
      confidence: verdict?.confidence ?? null,
      threshold: verdict === undefined ? null : threshold,
      surroundings: surroundingsOf(mention),
      parts: isLearned && verdict !== undefined ? partsOf.get(mention)! : [],
    };
  });
  // Another spelling of a name that was found in the same place says nothing.
  const isRepeated = ({ candidate }: { candidate: Candidate }): boolean =>
    evidence.mentions.some(
      ({ candidate: other }) =>
        other.label.concept === candidate.label.concept &&
        other.first <= candidate.last &&
        other.last >= candidate.first,
    );
  const left = dropped
    .filter((one) => !isRepeated(one))
    .map(({ candidate, reason }): ExplainedMention => ({
      ...describe(candidate).shared,
      ...{ isTaken: false, reason: DROPPED[reason], section: null, confidence: null },
      ...{ threshold: null, surroundings: [], parts: [] },
    }));
  return {
    text: ad.combinedText,
    language: ad.language,
    isTechnical,
    mentions: [...kept, ...left].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

function reasonOf(
  { context }: MentionEvidence,
  verdict: { readonly confidence: number; readonly isTaken: boolean } | undefined,
  threshold: number,
): string {
  if (verdict === undefined) return 'it stands inside a longer name that is taken';
  if (verdict.isTaken) return 'taken';
  if (verdict.confidence >= threshold && context.isOffered) return 'the employer teaches it';
  return 'too unlikely';
}

function surroundingsOf({ context, isCued }: MentionEvidence): string[] {
  return [
    ...(isCued ? ['a demand or a level stands beside it'] : []),
    ...(!isCued && context.isDemanded ? ['in a sentence that demands'] : []),
    ...(context.inList ? ['listed beside another skill'] : []),
    ...(context.isOffered ? ['in a sentence that offers'] : []),
    ...(context.isOffTopic ? ['the ad is about another field'] : []),
    ...(context.relatives > 0 ? [`${context.relatives} others of its family in the ad`] : []),
  ];
}
