import type { Query } from './describe-query.ts';
import { buildKeyIndex, matchKeys, type KeyIndex, type WordWeights } from './key-index.ts';

/** Words for which an annotator once gave a label. */
export interface RememberedSpan {
  /** Number of the label. */
  readonly label: number;
  /** Distinct content stems. */
  readonly stems: readonly string[];
  /** Sentence that it comes from: training leaves a sentence's own spans out. */
  readonly sentence: number;
}

export interface SpanMemory {
  readonly spans: readonly RememberedSpan[];
  readonly index: KeyIndex;
  /** Sentences that were given each label. */
  readonly sentencesByLabel: ReadonlyMap<number, ReadonlySet<number>>;
}

/** How well remembered spans cover the query (√matched · share²) and in how many sentences a label was given. */
export type RememberedLabels = ReadonlyMap<number, { coverage: number; times: number }>;

/** Indexes spans by their words; words that no label holds cannot match. */
export function buildSpanMemory(
  spans: readonly RememberedSpan[],
  weights: WordWeights,
): SpanMemory {
  const sentencesByLabel = new Map<number, Set<number>>();
  for (const { label, sentence } of spans) {
    const known = sentencesByLabel.get(label);
    if (known === undefined) sentencesByLabel.set(label, new Set([sentence]));
    else known.add(sentence);
  }
  return { spans, index: buildKeyIndex(spans, weights), sentencesByLabel };
}

/** What is remembered of the words of a query, without the spans of the sentence `except`. */
export function recallLabels(
  memory: SpanMemory,
  query: Query,
  options: { readonly weights: WordWeights; readonly except?: number | undefined },
): RememberedLabels {
  const coverage = new Map<number, number>();
  const words = new Map([...query.words].map((word) => [word, 1]));
  matchKeys(memory.index, words, options.weights, (key, mass, share) => {
    const { label, sentence } = memory.spans[key]!;
    if (sentence === options.except) return;
    coverage.set(label, Math.max(coverage.get(label) ?? 0, Math.sqrt(mass) * share * share));
  });
  const remembered = new Map<number, { coverage: number; times: number }>();
  for (const [label, sentences] of memory.sentencesByLabel) {
    const own = options.except !== undefined && sentences.has(options.except) ? 1 : 0;
    const times = sentences.size - own;
    if (times > 0) remembered.set(label, { coverage: coverage.get(label) ?? 0, times });
  }
  return remembered;
}
