import { DisjointSet } from '../disjoint-set.ts';
import type { SpanningTree } from './spanning-tree.ts';

/**
 * Two edges count as equal when they differ by less than this share. Sums of squares of the same differences
 * in another order or unit differ by a few units in the last place (2e-16 each); the distinct weights of
 * 50,000 random points lie about 1e-9 apart at their closest.
 */
const EQUAL_WEIGHT = 1e-12;

/**
 * The tree of single linkage over the spanning tree. Nodes 0 … n − 1 are the points, the others merges in
 * the order of their height; the last node is the root. All edges of equal weight merge at once, so a node
 * may have many children: this is the hierarchy of Campello, Moulavi & Sander (2013, algorithm 1), and unlike
 * a tree of pairs it does not depend on which of several minimum spanning trees was found.
 */
export interface Dendrogram {
  readonly points: number;
  readonly nodes: number;
  /** Points below each node; 1 for a point. */
  readonly size: Int32Array;
  /** Mutual reachability distance at which each node came together; 0 for a point. */
  readonly height: Float64Array;
  /** Children of node `v`: `children[firstChild[v]]` … `children[firstChild[v + 1] - 1]`. */
  readonly firstChild: Int32Array;
  readonly children: Int32Array;
}

/** Builds the tree of single linkage over `points` ≥ 1 points joined by `points - 1` edges. */
export function buildDendrogram(tree: SpanningTree, points: number): Dendrogram {
  const edges = tree.weight.length;
  const order = Int32Array.from({ length: edges }, (_, i) => i);
  order.sort((a, b) => tree.weight[a]! - tree.weight[b]!);

  const capacity = points + edges;
  const size = new Int32Array(capacity).fill(1, 0, points);
  const height = new Float64Array(capacity);
  const firstChild = new Int32Array(capacity + 1);
  const children = new Int32Array(Math.max(0, capacity - 1));
  const sets = new DisjointSet(points);
  const nodeOfSet = Int32Array.from({ length: points }, (_, i) => i);
  /** Some point below each node, to ask for its set. */
  const anyPoint = Int32Array.from({ length: capacity }, (_, i) => (i < points ? i : 0));
  let nodes = points;
  let used = 0;

  for (let from = 0; from < edges;) {
    const to = endOfEqualWeights(tree.weight, order, from);
    const merging = new Set<number>();
    for (let e = from; e < to; e++) {
      merging.add(nodeOfSet[sets.find(tree.from[order[e]!]!)]!);
      merging.add(nodeOfSet[sets.find(tree.to[order[e]!]!)]!);
    }
    for (let e = from; e < to; e++) sets.union(tree.from[order[e]!]!, tree.to[order[e]!]!);

    const weight = tree.weight[order[to - 1]!]!;
    for (const [set, members] of Map.groupBy(merging, (node) => sets.find(anyPoint[node]!))) {
      firstChild[nodes] = used;
      height[nodes] = weight;
      size[nodes] = 0;
      for (const member of members) {
        children[used++] = member;
        size[nodes]! += size[member]!;
      }
      anyPoint[nodes] = set;
      nodeOfSet[set] = nodes++;
    }
    from = to;
  }
  firstChild[nodes] = used;
  return { points, nodes, size, height, firstChild, children };
}

/** One past the last edge whose weight counts as equal to that of the edge before it, from `start` on. */
function endOfEqualWeights(weight: Float64Array, order: Int32Array, start: number): number {
  let end = start + 1;
  while (end < order.length) {
    const previous = weight[order[end - 1]!]!;
    if (weight[order[end]!]! - previous > EQUAL_WEIGHT * previous) break;
    end++;
  }
  return end;
}
