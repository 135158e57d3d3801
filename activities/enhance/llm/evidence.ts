import type { SectionKind, TextSection } from '../../../core/posting/cleaned-posting.ts';
import { codePointOffsets } from '../../../core/text/code-points.ts';
import { pluralKey } from '../../../core/text/inflection.ts';
import { TokenTrie, type TrieHit } from '../../../core/text/token-trie.ts';
import { tokenize, type Tokens } from '../../../core/text/tokenize.ts';
import type { SkillAlias } from '../../../core/vocabulary/vocabulary.ts';
import { findInstructionLines, type Stretch } from './instruction-lines.ts';

/** The text of an ad, read for evidence. */
export interface ReadAd {
  readonly tokens: Tokens;
  readonly sections: readonly TextSection[];
  /** Lines that speak to a model; nothing in them is evidence. */
  readonly instructions: readonly Stretch[];
}

/** Where the ad names a skill: code points into its text, half-open. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly section: SectionKind;
}

/** Sections in which an ad speaks of something else than what it asks for. */
const OTHER_SUBJECTS: ReadonlySet<SectionKind> = new Set([
  'benefits',
  'about_us',
  'legal',
  'contact',
]);

/** Cuts the text of an ad into tokens, and finds the lines that count for nothing. */
export function readAd(ad: {
  readonly combinedText: string;
  readonly sections: readonly TextSection[];
}): ReadAd {
  return {
    tokens: tokenize(ad.combinedText),
    sections: ad.sections,
    instructions: findInstructionLines(ad.combinedText),
  };
}

export type EvidenceProblem = 'quote_not_in_ad' | 'words_not_in_quote' | 'other_subject';

/**
 * Proves that an ad names a skill where a quote says so: the quote's words stand in the ad one after the other as
 * whole words, and among them stands one of the skill's own names, written as that name must be written. A quote from
 * a line that speaks to models, or from sections about something else, proves nothing.
 */
export function findEvidence(
  ad: ReadAd,
  quote: string,
  aliases: readonly SkillAlias[],
): Evidence | EvidenceProblem {
  const places = findQuote(ad.tokens, tokenize(quote).folded).filter(
    ([first]) => !isInside(ad.instructions, ad.tokens.starts[first]!),
  );
  if (places.length === 0) return 'quote_not_in_ad';
  const trie = new TokenTrie();
  aliases.forEach(({ text }, index) => {
    const { folded } = tokenize(text);
    if (folded.length > 0 && folded.every((word) => word !== '')) trie.add(folded, index);
  });
  const hits = trie
    .findAll(ad.tokens)
    .filter((hit) => isWrittenAs(ad.tokens, hit, aliases[hit.value]!));
  const offset = codePointOffsets(ad.tokens.text);
  let problem: EvidenceProblem = 'words_not_in_quote';
  for (const [first, last] of places) {
    for (const hit of hits) {
      if (hit.first < first || hit.last > last) continue;
      const start = offset(ad.tokens.starts[hit.first]!);
      const section = sectionAt(ad.sections, start);
      if (!OTHER_SUBJECTS.has(section)) {
        return { start, end: offset(ad.tokens.ends[hit.last]!), section };
      }
      problem = 'other_subject';
    }
  }
  return problem;
}

/** First and last token of each place where the words stand in a row. Addresses (empty words) equal nothing. */
function findQuote(tokens: Tokens, words: readonly string[]): [number, number][] {
  const places: [number, number][] = [];
  if (words.length === 0 || words.includes('')) return places;
  for (let first = 0; first + words.length <= tokens.count; first++) {
    if (words.every((word, i) => tokens.folded[first + i] === word)) {
      places.push([first, first + words.length - 1]);
    }
  }
  return places;
}

/** Whether the words at a hit are spelt as the name asks: number, gender and letter case. */
function isWrittenAs(tokens: Tokens, hit: TrieHit, alias: SkillAlias): boolean {
  const written = tokens.text.slice(tokens.starts[hit.first], tokens.ends[hit.last]);
  if (alias.letterCase === 'exact') return written === alias.text;
  if (alias.letterCase === 'capital' && !/^\P{L}*\p{Lu}/u.test(written)) return false;
  const said = tokens.folded.slice(hit.first, hit.last + 1).join(' ');
  const named = tokenize(alias.text).folded.join(' ');
  if (!alias.inflects) return said === named;
  // The trie's key also joins genders, which is too loose for a word on its own ("banco", "banca").
  return hit.first < hit.last || pluralKey(said) === pluralKey(named);
}

function sectionAt(sections: readonly TextSection[], start: number): SectionKind {
  return sections.find((one) => one.start <= start && start < one.end)?.kind ?? 'other';
}

function isInside(stretches: readonly Stretch[], position: number): boolean {
  return stretches.some(({ start, end }) => start <= position && position < end);
}
