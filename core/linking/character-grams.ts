import { foldText } from '../text/fold.ts';

/** Lengths of the character sequences, word borders included: a cheap view of inflection, typos and compounds. */
const SHORTEST = 2;
const LONGEST = 5;
/** Sequences are counted by hash; 2^18 slots hold the about 110,000 of 14,000 labels with few collisions. */
const SLOTS = 1 << 18;

/** Sequences of the texts that are compared, each text a unit vector of tf-idf weights (tf by 1 + ln). */
export interface CharacterIndex {
  readonly idf: Float32Array;
  /** Start of each text's sequences; one more entry than texts. */
  readonly starts: Int32Array;
  readonly grams: Int32Array;
  readonly weights: Float32Array;
}

/** Numbers of the sequences of each word of a text, padded with a blank on both sides; repeated ones again. */
function gramsOf(text: string): number[] {
  const grams: number[] = [];
  for (const word of foldText(text).split(/\s+/)) {
    if (word === '') continue;
    const padded = ` ${word} `;
    for (let length = SHORTEST; length <= LONGEST; length++) {
      for (let start = 0; start + length <= padded.length; start++) {
        // FNV-1a over UTF-16 units.
        let hash = 0x811c9dc5;
        for (let i = start; i < start + length; i++) {
          hash = Math.imul(hash ^ padded.charCodeAt(i), 0x01000193);
        }
        grams.push((hash ^ (hash >>> 15)) & (SLOTS - 1));
      }
    }
  }
  return grams;
}

/** Indexes texts; idf is ln((1+N)/(1+df)) + 1, as scikit-learn smooths it. */
export function buildCharacterIndex(texts: readonly string[]): CharacterIndex {
  const counted = texts.map((text) => countGrams(text));
  const frequency = new Uint32Array(SLOTS);
  for (const counts of counted) for (const gram of counts.keys()) frequency[gram]!++;
  const idf = Float32Array.from(frequency, (df) => Math.log((1 + texts.length) / (1 + df)) + 1);
  const starts = new Int32Array(texts.length + 1);
  counted.forEach((counts, i) => (starts[i + 1] = starts[i]! + counts.size));
  const grams = new Int32Array(starts[texts.length]!);
  const weights = new Float32Array(starts[texts.length]!);
  counted.forEach((counts, i) => {
    const unit = unitWeights(counts, idf);
    let at = starts[i]!;
    for (const [gram, weight] of unit) {
      grams[at] = gram;
      weights[at++] = weight;
    }
  });
  return { idf, starts, grams, weights };
}

/** A query as weights by sequence, to be compared with many texts; `spread` and `clear` keep one array in use. */
export interface CharacterQuery {
  readonly slots: Float32Array;
  readonly used: number[];
}

export function createCharacterQuery(): CharacterQuery {
  return { slots: new Float32Array(SLOTS), used: [] };
}

/** Takes a text as the query; sequences that no indexed text has count for its length alone. */
export function setCharacterQuery(
  query: CharacterQuery,
  text: string,
  index: CharacterIndex,
): void {
  for (const gram of query.used) query.slots[gram] = 0;
  query.used.length = 0;
  for (const [gram, weight] of unitWeights(countGrams(text), index.idf)) {
    query.slots[gram] = weight;
    query.used.push(gram);
  }
}

/** Cosine of the query with one text of the index. */
export function characterCosine(
  query: CharacterQuery,
  index: CharacterIndex,
  text: number,
): number {
  let sum = 0;
  const end = index.starts[text + 1]!;
  for (let at = index.starts[text]!; at < end; at++) {
    sum += query.slots[index.grams[at]!]! * index.weights[at]!;
  }
  return sum;
}

function countGrams(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const gram of gramsOf(text)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

function unitWeights(counts: ReadonlyMap<number, number>, idf: Float32Array): [number, number][] {
  let squares = 0;
  const weights = [...counts].map(([gram, count]): [number, number] => {
    const weight = (1 + Math.log(count)) * idf[gram]!;
    squares += weight * weight;
    return [gram, weight];
  });
  const length = Math.sqrt(squares);
  return weights.map(([gram, weight]) => [gram, weight / length]);
}
