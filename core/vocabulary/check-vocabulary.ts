import { foldText } from '../text/fold.ts';
import { inflectionKey } from '../text/inflection.ts';
import { phraseWords } from '../text/token-trie.ts';
import { tokenize } from '../text/tokenize.ts';
import { aliasLine, shadowedAliases } from './shadowed-aliases.ts';
import type { SkillAlias, Vocabulary, VocabularySkill } from './vocabulary.ts';

/** Key by which two aliases are found by the same words of an ad; exact letters set a key apart. */
export function aliasKey(text: string): string {
  return phraseWords(tokenize(text).folded).map(inflectionKey).join(' ');
}

/**
 * Everything that is wrong with a vocabulary, one sentence each: ids given twice, skills that no word can find,
 * aliases of two skills that nothing tells apart, aliases that another alias makes useless, implications and
 * relations that dangle, and circles of them.
 */
export function vocabularyProblems(vocabulary: Vocabulary): string[] {
  const { skills } = vocabulary;
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  return [
    ...repeatedIds(skills),
    ...skills
      .filter(({ aliases }) => aliases.length === 0)
      .map(({ id }) => `${id} has no alias, so no ad can name it`),
    ...aliasConflicts(skills),
    ...skills.flatMap((skill) =>
      shadowedAliases(skill).map(
        ({ alias, by }) =>
          `alias ${aliasLine(alias)} of ${skill.id} is shadowed by its ${aliasLine(by)}`,
      ),
    ),
    ...skills.flatMap((skill) => brokenReferences(skill, byId)),
  ];
}

function repeatedIds(skills: readonly VocabularySkill[]): string[] {
  const seen = new Set<string>();
  return skills.flatMap(({ id }) => {
    if (seen.has(id)) return [`id "${id}" is given twice`];
    seen.add(id);
    return [];
  });
}

function aliasConflicts(skills: readonly VocabularySkill[]): string[] {
  const problems: string[] = [];
  const owners = new Map<string, { id: string; alias: SkillAlias }>();
  for (const { id, aliases } of skills) {
    for (const alias of aliases) {
      const key = aliasKey(alias.text);
      if (key === '') problems.push(`alias "${alias.text}" of ${id} has no word`);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { id, alias });
      else if (owner.id !== id && !isSetApart(owner.alias, alias)) {
        problems.push(`alias "${alias.text}" of ${id} is "${owner.alias.text}" of ${owner.id}`);
      }
    }
  }
  return problems;
}

/** Two names in one word each, equal but for plural or gender, are still told apart by the matcher. */
function isSetApart(one: SkillAlias, other: SkillAlias): boolean {
  if (one.needsContext && other.needsContext) return true;
  const single = !one.text.includes(' ') && !other.text.includes(' ');
  return single && foldText(one.text).slice(-1) !== foldText(other.text).slice(-1);
}

type SkillsById = ReadonlyMap<string, VocabularySkill>;
type References = (skill: VocabularySkill) => readonly { readonly id: string }[];

const implied: References = ({ implies }) => implies;
const replaced: References = ({ relations }) => relations.filter(({ kind }) => kind === 'replaces');

function brokenReferences(skill: VocabularySkill, byId: SkillsById): string[] {
  const problems: string[] = [];
  const circle = (id: string, references: References) =>
    reaches(byId, { from: id, target: skill.id, references, visited: new Set() });
  for (const { id } of skill.implies) {
    if (!byId.has(id)) problems.push(`${skill.id} implies unknown "${id}"`);
    if (circle(id, implied)) problems.push(`${skill.id} implies itself through ${id}`);
  }
  for (const { kind, id } of skill.relations) {
    const verb = kind === 'family' ? 'is of one family with' : 'replaces';
    if (id === skill.id) problems.push(`${skill.id} ${verb} itself`);
    else if (!byId.has(id)) problems.push(`${skill.id} ${verb} unknown "${id}"`);
    else if (kind === 'replaces' && circle(id, replaced))
      problems.push(`${skill.id} replaces itself through ${id}`);
  }
  return problems;
}

function reaches(
  byId: SkillsById,
  walk: { from: string; target: string; references: References; visited: Set<string> },
): boolean {
  const { from, target, references, visited } = walk;
  if (from === target) return true;
  if (visited.has(from)) return false;
  visited.add(from);
  const skill = byId.get(from);
  return (
    skill !== undefined && references(skill).some(({ id }) => reaches(byId, { ...walk, from: id }))
  );
}
