import type { SkillType } from '../posting/skill-mention.ts';
import type { AliasLanguage, Vocabulary, VocabularySkill } from './vocabulary.ts';

/** Counts of a vocabulary, or of one field of it. */
export interface VocabularyCounts {
  readonly skills: number;
  readonly aliases: number;
  /** Aliases that need a context, a capital or exact letters. */
  readonly guardedAliases: number;
  readonly aliasesByLanguage: Readonly<Record<AliasLanguage, number>>;
  readonly byType: Readonly<Record<SkillType, number>>;
  readonly implications: number;
  readonly relations: number;
  /** Skills with an ESCO concept of their own in the vocabulary; import finds more by equal labels. */
  readonly withEsco: number;
}

export interface VocabularyStats extends VocabularyCounts {
  readonly version: string;
  /** In the order of their names. */
  readonly fields: readonly ({ readonly field: string } & VocabularyCounts)[];
}

/** Counts a vocabulary, whole and by field. */
export function vocabularyStats({ version, skills }: Vocabulary): VocabularyStats {
  const byField = [...Map.groupBy(skills, ({ field }) => field)];
  const fields = byField
    .map(([field, some]) => ({ field, ...countSkills(some) }))
    .sort((a, b) => (a.field < b.field ? -1 : 1));
  return { version, ...countSkills(skills), fields };
}

function countSkills(skills: readonly VocabularySkill[]): VocabularyCounts {
  const aliasesByLanguage: Record<AliasLanguage, number> = { any: 0, en: 0, es: 0, fr: 0, pt: 0 };
  const byType: Record<SkillType, number> = { hard: 0, soft: 0, language: 0, credential: 0 };
  const counts = { aliases: 0, guardedAliases: 0, implications: 0, relations: 0, withEsco: 0 };
  for (const { aliases, type, implies, relations, escoUri } of skills) {
    byType[type] += 1;
    counts.aliases += aliases.length;
    counts.implications += implies.length;
    counts.relations += relations.length;
    if (escoUri !== null) counts.withEsco += 1;
    for (const { language, needsContext, letterCase } of aliases) {
      aliasesByLanguage[language] += 1;
      if (needsContext || letterCase !== 'any') counts.guardedAliases += 1;
    }
  }
  return { skills: skills.length, ...counts, aliasesByLanguage, byType };
}
