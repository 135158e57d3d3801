import type { SkillConcept } from '../../../core/posting/skill-mention.ts';
import { isFunctionWord } from '../../../core/text/function-words.ts';
import { inflectionKey } from '../../../core/text/inflection.ts';
import { tokenize } from '../../../core/text/tokenize.ts';

/**
 * Whether two skills may be one: the same concept of the taxonomy, or, in one language, all words of one name are
 * among those of the other ("SQL", "SQL queries"). "Java" and "JavaScript" share no word and stay two.
 */
export function areNamesAlike(a: SkillConcept, b: SkillConcept): boolean {
  if (a.type !== b.type) return false;
  if (a.escoUri !== null && a.escoUri === b.escoUri) return true;
  return isPartOf(a.nameEn, b.nameEn) || isPartOf(a.nameEs, b.nameEs);
}

function isPartOf(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
  return short!.size > 0 && short!.isSubsetOf(long!);
}

function wordsOf(name: string): Set<string> {
  const words = tokenize(name).folded.filter((word) => word !== '' && !isFunctionWord(word));
  return new Set(words.map(inflectionKey));
}
