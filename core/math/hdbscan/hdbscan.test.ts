import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createRandom } from '../../random.ts';
import { adjustedRandIndex } from '../adjusted-rand.ts';
import type { Matrix } from '../matrix.ts';
import { hdbscan } from './hdbscan.ts';
import { totalWeight } from './spanning-tree.ts';

const reference = z
  .object({
    sets: z.record(z.string(), z.array(z.array(z.number()))),
    runs: z.array(
      z.object({
        set: z.string(),
        minClusterSize: z.number(),
        minSamples: z.number(),
        selection: z.enum(['eom', 'leaf']),
        spanningTreeWeight: z.number(),
        labels: z.array(z.number()),
        probabilities: z.array(z.number()),
      }),
    ),
  })
  .parse(
    JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/reference-runs.json'), 'utf8')),
  );

const matrixOf = (rows: readonly (readonly number[])[]): Matrix => ({
  values: Float64Array.from(rows.flat()),
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
});

/** Points around the given centres, `each` a centre. */
function scatter(centres: readonly (readonly number[])[], each: number, seed: number): number[][] {
  const random = createRandom(seed);
  return centres.flatMap((centre) =>
    Array.from({ length: each }, () => centre.map((x) => x + random() + random() - 1)),
  );
}

const THREE_CENTRES = [
  [0, 0],
  [10, 0],
  [0, 12],
] as const;

describe('hdbscan beside the reference', () => {
  it.each(reference.runs.filter(({ minSamples }) => minSamples === 1))(
    'gives the labels and probabilities of $set with minimum $minClusterSize by $selection where no edges are equal',
    (run) => {
      const result = hdbscan(matrixOf(reference.sets[run.set]!), run);
      expect(adjustedRandIndex(result.labels, run.labels)).toBe(1);
      const differences = run.probabilities.map((p, i) => Math.abs(p - result.probabilities[i]!));
      expect(Math.max(...differences)).toBeLessThan(1e-8);
    },
  );

  it.each(reference.runs)(
    'agrees on $set with minimum $minClusterSize, $minSamples samples, by $selection',
    (run) => {
      const { labels, spanningTree } = hdbscan(matrixOf(reference.sets[run.set]!), run);
      expect(totalWeight(spanningTree)).toBeCloseTo(run.spanningTreeWeight, 9);
      expect(adjustedRandIndex(labels, run.labels)).toBeGreaterThanOrEqual(0.95);
    },
  );
});

