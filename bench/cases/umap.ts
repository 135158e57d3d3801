import { UMAP } from 'umap-js';
import { hdbscan } from '../../core/math/hdbscan/hdbscan.ts';
import { findNeighbours } from '../../core/math/neighbours/find-neighbours.ts';
import { buildFuzzyGraph } from '../../core/math/umap/fuzzy-graph.ts';
import { layOutByPrincipalComponents } from '../../core/math/umap/principal-layout.ts';
import { embedByUmap } from '../../core/math/umap/umap.ts';
import { createRandom } from '../../core/random.ts';
import { generateDirections } from '../generated-points.ts';
import { timeRuns } from '../measure.ts';

export interface UmapCase {
  readonly rows: number;
  readonly engine: 'own' | 'umap-js';
  readonly threads: number;
  readonly runs: number;
}

export interface UmapFigures {
  readonly seconds: number;
  readonly clusters: number;
}

const DIMENSIONS = 768;
const COMPONENTS = 5;
const NEIGHBOURS = 15;

/** Median time of a layout in five dimensions from known neighbours, and how many clusters are found in it. */
export default async function umapCase(input: UmapCase): Promise<UmapFigures> {
  const { rows, engine, threads, runs } = input;
  const vectors = generateDirections({
    rows,
    dimensions: DIMENSIONS,
    groups: 60,
    cosine: 0.5,
    seed: 3,
  });
  const neighbours = await findNeighbours({
    vectors,
    dimensions: DIMENSIONS,
    k: NEIGHBOURS,
    threads,
  });
  const layOut = engine === 'own' ? layOutOwn : layOutUmapJs;
  const { medianMs, result } = await timeRuns(runs, () => layOut(vectors, neighbours));
  const { clusterCount } = hdbscan(
    { values: Float64Array.from(result), rows, columns: COMPONENTS },
    { minClusterSize: Math.max(10, Math.round(rows / 350)), minSamples: 10 },
  );
  return { seconds: medianMs / 1000, clusters: clusterCount };
}

type Neighbours = Awaited<ReturnType<typeof findNeighbours>>;

function layOutOwn(vectors: Float32Array, neighbours: Neighbours): Float32Array {
  const start = layOutByPrincipalComponents({
    ...{ vectors, dimensions: DIMENSIONS, components: COMPONENTS },
    random: createRandom(1),
  });
  return embedByUmap({
    ...{ graph: buildFuzzyGraph(neighbours), start, startComponents: COMPONENTS },
    ...{ components: COMPONENTS, minDist: 0.1, seed: 1 },
  });
}

/** umap-js wants the point itself first among its neighbours, and rows as arrays of their own. */
function layOutUmapJs(
  vectors: Float32Array,
  { indices, similarities, k, rows }: Neighbours,
): Float32Array {
  const points = Array.from({ length: rows }, (_, i) =>
    vectors.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS),
  ) as unknown as number[][];
  const umap = new UMAP({
    nComponents: COMPONENTS,
    nNeighbors: k,
    minDist: 0.1,
    random: createRandom(1),
  });
  umap.setPrecomputedKNN(
    points.map((_, i) => [i, ...indices.subarray(i * k, (i + 1) * k - 1)]),
    points.map((_, i) => [
      0,
      ...Array.from(similarities.subarray(i * k, (i + 1) * k - 1), (s) => Math.max(0, 1 - s)),
    ]),
  );
  return Float32Array.from(umap.fit(points).flat());
}
