import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { ClusterCase, ClusterFigures } from './cases/cluster.ts';
import { runIsolated } from './isolated.ts';
import { benchCommand, type BenchOptions } from './options.ts';
import { publish } from './report.ts';

/** `npm run bench -- cluster`: the steps of clustering skills, both layouts included. */
export function clusterCommand(): Command {
  return benchCommand(
    'cluster',
    'Clustering of skills: neighbours, UMAP to 5 and 2, HDBSCAN*',
    [1000, 3500, 14_000],
  ).action(async (options: BenchOptions) => {
    const rows = [];
    for (const size of options.sizes) {
      const figures = await runIsolated<ClusterCase, ClusterFigures>('cluster', {
        rows: size,
        threads: availableParallelism(),
        runs: options.runs,
      });
      rows.push({
        rows: size,
        'neighbours s': figures.neighboursSeconds,
        'UMAP s': figures.umapSeconds,
        'HDBSCAN* s': figures.hdbscanSeconds,
        'peak MB': Math.round(figures.peakMemoryMb),
        clusters: figures.clusters,
        noise: figures.noiseShare,
        silhouette: figures.silhouette,
      });
    }
    const title = `Clustering of vectors in 60 groups; medians of ${options.runs}`;
    publish({ name: 'cluster', tables: [{ title, rows }] }, options.json);
  });
}
