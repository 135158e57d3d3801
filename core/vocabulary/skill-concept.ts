import type { SkillConcept, SkillType } from '../posting/skill-mention.ts';
import type { TaxonomySkill } from '../taxonomy/taxonomy-skill.ts';
import type { VocabularySkill } from './vocabulary.ts';

/** A vocabulary skill as the rest of the pipeline knows it; `version` is that of the vocabulary. */
export function vocabularyConcept(
  skill: VocabularySkill,
  known: { readonly version: string; readonly escoUri: string | null },
): SkillConcept {
  return {
    skillKey: `v:${skill.id}`,
    nameEn: skill.nameEn,
    nameEs: skill.nameEs,
    type: skill.type,
    field: skill.field,
    escoUri: known.escoUri,
    provenance: `vocabulary@${known.version}`,
  };
}

/** A taxonomy skill that the vocabulary does not hold; a missing name is filled from another language. */
export function taxonomyConcept(skill: TaxonomySkill): SkillConcept {
  const name = (language: string): string | undefined =>
    skill.labels.find((label) => label.language === language && label.kind === 'preferred')?.text;
  const english = name('en') ?? skill.labels[0]?.text ?? skill.uri;
  return {
    skillKey: `esco:${skill.uuid}`,
    nameEn: english,
    nameEs: name('es') ?? english,
    type: skillTypeOf(skill.type),
    field: skill.type === '' ? 'skill' : skill.type,
    escoUri: skill.uri,
    provenance: 'esco',
  };
}

/** The kind of skill that a taxonomy's own type stands for. */
function skillTypeOf(taxonomyType: string): SkillType {
  if (taxonomyType === 'language') return 'language';
  return taxonomyType.startsWith('attitude') ? 'soft' : 'hard';
}
