/**
 * Edges of a minimum spanning tree of the mutual reachability graph: edge `e` joins rows `from[e]` and
 * `to[e]` with weight max(core(from), core(to), d(from, to)) (Campello, Moulavi & Sander 2013, definition 3).
 */
export interface SpanningTree {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** Sum of all edge weights: equal for every minimum spanning tree of the same points. */
export function totalWeight(tree: SpanningTree): number {
  let sum = 0;
  for (const weight of tree.weight) sum += weight;
  return sum;
}
