import type { TaxonomySkill } from '../../core/taxonomy/taxonomy-skill.ts';
import { WORD_KIND } from '../../core/text/function-words.ts';
import { tokenize } from '../../core/text/tokenize.ts';
import { withoutQualifier } from '../../core/vocabulary/link-taxonomy.ts';
import { BLOCKED_LABELS } from './blocked-labels.ts';

/** A taxonomy label that may be looked for in ads. */
export interface UsableLabel {
  readonly text: string;
  readonly language: string;
  readonly folded: readonly string[];
  /** The folded words, a space between them. */
  readonly name: string;
  /** One everyday word, or a label cut free of its qualifier: only where a cue asks for it. */
  readonly needsContext: boolean;
}

const LANGUAGES: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'pt']);
/** Longer labels are definitions ("utilizar equipos de …"); none of them occurred in 5,479 Argentine ads. */
const MAX_WORDS = 8;
const MIN_SINGLE_LENGTH = 4;

/**
 * The labels of a taxonomy skill that are worth looking for. Single words are taken from preferred labels only
 * and need a cue; short ones and those of the block list are left out, since "depósito", "cuentas" or "rock"
 * are words of every ad.
 */
export function usableLabels(skill: TaxonomySkill): UsableLabel[] {
  const usable: UsableLabel[] = [];
  const seen = new Set<string>();
  for (const label of skill.labels) {
    if (!LANGUAGES.has(label.language)) continue;
    const text = withoutQualifier(label.text);
    const { folded, kinds } = tokenize(text);
    if (folded.length === 0 || folded.length > MAX_WORDS) continue;
    const name = folded.join(' ');
    const key = `${label.language}:${name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (BLOCKED_LABELS.has(name)) continue;
    const content = countContent(kinds);
    if (content < folded.length && content < 2) continue;
    const single = folded.length === 1;
    if (single && (label.kind !== 'preferred' || folded[0]!.length < MIN_SINGLE_LENGTH)) continue;
    usable.push({
      text,
      language: label.language,
      folded,
      name,
      needsContext: single || text !== label.text,
    });
  }
  return usable;
}

function countContent(kinds: Uint8Array): number {
  let count = 0;
  for (const kind of kinds) if ((kind & WORD_KIND.functionWord) === 0) count++;
  return count;
}
