import { expect, it } from 'vitest';
import { createRandom } from '../../random.ts';
import { buildKdTree, squaredDistance } from './kd-tree.ts';
import { findNearestPoints } from './nearest-points.ts';

it.each([
  { name: 'scattered points', size: 300, dimensions: 3, grid: 1e9 },
  { name: 'points on a grid with many duplicates', size: 300, dimensions: 2, grid: 6 },
  { name: 'equal points', size: 100, dimensions: 2, grid: 1 },
])('finds the nearest distances among $name', ({ size, dimensions, grid }) => {
  const random = createRandom(4);
  const values = Float64Array.from({ length: size * dimensions }, () =>
    Math.floor(random() * grid),
  );
  const tree = buildKdTree({ values, rows: size, columns: dimensions });
  const k = 7;
  const nearest = findNearestPoints(tree, k);
  for (let point = 0; point < size; point++) {
    const all = Array.from({ length: size }, (_, other) =>
      other === point ? Infinity : squaredDistance(tree.points, dimensions, point, other),
    ).toSorted((a, b) => a - b);
    const found = nearest.squared.subarray(point * k, (point + 1) * k);
    expect([...found]).toEqual(all.slice(0, k));
    const others = nearest.indices.subarray(point * k, (point + 1) * k);
    expect(new Set(others).size).toBe(k);
    expect(others).not.toContain(point);
  }
});

it('keeps every row exactly once, in the order of the leaves', () => {
  const random = createRandom(5);
  const values = Float64Array.from({ length: 1000 }, () => random());
  const tree = buildKdTree({ values, rows: 500, columns: 2 });
  expect([...tree.original].toSorted((a, b) => a - b)).toEqual([...Array(500).keys()]);
  tree.original.forEach((row, i) => expect(tree.points[2 * i]).toBe(values[2 * row]));
});
