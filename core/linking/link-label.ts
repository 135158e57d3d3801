import type { TaxonomySkill } from '../taxonomy/taxonomy-skill.ts';
import { foldText } from '../text/fold.ts';
import type { LinkLanguage } from './stems.ts';

/** A skill that sentences can be linked to, in one language. */
export interface LinkLabel {
  /** What is returned: the concept's URI, or the label itself where there is none. */
  readonly id: string;
  readonly text: string;
  /** Other names of the skill in the same language. */
  readonly alternatives: readonly string[];
  /** The taxonomy's type, 'knowledge' or 'skill/competence'; '' when unknown. */
  readonly type: string;
}

/** The skills of a taxonomy that have a preferred label in a language, in the taxonomy's order. */
export function labelsOfTaxonomy(
  skills: readonly TaxonomySkill[],
  language: LinkLanguage,
): LinkLabel[] {
  return skills.flatMap(({ uri, type, labels }) => {
    const own = labels.filter((label) => label.language === language);
    const preferred = own.find(({ kind }) => kind === 'preferred');
    if (preferred === undefined) return [];
    const alternatives = own.filter((label) => label !== preferred).map(({ text }) => text);
    return [{ id: uri, text: preferred.text, alternatives, type }];
  });
}

/**
 * A label per line, as a plain list gives them. What a taxonomy knows of a label with the same words (its other names,
 * its type) comes along; the label stays its own id. Empty lines and repeated labels are left out.
 */
export function labelsOfLines(
  lines: readonly string[],
  known: readonly LinkLabel[] = [],
): LinkLabel[] {
  const byText = new Map(known.map((label) => [foldText(label.text.trim()), label]));
  const texts = new Set(lines.map((line) => line.trim()).filter((line) => line !== ''));
  return [...texts].map((text) => {
    const same = byText.get(foldText(text));
    return {
      id: text,
      text,
      alternatives: same?.alternatives ?? [],
      type: same?.type ?? '',
    };
  });
}
