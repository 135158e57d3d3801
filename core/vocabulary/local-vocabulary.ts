import { createHash } from 'node:crypto';
import type { SkillType } from '../posting/skill-mention.ts';
import { parseField } from './parse-field.ts';
import type { FieldSource, Vocabulary } from './vocabulary.ts';

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
 * The curated vocabulary with the skills of an installation beside it; a curated id wins over a local one. The
 * version tells both. Throws a SyntaxError that names the line which cannot be read.
 */
export function extendVocabulary(curated: Vocabulary, localLines: string): Vocabulary {
  const sources = localSources(localLines);
  if (sources.length === 0) return curated;
  const known = new Set(curated.skills.map(({ id }) => id));
  const local = sources.flatMap(parseField).filter(({ id }) => !known.has(id));
  const hash = createHash('sha256').update(localLines).digest('hex').slice(0, 8);
  return { version: `${curated.version}+${hash}`, skills: [...curated.skills, ...local] };
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
