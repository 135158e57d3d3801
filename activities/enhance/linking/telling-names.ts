import { contentStems, LINK_LANGUAGES, type LinkLanguage } from '../../../core/linking/stems.ts';
import type { SkillAlias, VocabularySkill } from '../../../core/vocabulary/vocabulary.ts';

/** A name of a skill that says what the whole skill is, and the languages to look for it in. */
export interface TellingName {
  readonly text: string;
  readonly isCanonical: boolean;
  readonly languages: readonly LinkLanguage[];
}

/**
 * The names by which a skill may be linked: its canonical ones; others with the same words ("product life-cycle" for
 * "product lifecycle"); what an acronym stands for. Further names are left out, since many are those of a part or a
 * neighbour ("auditoría interna" for auditing), and so is a name that needs its surroundings.
 */
export function tellingNames(skill: VocabularySkill): TellingName[] {
  return skill.aliases.flatMap((alias): TellingName[] => {
    if (alias.needsContext) return [];
    const isCanonical = alias.text === skill.nameEn || alias.text === skill.nameEs;
    if (!isCanonical && !isRewording(alias, skill)) return [];
    return [{ text: alias.text, isCanonical, languages: languagesOf(alias, skill) }];
  });
}

function isRewording({ text, language }: SkillAlias, { nameEn, nameEs }: VocabularySkill): boolean {
  if (isAcronymOf(nameEn, text) || isAcronymOf(nameEs, text)) return true;
  return (
    (language !== 'es' && wordBag(nameEn, 'en') === wordBag(text, 'en')) ||
    (language !== 'en' && wordBag(nameEs, 'es') === wordBag(text, 'es'))
  );
}

function wordBag(text: string, language: LinkLanguage): string {
  return contentStems(text, language).join('');
}

/** "SDLC" for "software development life cycle"; two letters stand for too much. */
function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{Lu}{3,}$/u.test(short)) return false;
  const words = long.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  return words.map((word) => word[0]!.toUpperCase()).join('') === short;
}

/** A canonical name stands in its own language; one that is the same everywhere is looked for in each. */
function languagesOf(alias: SkillAlias, skill: VocabularySkill): readonly LinkLanguage[] {
  if (skill.nameEn !== skill.nameEs) {
    if (alias.text === skill.nameEn) return ['en'];
    if (alias.text === skill.nameEs) return ['es'];
  }
  return alias.language === 'any' ? LINK_LANGUAGES : [alias.language];
}
