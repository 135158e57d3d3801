import { dotOfRows, meanOfClusters, type ClusteredVectors } from './clustered-vectors.ts';

/** Rounding of 32-bit vectors: centroids nearer than this have the same direction. */
const SAME_DIRECTION = 1e-9;

/**
 * Davies–Bouldin index (1979) under cosine distance to the cluster's centroid, noise left out: the mean over
 * clusters of the worst ratio (scatter + other's scatter) / distance of centroids; lower is better, 0 is best.
 * Null with fewer than two clusters, or where two centroids have the same direction or one has none.
 */
export function cosineDaviesBouldin(clustered: ClusteredVectors): number | null {
  const { vectors, dimensions, labels, clusterCount } = clustered;
  if (clusterCount < 2) return null;
  const { sizes, means } = meanOfClusters(clustered);
  const lengths = Float64Array.from({ length: clusterCount }, (_, cluster) =>
    Math.sqrt(dotOfRows([means, cluster], [means, cluster], dimensions)),
  );
  const scatter = new Float64Array(clusterCount);
  labels.forEach((label, row) => {
    if (label < 0) return;
    const cosine = dotOfRows([vectors, row], [means, label], dimensions) / lengths[label]!;
    scatter[label]! += (1 - cosine) / sizes[label]!;
  });
  let sum = 0;
  for (let i = 0; i < clusterCount; i++) {
    let worst = 0;
    for (let j = 0; j < clusterCount; j++) {
      if (i === j) continue;
      const cosine = dotOfRows([means, i], [means, j], dimensions) / (lengths[i]! * lengths[j]!);
      const distance = 1 - cosine > SAME_DIRECTION ? 1 - cosine : 0;
      worst = Math.max(worst, (scatter[i]! + scatter[j]!) / distance);
    }
    sum += worst;
  }
  const index = sum / clusterCount;
  return Number.isFinite(index) ? index : null;
}
