import { readFileSync } from 'node:fs';
import { parseTaxonomyLines } from '../../core/taxonomy/taxonomy-lines.ts';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import { buildSkillNames } from './llm/skill-names.ts';
import type { Lore } from './llm/offer.ts';
import { buildSkillRules, type SkillRules } from './skill-rules.ts';

/** What this thread knows: files of a taxonomy are named by version, so the name tells whether it is due. */
let loaded: { readonly file: string | null; readonly rules: SkillRules; lore?: Lore } | undefined;

/** The rules of the vocabulary and of the taxonomy in a JSON Lines file; null for the vocabulary alone. */
export function loadRules(file: string | null): SkillRules {
  return load(file).rules;
}

/** The rules with the names of all skills, which only judging a model's answers needs. */
export function loadLore(file: string | null): Lore {
  const known = load(file);
  known.lore ??= { rules: known.rules, names: buildSkillNames(known.rules) };
  return known.lore;
}

function load(file: string | null): NonNullable<typeof loaded> {
  if (loaded === undefined || loaded.file !== file) {
    const taxonomy = file === null ? [] : parseTaxonomyLines(readFileSync(file, 'utf8'));
    loaded = { file, rules: buildSkillRules({ vocabulary: loadVocabulary(), taxonomy }) };
  }
  return loaded;
}
