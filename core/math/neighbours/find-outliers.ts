import { quantile } from '../quantile.ts';
import type { CosineNeighbours } from './neighbours.ts';

/** Tukey's fence: this many quartile ranges beyond the upper quartile. */
const FENCE = 1.5;

/**
 * Marks with 1 the points whose `rank`-th nearest neighbour is unusually far: beyond the upper quartile of that
 * cosine distance over all points by more than 1.5 quartile ranges. `rank` runs from 1 to `k`.
 */
export function findOutliers(neighbours: CosineNeighbours, rank: number): Uint8Array {
  const { rows, k, similarities } = neighbours;
  const distances = Float64Array.from(
    { length: rows },
    (_, row) => 1 - similarities[row * k + rank - 1]!,
  );
  const sorted = distances.toSorted();
  const lower = quantile(sorted, 0.25);
  const upper = quantile(sorted, 0.75);
  const limit = upper + FENCE * (upper - lower);
  return Uint8Array.from(distances, (distance) => (distance > limit ? 1 : 0));
}
