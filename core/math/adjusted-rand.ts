/**
 * Agreement of two labellings of the same points, corrected for chance (Hubert & Arabie 1985): 1 for the same
 * partition whatever its labels are called, about 0 for unrelated ones. Every label is a class of its own,
 * −1 too. Throws RangeError where the lengths differ.
 */
export function adjustedRandIndex(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) {
    throw new RangeError(`Labellings of ${a.length} and ${b.length} points cannot be compared`);
  }
  const joint = new Map<string, number>();
  const inA = new Map<number, number>();
  const inB = new Map<number, number>();
  for (let i = 0; i < a.length; i++) {
    count(joint, `${a[i]!}/${b[i]!}`);
    count(inA, a[i]!);
    count(inB, b[i]!);
  }
  const together = pairsWithin(joint);
  const pairsA = pairsWithin(inA);
  const pairsB = pairsWithin(inB);
  const all = pairs(a.length);
  const expected = all === 0 ? 0 : (pairsA * pairsB) / all;
  const most = (pairsA + pairsB) / 2;
  // Both labellings are all one class, or all singletons: they are the same partition.
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2;
}

function pairsWithin(counts: ReadonlyMap<unknown, number>): number {
  let sum = 0;
  for (const n of counts.values()) sum += pairs(n);
  return sum;
}
