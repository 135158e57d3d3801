import { readFileSync } from 'node:fs';
import { parseTaxonomyLines } from '../../core/taxonomy/taxonomy-lines.ts';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import { buildSkillNames } from './llm/skill-names.ts';
import type { Lore } from './llm/offer.ts';
import { buildSkillRules, type SkillRules } from './skill-rules.ts';

/** Where the rules come from: labels of a taxonomy, if there is one, and what the installation added. */
export interface RuleSource {
  /** JSON Lines, named by version, so that the name tells whether it is due. */
  readonly taxonomyFile: string | null;
  readonly localLines?: string;
}

let loaded: (Required<RuleSource> & { readonly rules: SkillRules; lore?: Lore }) | undefined;

/** The rules of the vocabulary and of the taxonomy; made once per thread and source. */
export function loadRules(source: RuleSource): SkillRules {
  return load(source).rules;
}

/** The rules with the names of all skills, which only judging a model's answers needs. */
export function loadLore(source: RuleSource): Lore {
  const known = load(source);
  known.lore ??= { rules: known.rules, names: buildSkillNames(known.rules) };
  return known.lore;
}

function load({ taxonomyFile, localLines = '' }: RuleSource): NonNullable<typeof loaded> {
  if (loaded?.taxonomyFile !== taxonomyFile || loaded.localLines !== localLines) {
    const taxonomy =
      taxonomyFile === null ? [] : parseTaxonomyLines(readFileSync(taxonomyFile, 'utf8'));
    const rules = buildSkillRules({ vocabulary: loadVocabulary(localLines), taxonomy });
    loaded = { taxonomyFile, localLines, rules };
  }
  return loaded;
}
