import { DisjointSet } from '../disjoint-set.ts';
import { squaredDistance, squaredDistanceToBox, type KdTree } from './kd-tree.ts';
import type { NearestPoints } from './nearest-points.ts';
import type { SpanningTree } from './spanning-tree.ts';

/** Component of a node whose points belong to several. */
const MIXED = -1;

interface BoruvkaInput {
  readonly tree: KdTree;
  readonly nearest: NearestPoints;
  /** Squared core distance of each point, in the order of the tree. */
  readonly squaredCore: Float64Array;
}

/**
 * Minimum spanning tree of the mutual reachability graph by Borůvka's rounds (1926) over a kd-tree, after
 * March, Ram & Gray (2010) with searches from single points instead of a second tree. Three bounds cut the
 * searches: the best edge that the point's component has so far, what the point found in an earlier round
 * (components only grow, so its nearest foreign point only moves away), and whole boxes of the own component.
 * Edges refer to points in the order of the tree.
 */
export function spanningTreeByBoruvka({ tree, nearest, squaredCore }: BoruvkaInput): SpanningTree {
  const { size, dimensions, points, start, end, right } = tree;
  const edges = Math.max(0, size - 1);
  const from = new Int32Array(edges);
  const to = new Int32Array(edges);
  const weight = new Float64Array(edges);
  const sets = new DisjointSet(size);
  const component = Int32Array.from({ length: size }, (_, i) => i);
  const nodeComponent = new Int32Array(right.length);
  const nodeCore = smallestCore(tree, squaredCore);
  /** No foreign point is nearer to the point than this, in any round to come. */
  const foreignBound = squaredCore.slice();
  const bestReach = new Float64Array(size);
  const bestFrom = new Int32Array(size);
  const bestTo = new Int32Array(size);
  let found = 0;
  let reached = 0;

  function offer(point: number, other: number, reach: number): void {
    const own = component[point]!;
    if (reach >= bestReach[own]!) return;
    bestReach[own] = reach;
    bestFrom[own] = point;
    bestTo[own] = other;
  }

  function search(point: number, node: number): void {
    const own = component[point]!;
    if (right[node] === 0) {
      for (let other = start[node]!; other < end[node]!; other++) {
        if (component[other] === own) continue;
        const reach = Math.max(
          squaredDistance(points, dimensions, point, other),
          squaredCore[point]!,
          squaredCore[other]!,
        );
        if (reach < reached) reached = reach;
        offer(point, other, reach);
      }
      return;
    }
    let near = node + 1;
    let far = right[node]!;
    let nearBound = reachOfNode(point, near);
    let farBound = reachOfNode(point, far);
    if (farBound < nearBound) {
      [near, far] = [far, near];
      [nearBound, farBound] = [farBound, nearBound];
    }
    if (nearBound < bestReach[own]!) search(point, near);
    else if (nearBound < reached) reached = nearBound;
    if (farBound < bestReach[own]!) search(point, far);
    else if (farBound < reached) reached = farBound;
  }

  /** Lower bound of the reach from the point into the node; infinite where there is nothing foreign. */
  function reachOfNode(point: number, node: number): number {
    if (nodeComponent[node] === component[point]) return Infinity;
    return Math.max(squaredDistanceToBox(tree, point, node), nodeCore[node]!, squaredCore[point]!);
  }

  while (found < edges) {
    markComponents(tree, component, nodeComponent);
    bestReach.fill(Infinity);
    offerNearestForeign();
    for (let point = 0; point < size; point++) {
      if (foreignBound[point]! >= bestReach[component[point]!]!) continue;
      reached = Infinity;
      search(point, 0);
      foreignBound[point] = reached;
    }
    for (let own = 0; own < size; own++) {
      if (bestReach[own] === Infinity || !sets.union(bestFrom[own]!, bestTo[own]!)) continue;
      from[found] = bestFrom[own]!;
      to[found] = bestTo[own]!;
      weight[found++] = Math.sqrt(bestReach[own]!);
    }
    for (let point = 0; point < size; point++) component[point] = sets.find(point);
  }
  return { from, to, weight };

  /** Starts every component with its best edge among the known neighbours, which spares most searches. */
  function offerNearestForeign(): void {
    for (let point = 0; point < size; point++) {
      for (let slot = point * nearest.k; slot < (point + 1) * nearest.k; slot++) {
        const other = nearest.indices[slot]!;
        if (component[other] === component[point]) continue;
        // Core distances of neighbours differ, so a farther one may still be reached more cheaply.
        const reach = Math.max(nearest.squared[slot]!, squaredCore[point]!, squaredCore[other]!);
        offer(point, other, reach);
      }
    }
  }
}

/** The smallest squared core distance inside each node. */
function smallestCore(tree: KdTree, squaredCore: Float64Array): Float64Array {
  const smallest = new Float64Array(tree.right.length).fill(Infinity);
  visitUpwards(tree, (node) => {
    if (tree.right[node] === 0) {
      for (let i = tree.start[node]!; i < tree.end[node]!; i++) {
        smallest[node] = Math.min(smallest[node]!, squaredCore[i]!);
      }
    } else smallest[node] = Math.min(smallest[node + 1]!, smallest[tree.right[node]!]!);
  });
  return smallest;
}

/** Writes into `nodeComponent` the one component of each node's points, or MIXED. */
function markComponents(tree: KdTree, component: Int32Array, nodeComponent: Int32Array): void {
  visitUpwards(tree, (node) => {
    if (tree.right[node] === 0) {
      const first = component[tree.start[node]!]!;
      nodeComponent[node] = first;
      for (let i = tree.start[node]! + 1; i < tree.end[node]!; i++) {
        if (component[i] !== first) nodeComponent[node] = MIXED;
      }
    } else {
      const left = nodeComponent[node + 1]!;
      nodeComponent[node] = left === nodeComponent[tree.right[node]!]! ? left : MIXED;
    }
  });
}

/** Calls `visit` for children before their parents. Unused slots at the end of the arrays are empty leaves. */
function visitUpwards(tree: KdTree, visit: (node: number) => void): void {
  for (let node = tree.right.length - 1; node >= 0; node--) {
    if (tree.end[node]! > tree.start[node]!) visit(node);
  }
}
