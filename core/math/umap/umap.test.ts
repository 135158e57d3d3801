import { describe, expect, it } from 'vitest';
import { createRandom } from '../../random.ts';
import { findNeighboursPlainly } from '../neighbours/plain-neighbours.ts';
import { curveAt, fitCurve } from './curve.ts';
import { tabulateForces } from './force-table.ts';
import { buildFuzzyGraph } from './fuzzy-graph.ts';
import { layOutByPrincipalComponents } from './principal-layout.ts';
import { embedByUmap } from './umap.ts';

const DIMENSIONS = 20;

/** Unit vectors around `groups` directions, `each` a group; with `spread` 0 they are duplicates. */
function groupedVectors(groups: number, each: number, spread: number): Float32Array {
  const random = createRandom(9);
  const centres = Array.from({ length: groups }, () =>
    Array.from({ length: DIMENSIONS }, () => random() - 0.5),
  );
  return Float32Array.from(
    centres.flatMap((centre) =>
      Array.from({ length: each }, () => {
        const vector = centre.map((x) => x + spread * (random() - 0.5));
        return vector.map((x) => x / Math.hypot(...vector));
      }).flat(),
    ),
  );
}

function embed(vectors: Float32Array, seed: number, k = 10): Float32Array {
  const random = createRandom(seed);
  return embedByUmap({
    graph: buildFuzzyGraph(findNeighboursPlainly({ vectors, dimensions: DIMENSIONS, k })),
    start: layOutByPrincipalComponents({ vectors, dimensions: DIMENSIONS, components: 3, random }),
    startComponents: 3,
    components: 2,
    minDist: 0.1,
    seed,
  });
}

describe('embedByUmap', () => {
  it('keeps groups together and apart from each other', () => {
    const each = 25;
    const layout = embed(groupedVectors(4, each, 0.4), 1);
    const groupOf = (point: number) => Math.floor(point / each);
    const points = [...Array(4 * each).keys()];
    const distance = (i: number, j: number) =>
      Math.hypot(layout[2 * i]! - layout[2 * j]!, layout[2 * i + 1]! - layout[2 * j + 1]!);
    const strays = points.filter((i) => {
      const nearest = points
        .filter((j) => j !== i)
        .reduce((best, j) => (distance(i, j) < distance(i, best) ? j : best));
      return groupOf(nearest) !== groupOf(i);
    });
    expect(strays).toEqual([]);
  });

  it('gives the same picture for the same seed and another for another', () => {
    const vectors = groupedVectors(3, 15, 0.5);
    expect(embed(vectors, 5)).toEqual(embed(vectors, 5));
    expect(embed(vectors, 6)).not.toEqual(embed(vectors, 5));
  });

  it.each([
    ['heaps of duplicates', groupedVectors(3, 15, 0)],
    ['nothing but duplicates', groupedVectors(1, 30, 0)],
  ])('stays finite among %s', (_, vectors) => {
    expect(embed(vectors, 1).every((x) => Number.isFinite(x))).toBe(true);
  });

  it('places two points', () => {
    const layout = embed(groupedVectors(2, 1, 0), 1, 1);
    expect(layout).toHaveLength(4);
    expect(layout.every((x) => Number.isFinite(x))).toBe(true);
  });
});

describe('buildFuzzyGraph', () => {
  const vectors = groupedVectors(3, 20, 0.6);
  const k = 8;
  const neighbours = findNeighboursPlainly({ vectors, dimensions: DIMENSIONS, k });
  const graph = buildFuzzyGraph(neighbours);

  it('is symmetric, with weights in (0, 1] and no loops', () => {
    const weightOf = new Map<string, number>();
    graph.head.forEach((head, e) => {
      expect(head).not.toBe(graph.tail[e]);
      expect(graph.weight[e]).toBeGreaterThan(0);
      expect(graph.weight[e]).toBeLessThanOrEqual(1);
      weightOf.set(`${head}/${graph.tail[e]!}`, graph.weight[e]!);
    });
    expect(weightOf.size).toBe(graph.head.length);
    for (const [pair, weight] of weightOf) {
      expect(weightOf.get(pair.split('/').toReversed().join('/'))).toBe(weight);
    }
  });

  it('joins every point to its nearest neighbour with weight 1', () => {
    for (let point = 0; point < 60; point++) {
      const edge = graph.head.findIndex(
        (head, e) => head === point && graph.tail[e] === neighbours.indices[point * k],
      );
      expect(graph.weight[edge]).toBe(1);
    }
  });
});

describe('fitCurve', () => {
  it.each([
    // Values of umap-learn 0.5's find_ab_params.
    { minDist: 0.1, a: 1.57694, b: 0.89506 },
    { minDist: 0, a: 1.93281, b: 0.79049 },
  ])('finds a and b of umap-learn for minDist $minDist', ({ minDist, a, b }) => {
    const curve = fitCurve(minDist);
    expect(curve.a).toBeCloseTo(a, 4);
    expect(curve.b).toBeCloseTo(b, 4);
    expect(curveAt(curve, 0)).toBe(1);
  });
});

describe('tabulateForces', () => {
  const { a, b } = fitCurve(0.1);
  const { attraction, repulsion } = tabulateForces({ a, b });

  it.each([1e-6, 0.003, 0.5, 1, 7.7, 250, 1e5])('is within 1e-4 of the formulas at %d', (d2) => {
    const pull = (-2 * a * b * d2 ** (b - 1)) / (1 + a * d2 ** b);
    const push = (2 * b) / ((0.001 + d2) * (1 + a * d2 ** b));
    expect(attraction(d2) / pull).toBeCloseTo(1, 4);
    expect(repulsion(d2) / push).toBeCloseTo(1, 4);
  });

  it.each([0, 1e-30, 1e30])('is finite at %d', (d2) => {
    expect(Number.isFinite(attraction(d2))).toBe(true);
    expect(Number.isFinite(repulsion(d2))).toBe(true);
  });
});

describe('layOutByPrincipalComponents', () => {
  it('puts the direction of most spread first, scaled to 10', () => {
    const random = createRandom(2);
    const vectors = Float32Array.from(
      { length: 300 },
      (_, i) => [9, 1, 0.1][i % 3]! * (random() - 0.5),
    );
    const layout = layOutByPrincipalComponents({ vectors, dimensions: 3, components: 2, random });
    const first = layout.filter((_, i) => i % 2 === 0);
    const spread = vectors.filter((_, i) => i % 3 === 0);
    const correlation = Math.abs(pearson(first, spread));
    expect(correlation).toBeGreaterThan(0.999);
    expect(Math.max(...layout.map(Math.abs))).toBeCloseTo(10, 4);
  });

  it('puts equal vectors in one place', () => {
    const vectors = new Float32Array(30).fill(0.5);
    const layout = layOutByPrincipalComponents({
      vectors,
      dimensions: 3,
      components: 2,
      random: createRandom(1),
    });
    expect([...layout].every((x) => x === 0)).toBe(true);
  });
});

function pearson(a: Float32Array, b: Float32Array): number {
  const mean = (values: Float32Array) => values.reduce((x, y) => x + y, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((x, i) => {
    ab += (x - meanA) * (b[i]! - meanB);
    aa += (x - meanA) ** 2;
    bb += (b[i]! - meanB) ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}
