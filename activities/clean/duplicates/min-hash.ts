import { foldText } from '../../../core/text/fold.ts';

/** Permutations: the standard error of the estimated similarity is at most 1 / (2 √64) = .06. */
const PERMUTATIONS = 64;

/**
 * Words in a shingle. Five is long enough that two ads with the same phrases of the trade stay apart (three make half
 * of all ads of an employer near), and short enough that an edited line costs five shingles and not the text.
 */
const SHINGLE_WORDS = 5;

const SEEDS = Uint32Array.from({ length: PERMUTATIONS }, (_, i) => mix(0x9e3779b9 * (i + 1)));

/** The finaliser of MurmurHash3 (A. Appleby): every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** The words by which texts are compared: without case, accents and punctuation. */
export function comparedWords(text: string): string[] {
  return wordsOfFolded(foldText(text));
}

/** The same for a text that is folded already. */
export function wordsOfFolded(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * MinHash signature (Broder 1997) of the text's shingles of five words; of all its words as one shingle when it has
 * fewer. Two signatures agree in a place with the probability of the shingle sets' Jaccard similarity.
 */
export function minHash(text: string): Uint32Array {
  return minHashWords(comparedWords(text));
}

/** The same for a text whose words are known. */
export function minHashWords(words: readonly string[]): Uint32Array {
  const signature = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  const hashes = words.map(hashWord);
  const length = Math.min(SHINGLE_WORDS, hashes.length);
  if (length === 0) return signature;
  for (let start = 0; start + length <= hashes.length; start++) {
    let shingle = 0;
    for (let i = start; i < start + length; i++) shingle = Math.imul(shingle, 31) + hashes[i]!;
    for (let p = 0; p < PERMUTATIONS; p++) {
      const value = mix(shingle ^ SEEDS[p]!);
      if (value < signature[p]!) signature[p] = value;
    }
  }
  return signature;
}

/** Estimated Jaccard similarity of the texts behind two signatures of the same length, 0..1. */
export function estimateSimilarity(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal += 1;
  return equal / a.length;
}
