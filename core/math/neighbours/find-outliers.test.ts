import { expect, it } from 'vitest';
import { findOutliers } from './find-outliers.ts';
import type { CosineNeighbours } from './neighbours.ts';

const neighbours = (similarities: readonly number[], k: number): CosineNeighbours => ({
  rows: similarities.length / k,
  k,
  indices: new Int32Array(similarities.length),
  similarities: Float32Array.from(similarities),
  engine: 'plain',
});

it('marks the point whose neighbour of the given rank is beyond the fence', () => {
  // Distances of rank 2: 0.1, 0.2, 0.3, 0.4, 0.9; quartiles 0.2 and 0.4, fence at 0.7.
  const found = neighbours([1, 0.9, 1, 0.8, 1, 0.7, 1, 0.6, 1, 0.1], 2);
  expect([...findOutliers(found, 2)]).toEqual([0, 0, 0, 0, 1]);
  expect([...findOutliers(found, 1)]).toEqual([0, 0, 0, 0, 0]);
});

it('marks nothing where all are equally far', () => {
  expect([...findOutliers(neighbours([0.5, 0.5, 0.5], 1), 1)]).toEqual([0, 0, 0]);
});
