/** Distinct runs of five words of a text, lower case, without punctuation. */
function shinglesOf(text: string): ReadonlySet<string> {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + 5 <= found.length; i++) shingles.add(found.slice(i, i + 5).join(' '));
  return shingles;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Jaccard similarity of the five-word shingles of two texts, 0..1. */
export function shingleSimilarity(a: string, b: string): number {
  return jaccard(shinglesOf(a), shinglesOf(b));
}

/**
 * All pairs of texts whose shingle similarity is at least `threshold`, exactly: sets that similar share one of their
 * ⌊(1 − threshold)·n⌋ + 1 rarest shingles (Bayardo, Ma, Srikant, "Scaling up all pairs similarity search", 2007).
 */
export function similarPairs(
  texts: readonly string[],
  threshold: number,
): readonly { a: number; b: number; similarity: number }[] {
  const sets = texts.map(shinglesOf);
  const counts = new Map<string, number>();
  for (const set of sets)
    for (const shingle of set) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  const seen = new Map<string, number[]>();
  const pairs: { a: number; b: number; similarity: number }[] = [];
  sets.forEach((set, b) => {
    const rarest = [...set].sort((x, y) => counts.get(x)! - counts.get(y)! || (x < y ? -1 : 1));
    const candidates = new Set<number>();
    for (const shingle of rarest.slice(0, Math.floor((1 - threshold) * set.size) + 1)) {
      const holders = seen.get(shingle) ?? [];
      for (const a of holders) candidates.add(a);
      seen.set(shingle, [...holders, b]);
    }
    for (const a of candidates) {
      const similarity = jaccard(sets[a]!, set);
      if (similarity >= threshold) pairs.push({ a, b, similarity });
    }
  });
  return pairs;
}
