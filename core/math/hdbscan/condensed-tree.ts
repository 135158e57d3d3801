import type { Dendrogram } from './dendrogram.ts';

/**
 * The hierarchy with splits that shed fewer than `minClusterSize` points read as a cluster losing points
 * (Campello, Moulavi, Zimek & Sander 2015, section 3; McInnes & Healy 2017, section 2.3). Cluster 0 is the
 * root; a parent has a lower number than its children. λ is 1 / distance.
 */
export interface CondensedTree {
  readonly clusters: number;
  /** −1 for the root. */
  readonly parent: Int32Array;
  /** λ at which each cluster appears; 0 for the root. */
  readonly birth: Float64Array;
  /** Σ over the cluster's points of (λ at which the point leaves it − birth); infinite with exact duplicates. */
  readonly stability: Float64Array;
  /** The cluster that each point was in last, and the λ at which it left it. */
  readonly pointCluster: Int32Array;
  readonly pointLambda: Float64Array;
}

/** Condenses the tree of single linkage; `minClusterSize` is at least 2. */
export function condenseTree(dendrogram: Dendrogram, minClusterSize: number): CondensedTree {
  const { points, nodes, size, height, firstChild, children } = dendrogram;
  const parent: number[] = [-1];
  const birth: number[] = [0];
  const stability: number[] = [0];
  const pointCluster = new Int32Array(points);
  const pointLambda = new Float64Array(points);

  /** Lets every point below `node` fall out of `cluster` at λ. */
  function shed(node: number, cluster: number, lambda: number): void {
    const pending = [node];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next < points) {
        pointCluster[next] = cluster;
        pointLambda[next] = lambda;
      } else {
        for (let c = firstChild[next]!; c < firstChild[next + 1]!; c++) pending.push(children[c]!);
      }
    }
    stability[cluster]! += (lambda - birth[cluster]!) * size[node]!;
  }

  const pending: { node: number; cluster: number }[] = [{ node: nodes - 1, cluster: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, cluster } = next;
    const lambda = 1 / height[node]!;
    const below = children.subarray(firstChild[node], firstChild[node + 1]);
    const large = below.filter((child) => size[child]! >= minClusterSize);
    for (const child of below) {
      if (size[child]! < minClusterSize) shed(child, cluster, lambda);
      else if (large.length === 1) pending.push({ node: child, cluster });
      else {
        stability[cluster]! += (lambda - birth[cluster]!) * size[child]!;
        pending.push({ node: child, cluster: parent.length });
        parent.push(cluster);
        birth.push(lambda);
        stability.push(0);
      }
    }
  }
  return {
    clusters: parent.length,
    parent: Int32Array.from(parent),
    birth: Float64Array.from(birth),
    stability: Float64Array.from(stability),
    pointCluster,
    pointLambda,
  };
}
