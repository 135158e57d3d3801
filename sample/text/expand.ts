import type { SampleLanguage } from '../ads/sample-ad.ts';
import { pick, type Random } from './choose.ts';
import type { Line, Piece } from './pieces.ts';

/** Part of a template: alternatives in words (one for plain text), or a slot. */
type Part = { choices: readonly string[] } | { slot: string };

const PARTS = /\[([^\]]*)\]|\{([^}]+)\}|[^[{]+/gu;
const SLOT_IN_CHOICE = /\[[^\]]*\{/u;
const VOWEL = /^(?:[aeiouyàâäéèêëîïôöùûü]|h(?!a))/iu;

/** The parts of a template; the tables hold a few thousand templates, each is read once. */
function partsOf(template: string): readonly Part[] {
  let parts = partsCache.get(template);
  if (!parts) {
    if (SLOT_IN_CHOICE.test(template))
      throw new Error(`a choice holds words, not slots: "${template}"`);
    parts = Array.from(template.matchAll(PARTS), ([text, choices, slot]) =>
      slot === undefined ? { choices: choices?.split('|') ?? [text] } : { slot },
    );
    partsCache.set(template, parts);
  }
  return parts;
}

const partsCache = new Map<string, readonly Part[]>();

/** Names of the slots of a template. */
export function slotsOf(template: string): readonly string[] {
  return partsOf(template).flatMap((part) => ('slot' in part ? [part.slot] : []));
}

/**
 * Expands a template to a line: a choice for each `[a|b|c]`, and for each `{slot}` what `fill` gives for its name.
 * Words before a slot are fitted to it (see `fitted`).
 */
export function expand(
  template: string,
  {
    random,
    language,
    fill,
  }: { random: Random; language: SampleLanguage; fill: (slot: string) => Line },
): Line {
  const pieces: Piece[] = [];
  let text = '';
  for (const part of partsOf(template)) {
    if ('choices' in part) {
      const chosen = part.choices.length === 1 ? part.choices[0]! : pick(random, part.choices);
      // A name such as "Norte S.A." brings the full stop of the sentence with it.
      const repeatsStop =
        text === '' && chosen.startsWith('.') && pieces.at(-1)?.text.endsWith('.');
      text += repeatsStop ? chosen.slice(1) : chosen;
      continue;
    }
    const filled = fill(part.slot);
    if (text) pieces.push({ kind: 'words', text: fitted(text, filled, language) });
    pieces.push(...filled);
    text = '';
  }
  if (text) pieces.push({ kind: 'words', text });
  return pieces;
}

/** The words before a slot, fitted to what fills it: French "d'Excel", English "an Accountant". */
function fitted(before: string, next: Line, language: SampleLanguage): string {
  const following = next[0]?.text ?? '';
  if (language === 'fr' && VOWEL.test(following)) return before.replace(/\b([Dd])e $/u, "$1'");
  if (language === 'en' && /^[aeio]/iu.test(following))
    return before.replace(/\b([Aa]) $/u, '$1n ');
  return before;
}
