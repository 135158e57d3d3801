import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { KnnCase, KnnFigures } from './cases/knn.ts';
import { runIsolated } from './isolated.ts';
import { benchCommand, type BenchOptions } from './options.ts';
import { publish, type Cell } from './report.ts';

/** Above this the plain engine takes minutes a run. */
const LARGEST_PLAIN = 3500;

/** `npm run bench -- knn`: exact cosine neighbours of 768 dimensions, onnxruntime beside plain JavaScript. */
export function knnCommand(): Command {
  return benchCommand(
    'knn',
    'Exact cosine neighbours: onnxruntime beside plain JavaScript',
    [100, 250, 1000, 3500, 14_000],
  ).action(async (options: BenchOptions) => {
    const rows = [];
    for (const size of options.sizes) rows.push(await compareEngines(size, options.runs));
    const title = `15 nearest of 768 dimensions; medians of ${options.runs}`;
    publish({ name: 'knn', tables: [{ title, rows }] }, options.json);
  });
}

async function compareEngines(rows: number, runs: number): Promise<Record<string, Cell>> {
  const measure = (engine: KnnCase['engine'], threads: number) =>
    runIsolated<KnnCase, KnnFigures>('knn', { rows, engine, threads, runs });
  const one = await measure('onnx', 1);
  const all = await measure('onnx', availableParallelism());
  const plain = rows <= LARGEST_PLAIN ? await measure('plain', 1) : null;
  return {
    rows,
    'onnx, 1 thread, s': one.seconds,
    [`onnx, ${availableParallelism()} threads, s`]: all.seconds,
    'plain s': plain?.seconds ?? null,
    'onnx peak MB': Math.round(one.peakMemoryMb),
    'plain peak MB': plain === null ? null : Math.round(plain.peakMemoryMb),
    'similarities differ by':
      plain === null ? null : largestDifference(one.similarities, plain.similarities),
  };
}

function largestDifference(a: Float32Array, b: Float32Array): number {
  return a.reduce((largest, x, i) => Math.max(largest, Math.abs(x - b[i]!)), 0);
}
