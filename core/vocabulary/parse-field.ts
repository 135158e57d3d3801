import type {
  AliasLanguage,
  FieldSource,
  Implication,
  SkillAlias,
  SkillRelation,
  VocabularySkill,
} from './vocabulary.ts';
import type { SkillType } from '../posting/skill-mention.ts';

const ESCO_SKILL = 'http://data.europa.eu/esco/skill/';
const ALIAS_LANGUAGES: ReadonlySet<string> = new Set(['any', 'en', 'es', 'fr', 'pt']);
const TYPES: ReadonlySet<string> = new Set(['hard', 'soft', 'language', 'credential']);
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reads the lines of a field, one skill each:
 *
 *     id | English name = Spanish name | es: alias; alias | any: alias | implies: id (reason) | replaces: id |
 *     family: id; id | esco: uuid
 *
 * One name alone stands for both languages. Both names are aliases too, unless they end in a qualifier in
 * brackets. Before a name or alias `!` asks for exact letters, `^` for an initial capital, `=` for exactly
 * this number and gender, and `?` for a context that confirms it (`homographs.ts`); marks can be combined. `type:` overrides the field's type.
 * Throws a SyntaxError that names the field and the line.
 */
export function parseField(source: FieldSource): VocabularySkill[] {
  return source.lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => parseLine(line, source));
}

function parseLine(line: string, source: FieldSource): VocabularySkill {
  const fail = (problem: string): never => {
    throw new SyntaxError(`vocabulary field ${source.field}: ${problem} in "${line}"`);
  };
  const [id = '', names = '', ...segments] = line.split(' | ').map((part) => part.trim());
  if (!ID.test(id)) fail(`"${id}" is no id`);
  const [english = '', spanish = english] = names.split(' = ').map((name) => parseName(name));
  if (english === '' || names.split(' = ').length > 2)
    fail('a name or "English = Spanish" is expected');
  const [englishAlias, spanishAlias = englishAlias] = names.split(' = ');
  const aliases: SkillAlias[] = [];
  if (englishAlias === spanishAlias) pushName(aliases, englishAlias!, 'any');
  else {
    pushName(aliases, englishAlias!, 'en');
    pushName(aliases, spanishAlias!, 'es');
  }
  let type: SkillType = source.type;
  let escoUri: string | null = null;
  const implies: Implication[] = [];
  const relations: SkillRelation[] = [];
  for (const segment of segments) {
    const colon = segment.indexOf(':');
    const key = segment.slice(0, Math.max(colon, 0));
    const value = segment.slice(colon + 1).trim();
    if (ALIAS_LANGUAGES.has(key)) {
      for (const alias of value.split(';')) {
        if (alias.trim() === '') fail('an alias is empty');
        aliases.push(parseAlias(alias.trim(), key as AliasLanguage));
      }
    } else if (key === 'implies') {
      for (const rule of value.split(';'))
        implies.push(parseImplication(rule.trim()) ?? fail(rule));
    } else if (key === 'replaces' || key === 'family') {
      for (const other of value.split(';').map((part) => part.trim()))
        relations.push(ID.test(other) ? { kind: key, id: other } : fail(`"${other}" is no id`));
    } else if (key === 'type' && TYPES.has(value)) {
      type = value as SkillType;
    } else if (key === 'esco' && UUID.test(value)) {
      escoUri = ESCO_SKILL + value;
    } else fail(`"${segment}" is not understood`);
  }
  return {
    id,
    nameEn: english,
    nameEs: spanish,
    type,
    field: source.field,
    aliases,
    implies,
    relations,
    escoUri,
  };
}

function parseName(marked: string): string {
  return marked.replace(/^[!^?=]+/, '').trim();
}

function pushName(aliases: SkillAlias[], marked: string, language: AliasLanguage): void {
  if (!marked.endsWith(')')) aliases.push(parseAlias(marked.trim(), language));
}

function parseAlias(marked: string, language: AliasLanguage): SkillAlias {
  const marks = /^[!^?=]*/.exec(marked)![0];
  return {
    text: marked.slice(marks.length),
    language,
    letterCase: marks.includes('!') ? 'exact' : marks.includes('^') ? 'capital' : 'any',
    inflects: !marks.includes('='),
    needsContext: marks.includes('?'),
  };
}

function parseImplication(rule: string): Implication | null {
  const match = /^([a-z0-9-]+) \((.+)\)$/.exec(rule);
  return match === null ? null : { id: match[1]!, reason: match[2]! };
}
