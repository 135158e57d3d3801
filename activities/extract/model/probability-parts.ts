import type { SkillConcept } from '../../../core/posting/skill-mention.ts';
import type { ConceptEvidence } from '../concept-evidence.ts';
import type { AdEvidence } from '../evidence.ts';
import { CONTEXT_FEATURES, contextFeatures } from './context-features.ts';
import { RATE_FEATURES, rateFeatures } from './listing-rates.ts';
import type { SkillModel } from './skill-model.ts';

/** What one input adds to the log-odds that a skill is listed. */
export interface ProbabilityPart {
  readonly input: string;
  readonly effect: number;
}

/**
 * The probability of each skill of an ad in its parts, the largest effects first; their sum is the log-odds that
 * `scoreConcepts` gives. Inputs without effect are left out.
 */
export function probabilityParts(
  ad: AdEvidence,
  concepts: readonly ConceptEvidence[],
  known: { readonly model: SkillModel; readonly skills: readonly SkillConcept[] },
): ProbabilityPart[][] {
  const { regression, counts } = known.model;
  return contextFeatures(ad, concepts).map((row, index) => {
    const skill = known.skills[concepts[index]!.concept]!;
    const rates = rateFeatures(counts, skill);
    const parts: ProbabilityPart[] = [
      { input: 'any skill', effect: regression.intercept },
      { input: `field ${skill.field}`, effect: regression.fields.get(skill.field) ?? 0 },
      ...RATE_FEATURES.map((input, i) => ({ input, effect: rates[i]! * regression.rates[i]! })),
      ...CONTEXT_FEATURES.map((input, i) => ({ input, effect: row[i]! * regression.context[i]! })),
    ];
    return parts
      .filter(({ effect }) => effect !== 0)
      .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  });
}