describe('hdbscan', () => {
  it('finds three groups and leaves a lone point out', () => {
    const rows = [...scatter(THREE_CENTRES, 30, 1), [50, 50]];
    const { labels, probabilities, clusterCount } = hdbscan(matrixOf(rows), { minClusterSize: 5 });
    expect(clusterCount).toBe(3);
    const truth = rows.map((_, i) => Math.floor(i / 30));
    expect(adjustedRandIndex(labels, truth)).toBeGreaterThan(0.9);
    expect(labels[90]).toBe(-1);
    expect(probabilities[90]).toBe(0);
  });

  it('numbers clusters in the order in which rows show them', () => {
    const { labels } = hdbscan(matrixOf(scatter(THREE_CENTRES, 20, 2)), { minClusterSize: 5 });
    expect([...new Set(labels.filter((label) => label >= 0))]).toEqual([0, 1, 2]);
  });

  it('gives the same clusters with both spanning trees, equal edges or not', () => {
    const pointsOnGrid = fc.array(fc.tuple(fc.nat(12), fc.nat(12), fc.nat(3)), { minLength: 12 });
    fc.assert(
      fc.property(pointsOnGrid, fc.integer({ min: 1, max: 6 }), (rows, minSamples) => {
        const options = { minClusterSize: 3, minSamples };
        const boruvka = hdbscan(matrixOf(rows), { ...options, spanningTree: 'boruvka' });
        const prim = hdbscan(matrixOf(rows), { ...options, spanningTree: 'prim' });
        expect(boruvka.labels).toEqual(prim.labels);
        expect(boruvka.probabilities).toEqual(prim.probabilities);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('does not depend on the order of the rows', () => {
    const rows = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(rows, fc.nat(), (points, seed) => {
        const random = createRandom(seed);
        const order = points
          .map((_, i) => ({ i, key: random() }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ i }) => i);
        const straight = hdbscan(matrixOf(points), { minClusterSize: 4, selection: 'leaf' });
        const shuffled = hdbscan(matrixOf(order.map((i) => points[i]!)), {
          minClusterSize: 4,
          selection: 'leaf',
        });
        const moved = order.map((i) => straight.labels[i]!);
        expect(adjustedRandIndex(moved, shuffled.labels)).toBe(1);
        expect(order.map((i) => straight.probabilities[i]!)).toEqual([...shuffled.probabilities]);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it.each([1e-6, 3, 1e6])('does not depend on the unit: times %d', (unit) => {
    const rows = scatter(THREE_CENTRES, 25, 3);
    const plain = hdbscan(matrixOf(rows), { minClusterSize: 5 });
    const scaled = hdbscan(matrixOf(rows.map((row) => row.map((x) => x * unit))), {
      minClusterSize: 5,
    });
    expect(scaled.labels).toEqual(plain.labels);
    expect(totalWeight(scaled.spanningTree) / totalWeight(plain.spanningTree)).toBeCloseTo(unit, 6);
  });

  it('splits finer by leaf than by excess of mass', () => {
    const rows = reference.sets['shapes']!;
    const eom = hdbscan(matrixOf(rows), { minClusterSize: 5, minSamples: 1 });
    const leaf = hdbscan(matrixOf(rows), { minClusterSize: 5, minSamples: 1, selection: 'leaf' });
    expect(leaf.clusterCount).toBeGreaterThan(eom.clusterCount);
  });
});

describe('hdbscan on inputs without structure', () => {
  it('has nothing to say about no points', () => {
    const { labels, clusterCount } = hdbscan(matrixOf([]), { minClusterSize: 5 });
    expect(labels).toHaveLength(0);
    expect(clusterCount).toBe(0);
  });

  it.each([
    ['one point', [[1, 2]]],
    [
      'two points',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['fewer points than a cluster needs', scatter([[0, 0]], 4, 1)],
    ['equal points', Array.from({ length: 20 }, () => [3, 3])],
    ['points on a lattice', Array.from({ length: 25 }, (_, i) => [i % 5, Math.floor(i / 5)])],
  ])('calls %s noise', (_, rows) => {
    const { labels, clusterCount } = hdbscan(matrixOf(rows), { minClusterSize: 5 });
    expect(clusterCount).toBe(0);
    expect([...labels]).toEqual(rows.map(() => -1));
  });

  it('makes one cluster of equal points where a single cluster is allowed', () => {
    const rows = Array.from({ length: 20 }, () => [3, 3]);
    const { labels, probabilities } = hdbscan(matrixOf(rows), {
      minClusterSize: 5,
      allowSingleCluster: true,
    });
    expect([...labels]).toEqual(rows.map(() => 0));
    expect([...probabilities]).toEqual(rows.map(() => 1));
  });

  it('makes one cluster of one group where a single cluster is allowed', () => {
    const rows = scatter([[0, 0]], 40, 5);
    const options = { minClusterSize: 10, allowSingleCluster: true };
    const { labels, clusterCount, probabilities } = hdbscan(matrixOf(rows), options);
    expect(clusterCount).toBe(1);
    expect([...labels]).toEqual(rows.map(() => 0));
    expect(Math.max(...probabilities)).toBe(1);
    expect(Math.min(...probabilities)).toBeGreaterThan(0);
  });

  it('tells two heaps of duplicates apart, each of probability 1', () => {
    const rows = Array.from({ length: 24 }, (_, i) => (i < 12 ? [0, 0] : [1, 1]));
    const { labels, probabilities } = hdbscan(matrixOf(rows), { minClusterSize: 5 });
    expect([...labels]).toEqual(rows.map((_, i) => (i < 12 ? 0 : 1)));
    expect([...probabilities]).toEqual(rows.map(() => 1));
  });

  it('keeps the neighbours of duplicates in their cluster', () => {
    const heap = Array.from({ length: 12 }, () => [0, 0]);
    const rows = [...heap, [0.1, 0], [0, 0.2], ...scatter([[20, 20]], 14, 6)];
    const { labels, probabilities } = hdbscan(matrixOf(rows), { minClusterSize: 5 });
    expect([...labels.subarray(0, 14)]).toEqual(Array.from({ length: 14 }, () => 0));
    expect(probabilities[13]).toBeGreaterThan(0);
  });

  it.each([Number.NaN, Infinity])('names the row that holds %d', (value) => {
    const rows = [
      [0, 0],
      [1, 1],
      [2, value],
    ];
    expect(() => hdbscan(matrixOf(rows), { minClusterSize: 2 })).toThrow(/Row 2, column 1/);
  });

  it.each([
    [{ minClusterSize: 1 }, /minClusterSize/],
    [{ minClusterSize: 2.5 }, /minClusterSize/],
    [{ minClusterSize: 5, minSamples: 0 }, /minSamples/],
  ])('refuses %j', (options, message) => {
    expect(() => hdbscan(matrixOf([[1], [2]]), options)).toThrow(message);
  });

  it('refuses a matrix whose shape and values differ', () => {
    const matrix = { values: new Float64Array(5), rows: 3, columns: 2 };
    expect(() => hdbscan(matrix, { minClusterSize: 2 })).toThrow(/3 × 2 needs 6 values, got 5/);
  });
});
