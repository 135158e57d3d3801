import type { EnhancedSkill, SkillConcept } from '../../core/posting/skill-mention.ts';
import { createRuleEnhancer } from './enhance-by-rules.ts';
import type { Enhancer, MentionedSkills } from './enhancer.ts';
import { loadRules } from './loaded-rules.ts';
import { conceptOf, type SkillRules } from './skill-rules.ts';

export interface EnhanceTaskInput {
  /** JSON Lines file of an imported taxonomy; null for the vocabulary alone. */
  readonly lexicon: { readonly taxonomyFile: string | null; readonly localLines?: string };
  readonly items: readonly (MentionedSkills & { readonly id: number })[];
}

export interface EnhanceTaskOutput {
  /** One for each ad, in order: its skills, or why there are none. */
  readonly items: readonly {
    readonly id: number;
    readonly skills?: readonly EnhancedSkill[];
    readonly error?: string;
  }[];
  /** What is known of the skills of the ads, each once. */
  readonly concepts: readonly SkillConcept[];
}

/** Enhances a page of ads in a worker thread. Throws when the taxonomy cannot be loaded. */
export default async function enhanceTask(input: EnhanceTaskInput): Promise<EnhanceTaskOutput> {
  const rules = loadRules(input.lexicon);
  const enhancer: Enhancer = createRuleEnhancer(rules);
  const concepts = new Map<string, SkillConcept>();
  const items: EnhanceTaskOutput['items'][number][] = [];
  for (const { id, ...ad } of input.items) {
    try {
      const skills = await enhancer.enhance(ad);
      for (const { skillKey } of skills) concepts.set(skillKey, knownConcept(skillKey, rules));
      items.push({ id, skills });
    } catch (error) {
      items.push({ id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { items, concepts: [...concepts.values()] };
}

function knownConcept(skillKey: string, rules: SkillRules): SkillConcept {
  const concept = conceptOf(skillKey, rules);
  if (concept === null) throw new RangeError(`skill ${skillKey} is in no lexicon`);
  return concept;
}
