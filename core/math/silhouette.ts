import { dotOfRows, meanOfClusters, type ClusteredVectors } from './clustered-vectors.ts';

/**
 * Mean silhouette (Rousseeuw 1987) under cosine distance over all points that are not noise, −1..1; null with
 * fewer than two clusters. Exact and linear in the number of points: the mean cosine distance from a unit
 * vector to a cluster is 1 minus its product with the cluster's mean. A cluster of one point counts 0.
 */
export function cosineSilhouette(clustered: ClusteredVectors): number | null {
  const { vectors, dimensions, labels, clusterCount } = clustered;
  if (clusterCount < 2) return null;
  const { sizes, means } = meanOfClusters(clustered);
  let sum = 0;
  let points = 0;
  for (let row = 0; row < labels.length; row++) {
    const own = labels[row]!;
    if (own < 0) continue;
    points++;
    if (sizes[own] === 1) continue;
    let within = 0;
    let nearest = Infinity;
    for (let cluster = 0; cluster < clusterCount; cluster++) {
      const distance = 1 - dotOfRows([vectors, row], [means, cluster], dimensions);
      // The mean over the others: the point's distance to itself, 0, is in the sum but must not be counted.
      if (cluster === own) within = (distance * sizes[own]!) / (sizes[own]! - 1);
      else if (distance < nearest) nearest = distance;
    }
    const larger = Math.max(within, nearest);
    if (larger > 0) sum += (nearest - within) / larger;
  }
  return sum / points;
}
