import type { CondensedTree } from './condensed-tree.ts';

/** Label of points that belong to no cluster. */
export const NOISE = -1;

interface LabelledPoints {
  /** NOISE, or the number of the point's cluster, counted in the order in which rows first show them. */
  readonly labels: Int32Array;
  /** 0 for noise, else 0..1: λ at which the point leaves its cluster over the largest such λ. */
  readonly probabilities: Float64Array;
  readonly clusterCount: number;
}

/**
 * Labels each point with the selected cluster that it is in. Exact duplicates leave at infinite λ: they get
 * probability 1, and the largest finite λ of the cluster stands for theirs, so that their neighbours keep a
 * probability above 0.
 */
export function labelPoints(tree: CondensedTree, selected: Uint8Array): LabelledPoints {
  const { clusters, parent, pointCluster, pointLambda } = tree;
  const points = pointCluster.length;
  const home = new Int32Array(clusters).fill(NOISE);
  for (let cluster = 0; cluster < clusters; cluster++) {
    if (selected[cluster] === 1) home[cluster] = cluster;
    else if (parent[cluster]! >= 0) home[cluster] = home[parent[cluster]!]!;
  }

  const largest = new Float64Array(clusters);
  for (let point = 0; point < points; point++) {
    const cluster = home[pointCluster[point]!]!;
    const lambda = pointLambda[point]!;
    if (cluster !== NOISE && Number.isFinite(lambda)) {
      largest[cluster] = Math.max(largest[cluster]!, lambda);
    }
  }

  const number = new Map<number, number>();
  const labels = new Int32Array(points).fill(NOISE);
  const probabilities = new Float64Array(points);
  for (let point = 0; point < points; point++) {
    const cluster = home[pointCluster[point]!]!;
    if (cluster === NOISE) continue;
    if (!number.has(cluster)) number.set(cluster, number.size);
    labels[point] = number.get(cluster)!;
    const share = pointLambda[point]! / largest[cluster]!;
    probabilities[point] = Number.isFinite(pointLambda[point]!) ? share : 1;
  }
  return { labels, probabilities, clusterCount: number.size };
}
