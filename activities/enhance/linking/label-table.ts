import { LINK_LANGUAGES, type LinkLanguage } from '../../../core/linking/stems.ts';
import type { TaxonomySkill } from '../../../core/taxonomy/taxonomy-skill.ts';
import type { VocabularySkill } from '../../../core/vocabulary/vocabulary.ts';
import { tellingNames } from './telling-names.ts';
import { labelKeys, roughKey, type Form } from './name-keys.ts';

/** Concepts by language, form and key of a label. */
export type LabelTable = ReadonlyMap<string, readonly TaxonomySkill[]>;

/** Where a label with this key stands in the table. */
export function placeOf(language: LinkLanguage, form: Form, key: string): string {
  return `${language} ${form} ${key}`;
}

/**
 * Orders those preferred labels of a taxonomy that any name of the skills could agree with; the others are not even
 * stemmed. Alternative labels stay out: in ESCO they are as often parts and examples of the concept (of "computer
 * programming": AWK, Bash, Haskell), and links by them were mostly wrong where they were tried.
 */
export function buildLabelTable(
  taxonomy: readonly TaxonomySkill[],
  skills: readonly VocabularySkill[],
): LabelTable {
  const wanted = new Set(
    skills.flatMap((skill) => tellingNames(skill).map(({ text }) => roughKey(text))),
  );
  const table = new Map<string, TaxonomySkill[]>();
  for (const skill of taxonomy) {
    for (const { language, text, kind } of skill.labels) {
      const own = linkLanguage(language);
      if (kind !== 'preferred' || own === null || !wanted.has(roughKey(text))) continue;
      for (const [form, key] of labelKeys(text, own)) {
        const place = placeOf(own, form, key);
        const known = table.get(place);
        if (known === undefined) table.set(place, [skill]);
        else known.push(skill);
      }
    }
  }
  return table;
}

/** 'pt-br' is Portuguese; null for languages that are not linked. */
function linkLanguage(language: string): LinkLanguage | null {
  const [base] = language.split('-');
  return LINK_LANGUAGES.find((known) => known === base) ?? null;
}
