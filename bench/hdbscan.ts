import type { Command } from 'commander';
import { adjustedRandIndex } from '../core/math/adjusted-rand.ts';
import { hdbscan } from '../core/math/hdbscan/hdbscan.ts';
import { totalWeight } from '../core/math/hdbscan/spanning-tree.ts';
import type { HdbscanCase, HdbscanFigures } from './cases/hdbscan.ts';
import { loadReferencePoints, loadReferenceRuns } from './hdbscan-reference.ts';
import { runIsolated } from './isolated.ts';
import { timeRuns } from './measure.ts';
import { benchCommand, type BenchOptions } from './options.ts';
import { publish, type Cell } from './report.ts';

const DIMENSIONS = [2, 5];

/** `npm run bench -- hdbscan`: both spanning trees over generated blobs, then the runs of the reference. */
export function hdbscanCommand(): Command {
  return benchCommand(
    'hdbscan',
    'HDBSCAN*: Borůvka on a kd-tree beside Prim, and agreement with the reference',
    [1000, 3500, 14_000, 50_000],
  ).action(async (options: BenchOptions) => {
    const rows = [];
    for (const size of options.sizes) {
      for (const dimensions of DIMENSIONS) rows.push(await compareTrees(size, dimensions, options));
    }
    const tables = [
      { title: `HDBSCAN*, minimum size 25, 10 samples; medians of ${options.runs}`, rows },
      {
        title: 'Beside hdbscan 0.8.44 (ours / its)',
        rows: await compareWithReference(options.runs),
      },
    ].filter((table) => table.rows.length > 0);
    publish({ name: 'hdbscan', tables }, options.json);
  });
}

async function compareTrees(
  rows: number,
  dimensions: number,
  { runs }: BenchOptions,
): Promise<Record<string, Cell>> {
  const measure = (method: HdbscanCase['method']) =>
    runIsolated<HdbscanCase, HdbscanFigures>('hdbscan', { rows, dimensions, method, runs });
  const boruvka = await measure('boruvka');
  const prim = await measure('prim');
  return {
    rows,
    dimensions,
    'Borůvka s': boruvka.seconds,
    'Prim s': prim.seconds,
    'Borůvka peak MB': Math.round(boruvka.peakMemoryMb),
    'Prim peak MB': Math.round(prim.peakMemoryMb),
    clusters: boruvka.clusters,
    noise: boruvka.noiseShare,
    'same labels': adjustedRandIndex(boruvka.labels, prim.labels) === 1 ? 'yes' : 'no',
    'weights differ by': Math.abs(boruvka.treeWeight / prim.treeWeight - 1),
  };
}

async function compareWithReference(runs: number): Promise<Record<string, Cell>[]> {
  const rows = [];
  for (const run of loadReferenceRuns()) {
    const points = loadReferencePoints(run);
    const { medianMs, result } = await timeRuns(runs, () =>
      hdbscan(points, {
        minClusterSize: run.min_cluster_size,
        minSamples: run.min_samples,
        selection: run.selection,
      }),
    );
    rows.push({
      run: run.name,
      'adjusted Rand': adjustedRandIndex(result.labels, run.labels),
      'weight differs by': Math.abs(totalWeight(result.spanningTree) / run.mst_weight - 1),
      clusters: `${result.clusterCount} / ${new Set(run.labels.filter((l) => l >= 0)).size}`,
      noise: `${countNoise(result.labels)} / ${countNoise(run.labels)}`,
      ms: medianMs,
    });
  }
  return rows;
}

function countNoise(labels: ArrayLike<number>): number {
  return Array.from(labels).filter((label) => label < 0).length;
}
