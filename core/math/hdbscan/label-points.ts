import type { CondensedTree } from './condensed-tree.ts';

/** Label of points that belong to no cluster. */
export const NOISE = -1;

interface LabelledPoints {
  /** NOISE, or the number of the point's cluster, counted in the order in which rows first show them. */
  readonly labels: Int32Array;
  /** 0 for noise, else 0..1: 1 for points that stay until the cluster splits or dissolves. */
  readonly probabilities: Float64Array;
  readonly clusterCount: number;
}

/**
 * Labels each point with the selected cluster that it is in; its probability is the λ at which it leaves over the
 * λ at which the cluster itself ends, as in scikit-learn-contrib's hdbscan. Deviates for exact duplicates, which
 * leave at infinite λ: the largest finite λ of the cluster stands for theirs, so that their neighbours keep a
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
  const end = endOfClusters(tree);
  const number = new Map<number, number>();
  const labels = new Int32Array(points).fill(NOISE);
  const probabilities = new Float64Array(points);
  for (let point = 0; point < points; point++) {
    const cluster = home[pointCluster[point]!]!;
    if (cluster === NOISE) continue;
    if (!number.has(cluster)) number.set(cluster, number.size);
    labels[point] = number.get(cluster)!;
    const lambda = pointLambda[point]!;
    probabilities[point] = lambda >= end[cluster]! ? 1 : lambda / end[cluster]!;
  }
  return { labels, probabilities, clusterCount: number.size };
}

/** The largest finite λ at which each cluster loses a point or splits; 0 where there is none. */
function endOfClusters({ clusters, parent, birth, pointCluster, pointLambda }: CondensedTree) {
  const end = new Float64Array(clusters);
  const reach = (cluster: number, lambda: number) => {
    if (Number.isFinite(lambda) && lambda > end[cluster]!) end[cluster] = lambda;
  };
  for (let cluster = 1; cluster < clusters; cluster++) reach(parent[cluster]!, birth[cluster]!);
  pointCluster.forEach((cluster, point) => reach(cluster, pointLambda[point]!));
  return end;
}
