import { squaredDistance } from './kd-tree.ts';
import type { SpanningTree } from './spanning-tree.ts';

interface PrimInput {
  readonly points: Float64Array;
  readonly dimensions: number;
  /** Squared core distance of each point. */
  readonly squaredCore: Float64Array;
}

/** Minimum spanning tree of the mutual reachability graph in O(n² d) time and O(n) memory (Prim 1957). */
export function spanningTreeByPrim({ points, dimensions, squaredCore }: PrimInput): SpanningTree {
  const size = squaredCore.length;
  const edges = Math.max(0, size - 1);
  const tree = {
    from: new Int32Array(edges),
    to: new Int32Array(edges),
    weight: new Float64Array(edges),
  };
  const best = new Float64Array(size).fill(Infinity);
  const nearest = new Int32Array(size);
  const outside = Int32Array.from({ length: edges }, (_, i) => i + 1);
  let current = 0;
  for (let edge = 0; edge < edges; edge++) {
    const remaining = edges - edge;
    let closest = 0;
    for (let slot = 0; slot < remaining; slot++) {
      const other = outside[slot]!;
      const reach = Math.max(
        squaredDistance(points, dimensions, current, other),
        squaredCore[current]!,
        squaredCore[other]!,
      );
      if (reach < best[other]!) {
        best[other] = reach;
        nearest[other] = current;
      }
      if (best[other]! < best[outside[closest]!]!) closest = slot;
    }
    current = outside[closest]!;
    outside[closest] = outside[remaining - 1]!;
    tree.from[edge] = nearest[current]!;
    tree.to[edge] = current;
    tree.weight[edge] = Math.sqrt(best[current]!);
  }
  return tree;
}
