import { expect, it } from 'vitest';
import { adjustedRandIndex } from './adjusted-rand.ts';

it.each([
  { name: 'the same partition under other names', a: [0, 0, 1, 1, -1], b: [7, 7, 3, 3, 0], ari: 1 },
  // Contingency [[2, 1], [0, 3]]: pairs 4, expected 6 · 7 / 15 = 2.8, most 6.5.
  { name: 'one point moved', a: [0, 0, 0, 1, 1, 1], b: [0, 0, 1, 1, 1, 1], ari: 1.2 / 3.7 },
  // Every pair of one is split by the other: expected 2 · 2 / 6, most 2.
  { name: 'crossed partitions', a: [0, 0, 1, 1], b: [0, 1, 0, 1], ari: -0.5 },
  { name: 'all in one class twice', a: [1, 1, 1], b: [2, 2, 2], ari: 1 },
  { name: 'no points', a: [], b: [], ari: 1 },
  { name: 'one class against singletons', a: [0, 0, 0], b: [0, 1, 2], ari: 0 },
])('is $ari for $name', ({ a, b, ari }) => {
  expect(adjustedRandIndex(a, b)).toBeCloseTo(ari, 12);
});

it('refuses labellings of different length', () => {
  expect(() => adjustedRandIndex([1], [1, 2])).toThrow(RangeError);
});
