import { expect, it } from 'vitest';
import { condenseTree } from './condensed-tree.ts';
import { buildDendrogram } from './dendrogram.ts';
import { selectClusters } from './select-clusters.ts';

const tree = (edges: readonly (readonly [number, number, number])[]) => ({
  from: Int32Array.from(edges, ([from]) => from),
  to: Int32Array.from(edges, ([, to]) => to),
  weight: Float64Array.from(edges, ([, , weight]) => weight),
});

/** Two chains of three at distance 1, joined at distance 4, and a point at 8 from them. */
const TWO_CHAINS = tree([
  [0, 1, 1],
  [1, 2, 1],
  [3, 4, 1],
  [4, 5, 1],
  [2, 3, 4],
  [5, 6, 8],
]);

it('merges all edges of one weight at once', () => {
  const { nodes, size, height, firstChild, children } = buildDendrogram(TWO_CHAINS, 7);
  expect(nodes).toBe(11);
  expect([...size.subarray(7, 11)]).toEqual([3, 3, 6, 7]);
  expect([...height.subarray(7, 11)]).toEqual([1, 1, 4, 8]);
  const childrenOf = (node: number) => [
    ...children.subarray(firstChild[node], firstChild[node + 1]),
  ];
  expect(childrenOf(7).toSorted()).toEqual([0, 1, 2]);
  expect(childrenOf(9).toSorted()).toEqual([7, 8]);
});

it('takes weights that differ by rounding alone for equal', () => {
  const nearly = tree([
    [0, 1, 0.1 + 0.2],
    [1, 2, 0.3],
  ]);
  expect(buildDendrogram(nearly, 3).nodes).toBe(4);
});

it('has a single node for a single point', () => {
  expect(buildDendrogram(tree([]), 1)).toMatchObject({ nodes: 1, points: 1 });
});

it('condenses by hand-computed λ and stability', () => {
  const condensed = condenseTree(buildDendrogram(TWO_CHAINS, 7), 3);
  // The point leaves the root at 1/8; the chains split it at 1/4 and dissolve at 1.
  expect([...condensed.parent]).toEqual([-1, 0, 0]);
  expect([...condensed.birth]).toEqual([0, 1 / 4, 1 / 4]);
  expect([...condensed.stability]).toEqual([1 / 8 + 6 / 4, 3 * (1 - 1 / 4), 3 * (1 - 1 / 4)]);
  expect(condensed.pointCluster[6]).toBe(0);
  expect(condensed.pointLambda[6]).toBe(1 / 8);
});

it('selects by stability, and the root only where it may', () => {
  const condensed = condenseTree(buildDendrogram(TWO_CHAINS, 7), 3);
  const eom = { selection: 'eom', allowSingleCluster: false } as const;
  expect([...selectClusters(condensed, eom)]).toEqual([0, 1, 1]);
  // Children 2.25 + 2.25 outweigh the root's 1.625, so it is not taken even where it may be.
  expect([...selectClusters(condensed, { ...eom, allowSingleCluster: true })]).toEqual([0, 1, 1]);
  const stableRoot = { ...condensed, stability: Float64Array.of(5, 2.25, 2.25) };
  expect([...selectClusters(stableRoot, { ...eom, allowSingleCluster: true })]).toEqual([1, 0, 0]);
  expect([...selectClusters(stableRoot, eom)]).toEqual([0, 1, 1]);
});
