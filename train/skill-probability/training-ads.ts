import { groupByConcept, isTechnicalAd } from '../../activities/extract/concept-evidence.ts';
import { gatherEvidence, type AdText } from '../../activities/extract/evidence.ts';
import type { Lexicon } from '../../activities/extract/lexicon.ts';
import { contextFeatures } from '../../activities/extract/model/context-features.ts';
import { tokenize } from '../../core/text/tokenize.ts';
import type { LabelledAd } from './labelled-ads.ts';

/** A hard skill that an ad names, with whether a person listed it. */
export interface TrainingSkill {
  readonly skillKey: string;
  readonly field: string;
  /** Inputs of the model, in the order of `CONTEXT_FEATURES`. */
  readonly context: Float64Array;
  /** Words of the ad that name it. */
  readonly surfaces: readonly string[];
  /** Labels of the person that mean it; empty where it was not listed. */
  readonly labels: readonly string[];
}

/** A labelled ad as the model sees it. */
export interface TrainingAd {
  readonly text: AdText;
  readonly isTechnical: boolean;
  readonly skills: readonly TrainingSkill[];
  /** All labels of the person, those for skills that the ad does not name included. */
  readonly labels: readonly string[];
}

/** Gathers the evidence of a labelled ad and marks what was listed. */
export function toTrainingAd(ad: LabelledAd, lexicon: Lexicon): TrainingAd {
  const evidence = gatherEvidence(ad.text, lexicon);
  const { starts, ends } = evidence.tokens;
  const groups = groupByConcept(evidence.mentions.filter(({ inside }) => inside < 0));
  const contexts = contextFeatures(evidence, groups);
  const labelsOf = new Map<number, string[]>();
  for (const label of ad.labels) {
    for (const concept of conceptsNamed(label, lexicon)) {
      labelsOf.set(concept, [...(labelsOf.get(concept) ?? []), label]);
    }
  }
  const skills = groups.flatMap(({ concept, mentions }, index): TrainingSkill[] => {
    const { skillKey, field, type } = lexicon.concepts[concept]!;
    if (type !== 'hard') return [];
    const surfaces = mentions.map(({ candidate: { first, last } }) =>
      ad.text.combinedText.slice(starts[first], ends[last]),
    );
    const labels = labelsOf.get(concept) ?? [];
    return [{ skillKey, field, context: contexts[index]!, surfaces, labels }];
  });
  return {
    text: ad.text,
    isTechnical: isTechnicalAd(groups, lexicon),
    skills,
    labels: ad.labels,
  };
}

/** Concepts that have the whole label for a name, in whatever letter case and inflection. */
function conceptsNamed(label: string, lexicon: Lexicon): number[] {
  const tokens = tokenize(label);
  const found = lexicon.trie
    .findAll(tokens)
    .filter(({ first, last, value }) => value >= 0 && first === 0 && last === tokens.count - 1)
    .map(({ value }) => lexicon.labels[value]!);
  const words = tokens.folded.join(' ');
  const literal = found.filter(({ folded }) => folded.join(' ') === words);
  const chosen = literal.length > 0 ? literal : found;
  return [...new Set(chosen.map(({ concept }) => concept))];
}
