import { createHash } from 'node:crypto';
import type { SkillType } from '../posting/skill-mention.ts';
import { foldText } from '../text/fold.ts';
import { parseField } from './parse-field.ts';
import type { FieldSource, Vocabulary, VocabularySkill } from './vocabulary.ts';

/** Path of the local vocabulary below the data folder, with `/`. */
export const LOCAL_VOCABULARY = 'vocabulary/local.txt';

/** A skill as an installation adds it. */
export interface LocalSkill {
  readonly id: string;
  readonly nameEn: string;
  readonly nameEs: string;
  readonly type: SkillType;
  readonly field: string;
  readonly aliases: readonly string[];
}

/**
 * The curated vocabulary with what an installation adds: skills, and aliases of skills by lines that begin with `+`. A
 * curated id wins over a local one. The version tells both. Throws a SyntaxError that names the line which cannot be
 * read.
 */
export function extendVocabulary(curated: Vocabulary, localLines: string): Vocabulary {
  const sources = localSources(localLines);
  if (sources.length === 0) return curated;
  const isAlias = ({ lines }: FieldSource): boolean => lines.startsWith('+');
  const known = new Set(curated.skills.map(({ id }) => id));
  const local = sources.filter((source) => !isAlias(source)).flatMap(parseField);
  const skills = [...curated.skills, ...local.filter(({ id }) => !known.has(id))];
  const more = Map.groupBy(sources.filter(isAlias).flatMap(parseAliases), ({ id }) => id);
  const hash = createHash('sha256').update(localLines).digest('hex').slice(0, 8);
  return {
    version: `${curated.version}+${hash}`,
    skills: skills.map((skill) => {
      const added = more.get(skill.id)?.flatMap(({ aliases }) => aliases) ?? [];
      return added.length === 0 ? skill : { ...skill, aliases: [...skill.aliases, ...added] };
    }),
  };
}

/** Reads "+id | any: alias": a name in brackets is no alias, so only the others come out. */
function parseAliases(source: FieldSource): VocabularySkill[] {
  return parseField({ ...source, lines: source.lines.slice(1).replace(' | ', ' | (more) | ') });
}

/** Adds an alias of a skill to the lines of a local vocabulary. */
export function addLocalAlias(
  localLines: string,
  { id, alias }: { readonly id: string; readonly alias: string },
): string {
  const lines = localLines.split('\n').filter((text) => text.trim() !== '');
  return [`+${id} | any: ${alias}`, ...lines, ''].join('\n');
}

/** An id for a name that none of `taken` is. */
export function freeSkillId(name: string, taken: ReadonlySet<string>): string {
  const words = foldText(name).replaceAll('+', ' plus ').replaceAll('#', ' sharp ');
  const id = words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'skill';
  for (let n = 1; ; n++) {
    const free = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(free)) return free;
  }
}

/** Adds a skill to the lines of a local vocabulary, under the heading of its field. */
export function addLocalSkill(localLines: string, skill: LocalSkill): string {
  const { id, nameEn, nameEs, type, field, aliases } = skill;
  const names = nameEn === nameEs ? nameEn : `${nameEn} = ${nameEs}`;
  const segments = [id, names, ...(aliases.length === 0 ? [] : [`any: ${aliases.join('; ')}`])];
  const line = [...segments, `type: ${type}`].join(' | ');
  const lines = localLines.split('\n').filter((text) => text.trim() !== '');
  const heading = lines.indexOf(headingOf(field));
  if (heading < 0) return [...lines, headingOf(field), line, ''].join('\n');
  return [...lines.slice(0, heading + 1), line, ...lines.slice(heading + 1), ''].join('\n');
}

function headingOf(field: string): string {
  return `[${field}]`;
}

/** Cuts the lines at their headings, "[field]"; what stands before the first is of the field `local`. */
function localSources(localLines: string): FieldSource[] {
  const sources: { field: string; type: SkillType; lines: string }[] = [];
  let field = 'local';
  for (const line of localLines.split('\n').map((text) => text.trim())) {
    const heading = /^\[([a-z][a-z-]*)\]$/.exec(line);
    if (heading !== null) field = heading[1]!;
    else if (line !== '' && !line.startsWith('#'))
      sources.push({ field, type: 'hard', lines: line });
  }
  return sources;
}
