import { foldText } from '../text/fold.ts';
import { inflectionKey } from '../text/inflection.ts';
import { phraseWords } from '../text/token-trie.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Key by which two aliases are found by the same words of an ad; exact letters set a key apart. */
export function aliasKey(text: string): string {
  return phraseWords(tokenize(text).folded).map(inflectionKey).join(' ');
}

/**
 * Everything that is wrong with a vocabulary, one sentence each: ids given twice, aliases of two skills that
 * nothing tells apart, aliases without a word, implications of unknown skills, and circles of implications.
 */
export function vocabularyProblems(vocabulary: Vocabulary): string[] {
  const problems: string[] = [];
  const byId = new Map(vocabulary.skills.map((skill) => [skill.id, skill]));
  if (byId.size !== vocabulary.skills.length) {
    const seen = new Set<string>();
    for (const { id } of vocabulary.skills) {
      if (seen.has(id)) problems.push(`id "${id}" is given twice`);
      seen.add(id);
    }
  }
  const owners = new Map<string, { id: string; text: string; needsContext: boolean }>();
  for (const skill of vocabulary.skills) {
    for (const alias of skill.aliases) {
      const key = aliasKey(alias.text);
      if (key === '') problems.push(`alias "${alias.text}" of ${skill.id} has no word`);
      const owner = owners.get(`${key}|${foldText(alias.text)}`) ?? owners.get(key);
      if (owner === undefined) owners.set(key, { ...alias, id: skill.id });
      else if (owner.id !== skill.id && !isSetApart(owner, alias)) {
        problems.push(`alias "${alias.text}" of ${skill.id} is "${owner.text}" of ${owner.id}`);
      }
    }
    for (const { id } of skill.implies) {
      if (!byId.has(id)) problems.push(`${skill.id} implies unknown "${id}"`);
      if (reaches(byId, id, skill.id, new Set())) {
        problems.push(`${skill.id} implies itself through ${id}`);
      }
    }
  }
  return problems;
}

/** Two names in one word each, equal but for plural or gender, are still told apart by the matcher. */
function isSetApart(
  one: { readonly text: string; readonly needsContext: boolean },
  other: { readonly text: string; readonly needsContext: boolean },
): boolean {
  if (one.needsContext && other.needsContext) return true;
  const single = !one.text.includes(' ') && !other.text.includes(' ');
  return single && foldText(one.text).slice(-1) !== foldText(other.text).slice(-1);
}

function reaches(
  byId: ReadonlyMap<string, Vocabulary['skills'][number]>,
  from: string,
  target: string,
  visited: Set<string>,
): boolean {
  if (from === target) return true;
  if (visited.has(from)) return false;
  visited.add(from);
  const implications = byId.get(from)?.implies ?? [];
  return implications.some(({ id }) => reaches(byId, id, target, visited));
}
