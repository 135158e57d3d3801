import type { CosineNeighbours } from '../../core/math/neighbours/neighbours.ts';
import { findNeighboursByOnnx } from '../../core/math/neighbours/onnx-neighbours.ts';
import { findNeighboursPlainly } from '../../core/math/neighbours/plain-neighbours.ts';
import { generateDirections } from '../generated-points.ts';
import { timeRuns } from '../measure.ts';

export interface KnnCase {
  readonly rows: number;
  readonly engine: CosineNeighbours['engine'];
  readonly threads: number;
  readonly runs: number;
}

export interface KnnFigures {
  readonly seconds: number;
  readonly similarities: Float32Array;
}

/** Neighbours that clustering asks for. */
const K = 15;
const DIMENSIONS = 768;

/** Median time of the search for all neighbours among vectors in 60 groups. */
export default async function knnCase(input: KnnCase): Promise<KnnFigures> {
  const { rows, engine, threads, runs } = input;
  const vectors = generateDirections({
    rows,
    dimensions: DIMENSIONS,
    groups: 60,
    cosine: 0.5,
    seed: 2,
  });
  const search = { vectors, dimensions: DIMENSIONS, k: K, threads };
  const { medianMs, result } = await timeRuns(runs, () =>
    engine === 'onnx' ? findNeighboursByOnnx(search) : findNeighboursPlainly(search),
  );
  return { seconds: medianMs / 1000, similarities: result.similarities };
}
