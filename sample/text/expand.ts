import type { SampleLanguage } from '../ads/sample-ad.ts';
import { pick, type Random } from './choose.ts';
import type { Line, Piece } from './pieces.ts';

const CHOICE = /\[([^\]]*)\]/gu;
const SLOT = /\{([^}]+)\}/gu;
const VOWEL = /^(?:[aeiouyàâäéèêëîïôöùûü]|h(?!a))/iu;

/** Replaces each `[a|b|c]` of a template by one of its choices. */
export function chooseWords(template: string, random: Random): string {
  return template.replace(CHOICE, (_, choices: string) => pick(random, choices.split('|')));
}

/** Names of the slots of a template. */
export function slotsOf(template: string): readonly string[] {
  return Array.from(template.matchAll(SLOT), (match) => match[1]!);
}

/**
 * Expands a template to a line: choices first, then each `{slot}` by what `fill` gives for its name.
 * French "de" before a vowel becomes "d'".
 */
export function expand(
  template: string,
  {
    random,
    language,
    fill,
  }: { random: Random; language: SampleLanguage; fill: (slot: string) => Line },
): Line {
  const chosen = chooseWords(template, random);
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of chosen.matchAll(SLOT)) {
    const filled = fill(match[1]!);
    const before = chosen.slice(end, match.index);
    if (before) pieces.push({ kind: 'words', text: elide(before, filled, language) });
    pieces.push(...filled);
    end = match.index + match[0].length;
  }
  if (end < chosen.length) pieces.push({ kind: 'words', text: chosen.slice(end) });
  return pieces;
}

function elide(before: string, next: Line, language: SampleLanguage): string {
  if (language !== 'fr' || !VOWEL.test(next[0]?.text ?? '')) return before;
  return before.replace(/\b([Dd])e $/u, "$1'");
}
