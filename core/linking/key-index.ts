import { contentStems, type LinkLanguage } from './stems.ts';

/** A name of a label: several keys can lead to one label. */
export interface Key {
  readonly label: number;
  readonly stems: readonly string[];
}

/** Weight of a word by how few labels hold it: Robertson's idf with the smoothing ln(1 + N/(df + .5)). */
export interface WordWeights {
  /** Number of each known stem. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly idf: Float32Array;
  /** The weight of a word that no label holds. */
  readonly unknown: number;
}

/** Counts in how many labels each stem occurs, over all keys of a label. */
export function weighWords(keys: readonly Key[], labelCount: number): WordWeights {
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  const lastLabel: number[] = [];
  for (const { label, stems } of keys) {
    for (const stem of stems) {
      let number = numbers.get(stem);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(stem, number);
        frequency.push(0);
        lastLabel.push(-1);
      }
      // Keys come label by label, so the last label seen tells whether this one was counted.
      if (lastLabel[number] !== label) frequency[number]!++;
      lastLabel[number] = label;
    }
  }
  const idf = Float32Array.from(frequency, (df) => Math.log(1 + labelCount / (df + 0.5)));
  return { numbers, idf, unknown: Math.log(1 + labelCount / 0.5) };
}

/** Inverted index over keys, on typed arrays. */
export interface KeyIndex {
  /** Start of each word's postings; one more entry than words. */
  readonly starts: Int32Array;
  readonly postings: Int32Array;
  readonly labels: Int32Array;
  readonly totals: Float32Array;
  /** Scratch for one query at a time; zero between queries. */
  readonly matched: Float32Array;
  readonly touched: Int32Array;
}

/** Builds the index of keys by word; every key holds each of its words once. */
export function buildKeyIndex(keys: readonly Key[], weights: WordWeights): KeyIndex {
  const words = keys.map(({ stems }) => [
    ...new Set(stems.map((stem) => weights.numbers.get(stem)).filter((n) => n !== undefined)),
  ]);
  const starts = new Int32Array(weights.idf.length + 1);
  for (const word of words.flat()) starts[word + 1]!++;
  for (let word = 0; word < weights.idf.length; word++) starts[word + 1]! += starts[word]!;
  const next = starts.slice();
  const postings = new Int32Array(starts[weights.idf.length]!);
  words.forEach((own, key) => {
    for (const word of own) postings[next[word]!++] = key;
  });
  return {
    starts,
    postings,
    labels: Int32Array.from(keys, ({ label }) => label),
    // Words that no label has (they occur in remembered spans) count as the rarest.
    totals: Float32Array.from(keys, ({ stems }) => totalWeight(stems, weights)),
    matched: new Float32Array(keys.length),
    touched: new Int32Array(keys.length),
  };
}

/** Words of a query and how well each counts as matched, 0..1. */
export type WordMatches = ReadonlyMap<number, number>;

/**
 * Calls `visit` for every key that shares a word with the query, with the sum of the matched words' idf (each times
 * how well it matched) and the share of the key's whole idf that this is, 0..1.
 */
export function matchKeys(
  index: KeyIndex,
  words: WordMatches,
  weights: WordWeights,
  visit: (key: number, mass: number, share: number) => void,
): void {
  const { starts, postings, matched, touched, totals } = index;
  let count = 0;
  for (const [word, strength] of words) {
    const gain = weights.idf[word]! * strength;
    for (let at = starts[word]!; at < starts[word + 1]!; at++) {
      const key = postings[at]!;
      if (matched[key] === 0) touched[count++] = key;
      matched[key]! += gain;
    }
  }
  for (let i = 0; i < count; i++) {
    const key = touched[i]!;
    const mass = matched[key]!;
    matched[key] = 0;
    visit(key, mass, Math.min(1, mass / totals[key]!));
  }
}

/** Sum of the idf of distinct stems. */
export function totalWeight(stems: Iterable<string>, weights: WordWeights): number {
  let total = 0;
  for (const stem of new Set(stems)) total += weightOf(stem, weights);
  return total;
}

/** The idf of a stem; the highest for one that no label holds. */
function weightOf(stem: string, weights: WordWeights): number {
  const number = weights.numbers.get(stem);
  return number === undefined ? weights.unknown : weights.idf[number]!;
}

/** Keys of a label: the text, the text without a closing parenthesis, and other names; each bag of words once. */
export function keysOf(
  label: number,
  texts: readonly string[],
  language: LinkLanguage,
): { readonly key: Key; readonly text: string }[] {
  const withShort = texts.flatMap((text) => [text, text.replace(/\s*\([^()]*\)\s*$/, '')]);
  const seen = new Set<string>();
  return withShort.flatMap((text) => {
    const stems = [...new Set(contentStems(text, language))];
    const bag = stems.toSorted().join(' ');
    if (bag === '' || seen.has(bag)) return [];
    seen.add(bag);
    return [{ key: { label, stems }, text }];
  });
}
