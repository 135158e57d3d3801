import type { SkillConcept } from '../../core/posting/skill-mention.ts';
import type { TaxonomySkill } from '../../core/taxonomy/taxonomy-skill.ts';
import { linkVocabulary, type TaxonomyLink } from '../../core/vocabulary/link-taxonomy.ts';
import { taxonomyConcept, vocabularyConcept } from '../../core/vocabulary/skill-concept.ts';
import type { Vocabulary, VocabularySkill } from '../../core/vocabulary/vocabulary.ts';

/** What the rules know, built once per thread. */
export interface SkillRules {
  readonly skills: ReadonlyMap<string, VocabularySkill>;
  readonly links: ReadonlyMap<string, TaxonomyLink>;
  /** Skills of the taxonomy by their key. */
  readonly taxonomy: ReadonlyMap<string, TaxonomySkill>;
  readonly version: string;
}

/** Collects the implications of the vocabulary and its links to the taxonomy. */
export function buildSkillRules(input: {
  readonly vocabulary: Vocabulary;
  readonly taxonomy?: readonly TaxonomySkill[];
}): SkillRules {
  const { vocabulary, taxonomy = [] } = input;
  return {
    skills: new Map(vocabulary.skills.map((skill) => [`v:${skill.id}`, skill])),
    links: linkVocabulary(vocabulary, taxonomy),
    taxonomy: new Map(taxonomy.map((skill) => [`esco:${skill.uuid}`, skill])),
    version: vocabulary.version,
  };
}

/** What is known of a skill; null when neither the vocabulary nor the taxonomy holds it. */
export function conceptOf(skillKey: string, rules: SkillRules): SkillConcept | null {
  const skill = rules.skills.get(skillKey);
  if (skill !== undefined) {
    const escoUri = rules.links.get(skill.id)?.uri ?? null;
    return vocabularyConcept(skill, { version: rules.version, escoUri });
  }
  const foreign = rules.taxonomy.get(skillKey);
  return foreign === undefined ? null : taxonomyConcept(foreign);
}
