/** Unit vectors with the cluster of each. */
export interface ClusteredVectors {
  /** Row-major, `dimensions` values a row, each row of length 1. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
  /** 0 … clusterCount − 1, each at least once; negative for noise, which belongs to no cluster. */
  readonly labels: Int32Array;
  readonly clusterCount: number;
}

/** Members and mean of each cluster. */
export interface ClusterMeans {
  readonly sizes: Int32Array;
  /** Mean vector of each cluster, `dimensions` values each, not scaled to length 1. */
  readonly means: Float64Array;
}

/** Sums up each cluster's members; noise is left out. */
export function meanOfClusters(clustered: ClusteredVectors): ClusterMeans {
  const { vectors, dimensions, labels, clusterCount } = clustered;
  const sizes = new Int32Array(clusterCount);
  const means = new Float64Array(clusterCount * dimensions);
  labels.forEach((label, row) => {
    if (label < 0) return;
    sizes[label]!++;
    for (let d = 0; d < dimensions; d++) {
      means[label * dimensions + d]! += vectors[row * dimensions + d]!;
    }
  });
  for (let i = 0; i < means.length; i++) means[i]! /= sizes[Math.floor(i / dimensions)]!;
  return { sizes, means };
}

/** Dot product of rows `i` and `j` of two row-major arrays. */
export function dotOfRows(
  [a, i]: readonly [Float32Array | Float64Array, number],
  [b, j]: readonly [Float32Array | Float64Array, number],
  dimensions: number,
): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += a[i * dimensions + d]! * b[j * dimensions + d]!;
  return sum;
}
