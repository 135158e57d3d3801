import { foldText } from '../text/fold.ts';
import type { SkillAlias, VocabularySkill } from './vocabulary.ts';

const LETTER_CASES = { any: 0, capital: 1, exact: 2 } as const;

/**
 * Aliases that find nothing which another alias of the same skill, written alike but for accents and case, does not
 * find as well, with that other one. Of two that are as wide, the later is shadowed, unless it says that the word
 * is the same in one more language.
 */
export function shadowedAliases(
  skill: VocabularySkill,
): { readonly alias: SkillAlias; readonly by: SkillAlias }[] {
  const byText = Map.groupBy(skill.aliases, ({ text }) =>
    foldText(text).replace(/[\s'’-]+/gu, ' '),
  );
  return [...byText.values()].flatMap((alike) =>
    alike.flatMap((alias, i) => {
      const by = alike.find(
        (other, j) =>
          j !== i &&
          covers(other, alias) &&
          (!covers(alias, other) || (j < i && speaks(other, alias))),
      );
      return by === undefined ? [] : [{ alias, by }];
    }),
  );
}

/** Whether `wide` finds whatever `narrow` finds; letters count when both ask for them. */
function covers(wide: SkillAlias, narrow: SkillAlias): boolean {
  if (wide.needsContext && !narrow.needsContext) return false;
  if (!wide.inflects && narrow.inflects) return false;
  if (LETTER_CASES[wide.letterCase] > LETTER_CASES[narrow.letterCase]) return false;
  return wide.letterCase !== 'exact' || wide.text === narrow.text;
}

function speaks(one: SkillAlias, other: SkillAlias): boolean {
  return one.language === other.language || one.language === 'any';
}

/** An alias as a line of a field writes it, in quotes. */
export function aliasLine({ text, letterCase, inflects, needsContext }: SkillAlias): string {
  const mark = letterCase === 'exact' ? '!' : letterCase === 'capital' ? '^' : '';
  return `"${mark}${inflects ? '' : '='}${needsContext ? '?' : ''}${text}"`;
}
