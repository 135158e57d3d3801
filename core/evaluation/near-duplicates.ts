import { DisjointSet } from '../math/disjoint-set.ts';
import { foldText } from '../text/fold.ts';

/**
 * Groups texts that are largely the same: TF-IDF vectors of words, cosine above `minCosine`, chained. Returns the
 * group of each text, numbered from 0 in order of first member. A split by these groups keeps copies of a training
 * ad out of the test. Quadratic: meant for the few hundred texts of a labelled file.
 */
export function groupNearDuplicates(
  texts: readonly string[],
  { minCosine = 0.5 }: { readonly minCosine?: number } = {},
): number[] {
  const vectors = tfIdfVectors(texts);
  const sets = new DisjointSet(texts.length);
  for (let i = 0; i < vectors.length; i++) {
    for (let j = 0; j < i; j++) {
      if (cosine(vectors[i]!, vectors[j]!) > minCosine) sets.union(i, j);
    }
  }
  const numbers = new Map<number, number>();
  return texts.map((_, i) => {
    const root = sets.find(i);
    const known = numbers.get(root) ?? numbers.size;
    numbers.set(root, known);
    return known;
  });
}

/**
 * Deals groups into folds of about equal size, the largest group first, each into the smallest fold; returns the
 * fold of each member. Nothing is drawn by chance, so the same file always splits the same way.
 */
export function foldsOfGroups(groups: readonly number[], folds: number): number[] {
  const members = clustersOf(groups);
  const sizes = new Array<number>(folds).fill(0);
  const foldOf = new Array<number>(groups.length).fill(0);
  const bySize = members.toSorted((a, b) => b.length - a.length || a[0]! - b[0]!);
  for (const group of bySize) {
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold]! += group.length;
    for (const member of group) foldOf[member] = fold;
  }
  return foldOf;
}

/** The members of each group, in order of group numbers. */
export function clustersOf(groups: readonly number[]): number[][] {
  const clusters = new Map<number, number[]>();
  groups.forEach((group, member) => {
    const known = clusters.get(group);
    if (known === undefined) clusters.set(group, [member]);
    else known.push(member);
  });
  return [...clusters.keys()].sort((a, b) => a - b).map((group) => clusters.get(group)!);
}

type SparseVector = ReadonlyMap<string, number>;

/** Unit vectors of (1 + ln tf) · ln((1 + n) / (1 + df)) over folded words. */
function tfIdfVectors(texts: readonly string[]): SparseVector[] {
  const documentFrequency = new Map<string, number>();
  const counted = texts.map((text) => {
    const counts = new Map<string, number>();
    for (const word of foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (const word of counts.keys()) {
      documentFrequency.set(word, (documentFrequency.get(word) ?? 0) + 1);
    }
    return counts;
  });
  return counted.map((counts) => {
    const vector = new Map<string, number>();
    let squares = 0;
    for (const [word, count] of counts) {
      const idf = Math.log((1 + texts.length) / (1 + documentFrequency.get(word)!));
      const weight = (1 + Math.log(count)) * idf;
      if (weight === 0) continue;
      vector.set(word, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  });
}

function cosine(a: SparseVector, b: SparseVector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}
