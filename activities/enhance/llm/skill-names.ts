import type { TaxonomyLabel } from '../../../core/taxonomy/taxonomy-skill.ts';
import { tokenize } from '../../../core/text/tokenize.ts';
import { linkKey } from '../../../core/vocabulary/link-taxonomy.ts';
import type { SkillAlias } from '../../../core/vocabulary/vocabulary.ts';
import type { SkillRules } from '../skill-rules.ts';

/** A concept that may stand for a skill. */
export interface EscoCandidate {
  readonly uri: string;
  readonly label: string;
}

/** Names of all skills that are known, the other way round. Built once per thread, only where a model is asked. */
export interface SkillNames {
  /** Keys of the skills that go by a name, by its folded words; skills of the vocabulary first. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Concepts of the taxonomy by `<language>:<linkKey>` of any of their labels. */
  readonly conceptsByKey: ReadonlyMap<string, readonly EscoCandidate[]>;
}

/** A name as the index keeps it. */
export function nameKey(name: string): string {
  return tokenize(name).folded.join(' ');
}

/** A taxonomy concept that the vocabulary links to goes by the vocabulary's skill. */
export function buildSkillNames(rules: SkillRules): SkillNames {
  const byName = new Map<string, string[]>();
  const conceptsByKey = new Map<string, EscoCandidate[]>();
  for (const [skillKey, skill] of rules.skills) {
    for (const { text } of skill.aliases) add(byName, nameKey(text), skillKey);
  }
  const ownByUri = new Map([...rules.links].map(([id, { uri }]) => [uri, `v:${id}`]));
  for (const [skillKey, skill] of rules.taxonomy) {
    const key = ownByUri.get(skill.uri) ?? skillKey;
    const candidate = { uri: skill.uri, label: preferredLabel(skill.labels) };
    for (const { text, language } of skill.labels) {
      add(byName, nameKey(text), key);
      const concepts = conceptsByKey.get(`${language}:${linkKey(text, language)}`);
      if (concepts === undefined) {
        conceptsByKey.set(`${language}:${linkKey(text, language)}`, [candidate]);
      } else if (!concepts.some(({ uri }) => uri === skill.uri)) concepts.push(candidate);
    }
  }
  byName.delete('');
  return { byName, conceptsByKey };
}

/** Names under which an ad may call a skill; null for one that is in no lexicon. */
export function aliasesOf(skillKey: string, rules: SkillRules): readonly SkillAlias[] | null {
  const skill = rules.skills.get(skillKey);
  const foreign =
    skill === undefined
      ? rules.taxonomy.get(skillKey)
      : taxonomySkillOf(rules.links.get(skill.id)?.uri, rules);
  if (skill === undefined && foreign === undefined) return null;
  const labels = (foreign?.labels ?? []).map((label): SkillAlias => ({
    text: label.text,
    language: 'any',
    letterCase: 'any',
    inflects: true,
    needsContext: false,
  }));
  return [...(skill?.aliases ?? []), ...labels];
}

/** At most so many concepts are put before a model for one skill. */
const MAX_CANDIDATES = 5;

/** Concepts of the taxonomy that share a label with a skill, whatever their number or type. */
export function escoCandidates(
  skillKey: string,
  rules: SkillRules,
  names: SkillNames,
): readonly EscoCandidate[] {
  const found = new Map<string, EscoCandidate>();
  for (const { text, language } of rules.skills.get(skillKey)?.aliases ?? []) {
    for (const spoken of language === 'any' ? ['en', 'es'] : [language]) {
      for (const concept of names.conceptsByKey.get(`${spoken}:${linkKey(text, spoken)}`) ?? []) {
        found.set(concept.uri, concept);
      }
    }
  }
  return [...found.values()].slice(0, MAX_CANDIDATES);
}

function taxonomySkillOf(uri: string | undefined, rules: SkillRules) {
  return uri === undefined ? undefined : rules.taxonomy.get(`esco:${uri.split('/').at(-1)}`);
}

function preferredLabel(labels: readonly TaxonomyLabel[]): string {
  const preferred = labels.filter(({ kind }) => kind === 'preferred');
  return (
    (preferred.find(({ language }) => language === 'en') ?? preferred[0] ?? labels[0])?.text ?? ''
  );
}

function add(index: Map<string, string[]>, name: string, skillKey: string): void {
  const known = index.get(name);
  if (known === undefined) index.set(name, [skillKey]);
  else if (!known.includes(skillKey)) known.push(skillKey);
}
