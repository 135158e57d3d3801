import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import type { ClusteredVectors } from './clustered-vectors.ts';
import { cosineDaviesBouldin } from './davies-bouldin.ts';
import { cosineSilhouette } from './silhouette.ts';

const clustered = (
  vectors: readonly (readonly number[])[],
  labels: readonly number[],
): ClusteredVectors => ({
  vectors: Float32Array.from(vectors.flat()),
  dimensions: vectors[0]?.length ?? 1,
  labels: Int32Array.from(labels),
  clusterCount: new Set(labels.filter((label) => label >= 0)).size,
});

const EAST = [1, 0];
const NORTH = [0, 1];
const NORTH_EAST = [0.6, 0.8];

describe('cosineSilhouette', () => {
  it('equals a hand-computed example, noise left out', () => {
    // East: a 0, b (1 + 0.4) / 2 = 0.7, so 1 each; north: a 0.2, b 1, so 0.8; (0.6, 0.8): a 0.2, b 0.4, so 0.5.
    const example = clustered([EAST, EAST, NORTH, NORTH_EAST, [-1, 0]], [0, 0, 1, 1, -1]);
    expect(cosineSilhouette(example)).toBeCloseTo((1 + 1 + 0.8 + 0.5) / 4, 6);
  });

  it('equals the definition by pairs', () => {
    const random = createRandom(3);
    const vectors = Array.from({ length: 40 }, () => {
      const vector = Array.from({ length: 6 }, () => random() - 0.3);
      return vector.map((x) => x / Math.hypot(...vector));
    });
    const labels = vectors.map((_, i) => (i % 9 === 0 ? -1 : i % 4));
    expect(cosineSilhouette(clustered(vectors, labels))).toBeCloseTo(
      silhouetteByPairs(vectors, labels),
      6,
    );
  });

  it('counts a cluster of one point as 0', () => {
    const example = clustered([EAST, EAST, NORTH], [0, 0, 1]);
    expect(cosineSilhouette(example)).toBeCloseTo(2 / 3, 6);
  });

  it.each([
    ['one cluster', [0, 0]],
    ['noise alone', [-1, -1]],
  ])('is null for %s', (_, labels) => {
    expect(cosineSilhouette(clustered([EAST, NORTH], labels))).toBeNull();
  });
});

describe('cosineDaviesBouldin', () => {
  it('equals a hand-computed example', () => {
    // Centroids point to (1, 0) and (0.3, 0.9) / √0.9: cosines of the second cluster's members to it are √0.9.
    const example = clustered([EAST, EAST, NORTH, NORTH_EAST, [-1, 0]], [0, 0, 1, 1, -1]);
    const scatter = 1 - 0.9 / Math.sqrt(0.9);
    expect(cosineDaviesBouldin(example)).toBeCloseTo(scatter / (1 - 0.3 / Math.sqrt(0.9)), 5);
  });

  it('is 0 for clusters of equal vectors', () => {
    expect(cosineDaviesBouldin(clustered([EAST, EAST, NORTH, NORTH], [0, 0, 1, 1]))).toBe(0);
  });

  it.each([
    ['one cluster', [EAST, NORTH], [0, 0]],
    ['centroids in one direction', [EAST, NORTH, EAST, NORTH], [0, 0, 1, 1]],
    ['a centroid without direction', [EAST, [-1, 0], NORTH], [0, 0, 1]],
  ])('is null for %s', (_, vectors, labels) => {
    expect(cosineDaviesBouldin(clustered(vectors, labels))).toBeNull();
  });
});

function silhouetteByPairs(
  vectors: readonly (readonly number[])[],
  labels: readonly number[],
): number {
  const rows = labels.flatMap((label, row) => (label >= 0 ? [row] : []));
  const distance = (i: number, j: number) =>
    1 - vectors[i]!.reduce((sum, x, d) => sum + x * vectors[j]![d]!, 0);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const scores = rows.map((i) => {
    const to = (label: number) =>
      mean(rows.filter((j) => j !== i && labels[j] === label).map((j) => distance(i, j)));
    const a = to(labels[i]!);
    const others = [...new Set(rows.map((j) => labels[j]!))].filter((l) => l !== labels[i]);
    const b = Math.min(...others.map(to));
    return (b - a) / Math.max(a, b);
  });
  return mean(scores);
}
