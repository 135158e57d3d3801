import type { SkillConcept } from '../../core/posting/skill-mention.ts';
import type { TaxonomySkill } from '../../core/taxonomy/taxonomy-skill.ts';
import { linkVocabulary, type TaxonomyLink } from '../../core/vocabulary/link-taxonomy.ts';
import { taxonomyConcept, vocabularyConcept } from '../../core/vocabulary/skill-concept.ts';
import type { Vocabulary, VocabularySkill } from '../../core/vocabulary/vocabulary.ts';
import { createLinks, type EscoLink } from './linking/create-links.ts';

/** What the rules know, built once per thread. */
export interface SkillRules {
  readonly skills: ReadonlyMap<string, VocabularySkill>;
  /** Links by equal labels, and the vocabulary's own, by the skill's id. */
  readonly links: ReadonlyMap<string, TaxonomyLink>;
  /** The ESCO concept of a skill of the vocabulary by any rule; null when none is sure enough. */
  readonly linkOf: (skill: VocabularySkill) => EscoLink | null;
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
  const links = linkVocabulary(vocabulary, taxonomy);
  return {
    skills: new Map(vocabulary.skills.map((skill) => [`v:${skill.id}`, skill])),
    links,
    linkOf: createLinks({ vocabulary, taxonomy, links }),
    taxonomy: new Map(taxonomy.map((skill) => [`esco:${skill.uuid}`, skill])),
    version: vocabulary.version,
  };
}

/** What is known of a skill; null when neither the vocabulary nor the taxonomy holds it. */
export function conceptOf(skillKey: string, rules: SkillRules): SkillConcept | null {
  const skill = rules.skills.get(skillKey);
  if (skill !== undefined) {
    const escoUri = rules.linkOf(skill)?.uri ?? null;
    return vocabularyConcept(skill, { version: rules.version, escoUri });
  }
  const foreign = rules.taxonomy.get(skillKey);
  return foreign === undefined ? null : taxonomyConcept(foreign);
}
