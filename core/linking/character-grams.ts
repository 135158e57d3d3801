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

/** How often each sequence of a text occurs, by number; words are padded with a blank on both sides. */
function countGrams(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of foldText(text).split(/\s+/)) {
    if (word === '') continue;
    const padded = ` ${word} `;
    for (let start = 0; start + SHORTEST <= padded.length; start++) {
      // FNV-1a over UTF-16 units: a sequence's hash goes on to that of the next longer one.
      let hash = 0x811c9dc5;
      const end = Math.min(padded.length, start + LONGEST);
      for (let i = start; i < end; i++) {
        hash = Math.imul(hash ^ padded.charCodeAt(i), 0x01000193);
        if (i - start + 1 < SHORTEST) continue;
        const gram = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
    }
  }
  return counts;
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

/**
 * Texts that are compared with indexed ones together: most sequences of an indexed text are in none of them, and one
 * look-up tells so for all. Scratch space, filled anew for each sentence.
 */
export interface CharacterQuery {
  /** One bit for each sequence that some text holds: 32 kB, which stay in a processor's nearest cache. */
  readonly held: Int32Array;
  /** For each sequence, one more than the place of the last text that holds it; 0 for sequences of no text. */
  readonly places: Int32Array;
  /** By place: the sequence, the text's number, its weight, and the place of the next text that holds it, plus one. */
  readonly grams: number[];
  readonly texts: number[];
  readonly weights: number[];
  readonly following: number[];
}

export function createCharacterQuery(): CharacterQuery {
  return {
    ...{ held: new Int32Array(SLOTS >> 5), places: new Int32Array(SLOTS) },
    ...{ grams: [], texts: [], weights: [], following: [] },
  };
}

/** Takes texts as the query; sequences that no indexed text has count for a text's length alone. */
export function setCharacterQuery(
  query: CharacterQuery,
  texts: readonly string[],
  index: CharacterIndex,
): void {
  for (const gram of query.grams) query.places[gram] = 0;
  query.held.fill(0);
  for (const list of [query.grams, query.texts, query.weights, query.following]) list.length = 0;
  texts.forEach((text, number) => {
    for (const [gram, weight] of unitWeights(countGrams(text), index.idf)) {
      query.texts.push(number);
      query.weights.push(weight);
      query.following.push(query.places[gram]!);
      query.places[gram] = query.grams.push(gram);
      query.held[gram >> 5]! |= 1 << gram;
    }
  });
}

/** Writes the cosine of each text of the query with one text of the index into `cosines`. */
export function characterCosines(
  query: CharacterQuery,
  index: CharacterIndex,
  text: number,
  cosines: Float64Array,
): void {
  cosines.fill(0);
  const { held, places, texts, weights, following } = query;
  const end = index.starts[text + 1]!;
  for (let at = index.starts[text]!; at < end; at++) {
    const gram = index.grams[at]!;
    if ((held[gram >> 5]! & (1 << gram)) === 0) continue;
    let place = places[gram]!;
    while (place > 0) {
      cosines[texts[place - 1]!]! += weights[place - 1]! * index.weights[at]!;
      place = following[place - 1]!;
    }
  }
}

function unitWeights(counts: ReadonlyMap<number, number>, idf: Float32Array): [number, number][] {
  let squares = 0;
  const weights: [number, number][] = [];
  for (const [gram, count] of counts) {
    const weight = count === 1 ? idf[gram]! : (1 + Math.log(count)) * idf[gram]!;
    squares += weight * weight;
    weights.push([gram, weight]);
  }
  const length = Math.sqrt(squares);
  for (const entry of weights) entry[1] /= length;
  return weights;
}
