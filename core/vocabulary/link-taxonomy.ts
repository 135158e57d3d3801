import type { SkillType } from '../posting/skill-mention.ts';
import type { TaxonomySkill } from '../taxonomy/taxonomy-skill.ts';
import { foldText } from '../text/fold.ts';
import { inflectionKey } from '../text/inflection.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Vocabulary, VocabularySkill } from './vocabulary.ts';

/** A skill of the vocabulary tied to one of a taxonomy. */
export interface TaxonomyLink {
  readonly uri: string;
  readonly method: 'vocabulary' | 'exact' | 'normalised';
}

/** Taxonomy types that a vocabulary skill of each type may be linked to; licences are no ESCO skills. */
const TYPE_GATE: Readonly<Record<SkillType, readonly string[]>> = {
  hard: ['skill/competence', 'knowledge'],
  soft: ['skill/competence', 'attitude', 'attitudes', ''],
  language: ['language', 'knowledge', 'skill/competence', ''],
  credential: [],
};

/** A label without its qualifier: "Ruby (computer programming)" → "Ruby". */
export function withoutQualifier(label: string): string {
  // Most labels have none, and the pattern would try every space of them.
  if (!label.includes('(')) return label.trim() || label;
  return label.replace(/\s*\([^)]*\)\s*$/, '').trim() || label;
}

/**
 * Key under which two names of a skill are the same for linking: accents, case, inflection, function words and
 * a closing version number do not count ("Angular 17", "gestión de la calidad"). In English "management of
 * quality" is turned into "quality management"; no other order is the same, since "design systems" are not
 * "system design" nor "ventas técnicas" "técnicas de venta".
 */
export function linkKey(label: string, language: string): string {
  const all = tokenize(withoutQualifier(label)).folded;
  const of = language === 'en' ? all.indexOf('of') : -1;
  const turned = of > 0 ? [...all.slice(of + 1), ...all.slice(0, of)] : all;
  const words = turned.filter((word) => !isFunctionWord(word));
  if (words.length > 1 && /^v?\d+$/.test(words.at(-1)!)) words.pop();
  return words.map(inflectionKey).join(' ');
}

/**
 * Links vocabulary skills to the concepts of a taxonomy: the URI that the vocabulary itself holds; else a
 * preferred label equal to a canonical name; else one with the same `linkKey` as a canonical name. Whole
 * labels only: a part of a label never links. Ambiguous names need an equal label, and never link by key.
 */
export function linkVocabulary(
  vocabulary: Vocabulary,
  taxonomy: readonly TaxonomySkill[],
): ReadonlyMap<string, TaxonomyLink> {
  const byUri = new Set(taxonomy.map((skill) => skill.uri));
  const exact = new Map<string, TaxonomySkill[]>();
  const normalised = new Map<string, TaxonomySkill[]>();
  for (const skill of taxonomy) {
    for (const label of skill.labels) {
      if (label.kind !== 'preferred' || (label.language !== 'en' && label.language !== 'es'))
        continue;
      push(exact, `${label.language}:${foldText(withoutQualifier(label.text))}`, skill);
      push(normalised, `${label.language}:${linkKey(label.text, label.language)}`, skill);
    }
  }
  const links = new Map<string, TaxonomyLink>();
  for (const skill of vocabulary.skills) {
    if (skill.escoUri !== null && (taxonomy.length === 0 || byUri.has(skill.escoUri))) {
      links.set(skill.id, { uri: skill.escoUri, method: 'vocabulary' });
      continue;
    }
    const names = [`en:${skill.nameEn}`, `es:${skill.nameEs}`];
    // A product has one name everywhere, and one letter more is another product: Canva, Canvas.
    const isProduct = skill.nameEn === skill.nameEs && !skill.nameEn.includes(' ');
    const ambiguous = skill.aliases[0]?.needsContext ?? false;
    const equal = firstOf(names.map(foldText), exact, skill);
    const alike =
      ambiguous || isProduct
        ? undefined
        : firstOf(
            names.map((name) => name.slice(0, 3) + linkKey(name.slice(3), name.slice(0, 2))),
            normalised,
            skill,
          );
    if (equal !== undefined) links.set(skill.id, { uri: equal.uri, method: 'exact' });
    else if (alike !== undefined) links.set(skill.id, { uri: alike.uri, method: 'normalised' });
  }
  return links;
}

/** The one concept that fits; where several do, the name says too little and there is no link. */
function firstOf(
  keys: readonly string[],
  index: ReadonlyMap<string, readonly TaxonomySkill[]>,
  skill: VocabularySkill,
): TaxonomySkill | undefined {
  for (const key of keys) {
    const fits = (index.get(key) ?? []).filter(({ type }) => TYPE_GATE[skill.type].includes(type));
    if (fits.length === 1) return fits[0];
  }
  return undefined;
}

function push(index: Map<string, TaxonomySkill[]>, key: string, skill: TaxonomySkill): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [skill]);
  else if (!known.includes(skill)) known.push(skill);
}
