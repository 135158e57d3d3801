import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { UmapCase, UmapFigures } from './cases/umap.ts';
import { runIsolated } from './isolated.ts';
import { benchCommand, type BenchOptions } from './options.ts';
import { publish } from './report.ts';

/** `npm run bench -- umap`: our UMAP beside umap-js, from the same neighbours to five dimensions. */
export function umapCommand(): Command {
  return benchCommand(
    'umap',
    'UMAP to 5 dimensions from known neighbours: ours beside umap-js',
    [1000, 3500, 14_000],
  ).action(async (options: BenchOptions) => {
    const rows = [];
    for (const size of options.sizes) {
      const measure = (engine: UmapCase['engine']) =>
        runIsolated<UmapCase, UmapFigures>('umap', {
          ...{ rows: size, engine, threads: availableParallelism(), runs: options.runs },
        });
      const own = await measure('own');
      const other = await measure('umap-js');
      rows.push({
        rows: size,
        'own s': own.seconds,
        'umap-js s': other.seconds,
        'own peak MB': Math.round(own.peakMemoryMb),
        'umap-js peak MB': Math.round(other.peakMemoryMb),
        'own clusters of 60': own.clusters,
        'umap-js clusters of 60': other.clusters,
      });
    }
    const title = `UMAP of 768 dimensions in 60 groups; medians of ${options.runs}`;
    publish({ name: 'umap', tables: [{ title, rows }] }, options.json);
  });
}
