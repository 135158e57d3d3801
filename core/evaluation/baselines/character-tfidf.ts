import { foldText } from '../../text/fold.ts';

/** Ranks labels for a text: indices of the best, best first; labels that share nothing with it are left out. */
export type LabelRanker = (text: string, top: number) => number[];

const SHORTEST = 2;
const LONGEST = 5;

/**
 * Cosine of TF-IDF over the character 2- to 5-grams of words, words padded by a blank at both ends: what
 * scikit-learn calls `char_wb`, with its smoothed idf, ln((1 + n) / (1 + df)) + 1.
 */
export function createCharacterTfIdf(labels: readonly string[]): LabelRanker {
  const counted = labels.map(countGrams);
  const documentFrequency = new Map<string, number>();
  for (const counts of counted) {
    for (const gram of counts.keys())
      documentFrequency.set(gram, (documentFrequency.get(gram) ?? 0) + 1);
  }
  const idf = (gram: string): number =>
    Math.log((1 + labels.length) / (1 + (documentFrequency.get(gram) ?? 0))) + 1;
  const postings = new Map<string, { label: number; weight: number }[]>();
  counted.forEach((counts, label) => {
    const length = Math.hypot(...[...counts].map(([gram, count]) => count * idf(gram)));
    for (const [gram, count] of counts) {
      const posting = { label, weight: (count * idf(gram)) / length };
      const known = postings.get(gram);
      if (known === undefined) postings.set(gram, [posting]);
      else known.push(posting);
    }
  });
  return (text, top) => {
    const scores = new Float64Array(labels.length);
    for (const [gram, count] of countGrams(text)) {
      const weight = count * idf(gram);
      for (const posting of postings.get(gram) ?? [])
        scores[posting.label]! += weight * posting.weight;
    }
    return bestOf(scores, top);
  };
}

function countGrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of foldText(text).split(/\s+/u)) {
    if (word === '') continue;
    const padded = ` ${word} `;
    for (let size = SHORTEST; size <= LONGEST; size++) {
      for (let at = 0; at + size <= padded.length; at++) {
        const gram = padded.slice(at, at + size);
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Indices of the highest scores above 0; equal ones in order of index. */
export function bestOf(scores: Float64Array, top: number): number[] {
  const found: number[] = [];
  scores.forEach((score, index) => {
    if (score > 0) found.push(index);
  });
  return found.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, top);
}
