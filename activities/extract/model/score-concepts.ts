import type { SkillConcept } from '../../../core/posting/skill-mention.ts';
import type { ConceptEvidence } from '../concept-evidence.ts';
import type { AdEvidence } from '../evidence.ts';
import { contextFeatures } from './context-features.ts';
import { rateFeatures } from './listing-rates.ts';
import type { SkillModel } from './skill-model.ts';

/** A model made ready for the concepts of a lexicon: what does not change from ad to ad is summed once. */
export interface SkillScorer {
  readonly model: SkillModel;
  /** Log-odds of each concept apart from its surroundings. */
  readonly base: Float64Array;
  /** Names that were chosen before, by skill and surfaces; `choose-name.ts`. */
  readonly chosen: Map<string, string>;
}

/** Prepares a model for the concepts of a lexicon. */
export function createScorer(model: SkillModel, concepts: readonly SkillConcept[]): SkillScorer {
  const { regression, counts } = model;
  const base = Float64Array.from(concepts, ({ skillKey, field }) => {
    let score = regression.intercept + (regression.fields.get(field) ?? 0);
    rateFeatures(counts, { skillKey, field }).forEach((value, i) => {
      score += value * regression.rates[i]!;
    });
    return score;
  });
  return { model, base, chosen: new Map() };
}

/** Probability that a person would list each of the skills of an ad about technology, in their order. */
export function scoreConcepts(
  ad: AdEvidence,
  concepts: readonly ConceptEvidence[],
  { model, base }: SkillScorer,
): number[] {
  const weights = model.regression.context;
  return contextFeatures(ad, concepts).map((row, index) => {
    let score = base[concepts[index]!.concept]!;
    for (let i = 0; i < row.length; i++) score += weights[i]! * row[i]!;
    return 1 / (1 + Math.exp(-score));
  });
}
