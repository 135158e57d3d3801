import { EMBEDDING_DIMENSIONS, type EmbeddingProvider } from './provider.ts';

/**
 * The version belongs to the vectors: a test holds their checksum, and whoever changes them changes this.
 */
const VERSION = '1';

/** Weight of a word as a whole and of its parts by length: longer parts say more about what is meant. */
const WORD_WEIGHT = 2;
const PART_WEIGHTS: readonly (readonly [length: number, weight: number])[] = [
  [2, 0.25],
  [3, 0.5],
  [4, 0.75],
  [5, 1],
];

/** Stands for a text without any letter or digit, so that every text has a direction. */
const EMPTY_TEXT = '∅';

/**
 * A deterministic model that needs no download: character n-grams within words (as in fastText, Bojanowski et
 * al. 2017) counted into 768 signed cells by hash (Weinberger et al. 2009), with weight 1 + ln(count), scaled
 * to length 1. Case and accents do not matter, so that "programación" and "programacao" are near. It knows
 * spelling, not meaning: synonyms meet only through the words they share.
 */
export const builtinProvider: EmbeddingProvider = {
  name: 'builtin',
  version: VERSION,
  dimensions: EMBEDDING_DIMENSIONS,
  embed: (texts) => texts.map(embedText),
};

function embedText(text: string): Float32Array {
  const vector = new Float64Array(EMBEDDING_DIMENSIONS);
  for (const [feature, { weight, count }] of countFeatures(text)) {
    const hash = hashText(feature);
    const sign = hash >>> 31 === 1 ? -1 : 1;
    vector[(hash & 0x7fffffff) % EMBEDDING_DIMENSIONS]! += sign * weight * (1 + Math.log(count));
  }
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  return Float32Array.from(vector, (value) => value / length);
}

function countFeatures(text: string): Map<string, { weight: number; count: number }> {
  const features = new Map<string, { weight: number; count: number }>();
  const words = splitWords(text);
  for (const word of words.length === 0 ? [EMPTY_TEXT] : words) {
    add(features, `=${word}`, WORD_WEIGHT);
    const bounded = [...`<${word}>`];
    for (const [length, weight] of PART_WEIGHTS) {
      for (let start = 0; start + length <= bounded.length; start++) {
        add(features, bounded.slice(start, start + length).join(''), weight);
      }
    }
  }
  return features;
}

function add(
  features: Map<string, { weight: number; count: number }>,
  feature: string,
  weight: number,
): void {
  const known = features.get(feature);
  if (known) known.count++;
  else features.set(feature, { weight, count: 1 });
}

/** Words without case and accents; "+", "#" and "." belong to a word, as in "c++", "c#" and "node.js". */
function splitWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\.?[\p{L}\p{N}]+(?:[.+#&][\p{L}\p{N}]+)*[+#]*/gu) ?? [];
}

/** FNV-1a over UTF-16 units, then the finaliser of MurmurHash3, which spreads short inputs over all bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
