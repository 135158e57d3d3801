import { hdbscan, type SpanningTreeMethod } from '../../core/math/hdbscan/hdbscan.ts';
import { totalWeight } from '../../core/math/hdbscan/spanning-tree.ts';
import { generateBlobs } from '../generated-points.ts';
import { timeRuns } from '../measure.ts';

export interface HdbscanCase {
  readonly rows: number;
  readonly dimensions: number;
  readonly method: SpanningTreeMethod;
  readonly runs: number;
}

export interface HdbscanFigures {
  readonly seconds: number;
  readonly clusters: number;
  readonly noiseShare: number;
  readonly treeWeight: number;
  readonly labels: Int32Array;
}

/** Median time of HDBSCAN* over generated blobs, a tenth of them noise. */
export default async function hdbscanCase(input: HdbscanCase): Promise<HdbscanFigures> {
  const { rows, dimensions, method, runs } = input;
  const values = generateBlobs({ rows, dimensions, groups: 40, noise: 0.1, seed: 1 });
  const options = { minClusterSize: 25, minSamples: 10, spanningTree: method };
  const { medianMs, result } = await timeRuns(runs, () =>
    hdbscan({ values, rows, columns: dimensions }, options),
  );
  return {
    seconds: medianMs / 1000,
    clusters: result.clusterCount,
    noiseShare: result.labels.filter((label) => label < 0).length / rows,
    treeWeight: totalWeight(result.spanningTree),
    labels: result.labels,
  };
}
