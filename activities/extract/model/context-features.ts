import type { SectionKind } from '../../../core/posting/cleaned-posting.ts';
import { isConjunction } from '../../../core/text/function-words.ts';
import { GAP, type Tokens } from '../../../core/text/tokenize.ts';
import type { ConceptEvidence } from '../concept-evidence.ts';
import type { AdEvidence, MentionEvidence } from '../evidence.ts';

const SECTIONS: readonly SectionKind[] = [
  ...(['title', 'summary', 'requirements', 'nice_to_have', 'tasks', 'benefits'] as const),
  ...(['about_us', 'other'] as const),
];

/** What a skill's mentions show, whatever the skill is; the order is that of the model's weights. */
export const CONTEXT_FEATURES: readonly string[] = [
  ...['count', 'position', 'demanded', 'direct', 'offered', 'listed', 'relatives', 'off topic'],
  ...[
    'dense',
    'after comma',
    'item',
    'capital',
    'capital inside',
    'literal',
    'words',
    'exact case',
  ],
  ...['needs context', 'loose', 'taxonomy', 'english', 'skills in ad', 'length', 'only aside'],
  ...SECTIONS.map((section) => `in ${section}`),
];

/** Skills within so many tokens of a mention make its surroundings dense. */
const NEAR = 12;
const ASIDE: ReadonlySet<SectionKind> = new Set(['benefits', 'about_us', 'legal', 'contact']);

/** The context features of every skill of an ad, one row each, in the order of `concepts`. */
export function contextFeatures(
  ad: AdEvidence,
  concepts: readonly ConceptEvidence[],
): Float64Array[] {
  const standing = new Set<number>();
  const starts: number[] = [];
  for (const { inside, candidate } of ad.mentions) {
    if (inside >= 0) continue;
    starts.push(candidate.first);
    standing.add(candidate.label.concept);
  }
  return concepts.map((concept) => featuresOf(concept, ad, { starts, total: standing.size }));
}

function featuresOf(
  { mentions }: ConceptEvidence,
  { tokens, language }: AdEvidence,
  ad: { readonly starts: readonly number[]; readonly total: number },
): Float64Array {
  const some = (test: (mention: MentionEvidence) => boolean): number =>
    mentions.some(test) ? 1 : 0;
  const first = mentions[0]!.candidate;
  const { label } = first;
  let near = 0;
  for (const { candidate } of mentions)
    near = Math.max(near, countNear(ad.starts, candidate.first));
  return Float64Array.from([
    Math.log(mentions.length),
    first.first / Math.max(1, tokens.count),
    some(({ context }) => context.isDemanded),
    some(({ context }) => context.isDirect),
    some(({ context }) => context.isOffered),
    some(({ context }) => context.inList),
    Math.log1p(mentions[0]!.context.relatives),
    some(({ context }) => context.isOffTopic),
    Math.log1p(near),
    some(({ candidate }) => isAfterComma(tokens, candidate.first)),
    some(({ candidate }) => isItem(tokens, candidate.first, candidate.last)),
    some(({ candidate }) => hasCapital(tokens, candidate.first)),
    some(
      ({ candidate }) =>
        tokens.gaps[candidate.first] !== GAP.sentence && hasCapital(tokens, candidate.first),
    ),
    some(({ candidate }) => candidate.isLiteral),
    Math.max(...mentions.map(({ candidate }) => candidate.last - candidate.first + 1)),
    label.letterCase === 'any' ? 0 : 1,
    label.needsContext ? 1 : 0,
    mentions.every(({ candidate }) => candidate.method === 'regex') ? 1 : 0,
    label.origin === 'taxonomy' ? 1 : 0,
    language === 'en' ? 1 : 0,
    Math.log1p(ad.total),
    Math.log1p(tokens.count),
    mentions.every(({ section }) => ASIDE.has(section)) ? 1 : 0,
    ...SECTIONS.map((section) => some((mention) => mention.section === section)),
  ]);
}

function countNear(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < at - NEAR) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  for (let i = low; i < starts.length && starts[i]! <= at + NEAR; i++)
    if (starts[i] !== at) count++;
  return count;
}

/** A comma, slash or bracket, or "and", directly before. */
function isAfterComma(tokens: Tokens, first: number): boolean {
  if (first === 0) return false;
  return tokens.gaps[first] === GAP.phrase || isConjunction(tokens.folded[first - 1]!);
}

/** Stands alone between punctuation: an item of a list in whatever form. */
function isItem(tokens: Tokens, first: number, last: number): boolean {
  const opens = first === 0 || tokens.gaps[first]! >= GAP.phrase;
  return opens && (last + 1 >= tokens.count || tokens.gaps[last + 1]! >= GAP.phrase);
}

function hasCapital(tokens: Tokens, index: number): boolean {
  const letter = tokens.text.charAt(tokens.starts[index]!);
  return letter !== letter.toLowerCase();
}
