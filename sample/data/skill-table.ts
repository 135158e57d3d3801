import type { CountryCode, SampleLanguage } from '../ads/sample-ad.ts';
import { BUSINESS_SKILLS } from './skills/business.ts';
import { COMMERCE_SKILLS } from './skills/commerce.ts';
import { OPERATIONS_SKILLS } from './skills/operations.ts';
import { PEOPLE_SKILLS } from './skills/people.ts';
import { SITE_SKILLS } from './skills/sites.ts';
import { TECHNOLOGY_SKILLS } from './skills/technology.ts';

export type SkillKind = 'tool' | 'knowledge' | 'method' | 'soft' | 'language' | 'credential';

export interface Skill {
  id: string;
  kind: SkillKind;
  nameEn: string;
  nameEs: string;
  /** Countries whose ads ask for it; null: all. */
  countries: readonly CountryCode[] | null;
  surfaces: Readonly<Record<SampleLanguage, readonly LocalText[]>>;
}

/** A wording and the countries in which it is used; null: all. */
export interface LocalText {
  text: string;
  countries: readonly CountryCode[] | null;
}

const KINDS: Readonly<Record<string, SkillKind>> = {
  t: 'tool',
  k: 'knowledge',
  m: 'method',
  s: 'soft',
  l: 'language',
  c: 'credential',
};

/** Reads `text@CO,MX` into the text and its countries. */
export function parseLocalText(source: string): LocalText {
  const match = /^(.*)@([A-Z]{2}(?:,[A-Z]{2})*)$/su.exec(source.trim());
  if (!match) return { text: source.trim(), countries: null };
  return { text: match[1]!.trim(), countries: match[2]!.split(',') as CountryCode[] };
}

/** Those of `texts` that are used in `country`. */
export function textsFor(texts: readonly LocalText[], country: CountryCode): readonly string[] {
  return texts
    .filter((local) => local.countries === null || local.countries.includes(country))
    .map((local) => local.text);
}

/**
 * Parses a skill table: a line is `id | kind[@countries] | English | Spanish | French | Portuguese`, each with its
 * wordings split by " / ", the canonical name first; `=` repeats the English column.
 * Throws on a malformed line, naming it.
 */
export function parseSkillTable(table: string): readonly Skill[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const columns = line.split(' | ').map((column) => column.trim());
    const [id, kindColumn, en, es, fr, pt] = columns;
    const kindAndCountries = parseLocalText(kindColumn ?? '');
    const kind = KINDS[kindAndCountries.text];
    if (columns.length !== 6 || !id || !kind || !en || !es || !fr || !pt)
      throw new Error(`skill table: expected six columns and a known kind in "${line}"`);
    const wordings = (column: string) =>
      (column === '=' ? en : column).split(' / ').map(parseLocalText);
    const surfaces = { en: wordings(en), es: wordings(es), fr: wordings(fr), pt: wordings(pt) };
    return {
      id,
      kind,
      nameEn: surfaces.en[0]!.text,
      nameEs: surfaces.es[0]!.text,
      countries: kindAndCountries.countries,
      surfaces,
    };
  });
}

export const SKILLS: ReadonlyMap<string, Skill> = new Map(
  [
    TECHNOLOGY_SKILLS,
    BUSINESS_SKILLS,
    COMMERCE_SKILLS,
    OPERATIONS_SKILLS,
    SITE_SKILLS,
    PEOPLE_SKILLS,
  ]
    .flatMap(parseSkillTable)
    .map((skill) => [skill.id, skill]),
);

/** The skill with this id; throws for an unknown one, which is a mistake in the tables. */
export function skillById(id: string): Skill {
  const skill = SKILLS.get(id);
  if (!skill) throw new Error(`unknown skill "${id}" in the sample's tables`);
  return skill;
}

/** Wordings of a skill in an ad of this language and country; empty where the market does not know it. */
export function surfacesOf(
  skill: Skill,
  language: SampleLanguage,
  country: CountryCode,
): readonly string[] {
  const key = `${language} ${country}`;
  const known = surfacesCache.get(skill) ?? new Map<string, readonly string[]>();
  surfacesCache.set(skill, known);
  let surfaces = known.get(key);
  if (!surfaces) {
    const isKnown = !skill.countries || skill.countries.includes(country);
    known.set(key, (surfaces = isKnown ? textsFor(skill.surfaces[language], country) : []));
  }
  return surfaces;
}

const surfacesCache = new WeakMap<Skill, Map<string, readonly string[]>>();
