/** What one ad adds to a score: how many names are in both sets, predicted, and in the gold labels. */
export interface SetCounts {
  readonly hits: number;
  readonly predicted: number;
  readonly gold: number;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface SetScores {
  /** Over the sums of all ads: every label weighs the same. */
  readonly micro: Rates;
  /** Mean of the ads' own rates: every ad weighs the same. */
  readonly macro: Rates;
}

/** Compares two sets of names by the key that `fold` gives; names of one key are one. */
export function countSets(
  gold: Iterable<string>,
  predicted: Iterable<string>,
  fold: (name: string) => string,
): SetCounts {
  const goldKeys = foldAll(gold, fold);
  const predictedKeys = foldAll(predicted, fold);
  let hits = 0;
  for (const key of predictedKeys) if (goldKeys.has(key)) hits += 1;
  return { hits, predicted: predictedKeys.size, gold: goldKeys.size };
}

/** Keys of names; a name of which nothing is left (" – ") is none. */
export function foldAll(names: Iterable<string>, fold: (name: string) => string): Set<string> {
  const keys = new Set<string>();
  for (const name of names) {
    const key = fold(name);
    if (key !== '') keys.add(key);
  }
  return keys;
}

/**
 * Micro and macro precision, recall and F1, each 0..1. Nothing predicted where nothing was to be found is right (1);
 * a rate whose denominator alone is empty is 0. Without ads all rates are NaN: there is nothing to tell.
 */
export function scoreSets(counts: readonly SetCounts[]): SetScores {
  const sum = { hits: 0, predicted: 0, gold: 0 };
  const macro = { precision: 0, recall: 0, f1: 0 };
  for (const ad of counts) {
    sum.hits += ad.hits;
    sum.predicted += ad.predicted;
    sum.gold += ad.gold;
    const own = ratesOf(ad);
    macro.precision += own.precision;
    macro.recall += own.recall;
    macro.f1 += own.f1;
  }
  const n = counts.length;
  return {
    micro: n === 0 ? { precision: NaN, recall: NaN, f1: NaN } : ratesOf(sum),
    macro: { precision: macro.precision / n, recall: macro.recall / n, f1: macro.f1 / n },
  };
}

/** Precision, recall and F1 of one pair of sets. */
export function ratesOf({ hits, predicted, gold }: SetCounts): Rates {
  if (predicted === 0 && gold === 0) return { precision: 1, recall: 1, f1: 1 };
  return {
    precision: predicted === 0 ? 0 : hits / predicted,
    recall: gold === 0 ? 0 : hits / gold,
    f1: (2 * hits) / (predicted + gold),
  };
}
