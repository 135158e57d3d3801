import { createRandom } from '../../random.ts';
import type { CosineNeighbours } from '../neighbours/neighbours.ts';
import { descend } from './descent.ts';
import { buildFuzzyGraph } from './fuzzy-graph.ts';
import { layOutByPrincipalComponents } from './principal-layout.ts';

export interface UmapInput {
  /** Row-major vectors from which the layout starts. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
  readonly neighbours: CosineNeighbours;
  /** Dimensions of the embedding. */
  readonly components: number;
  /** How close neighbours may come, in units of the embedding. */
  readonly minDist: number;
  readonly seed: number;
  /** More epochs settle finer detail; by default fewer the more points there are, as in umap-js. */
  readonly epochs?: number;
}

/**
 * UMAP (McInnes, Healy & Melville 2018) over given cosine neighbours: row-major coordinates, `components` a
 * point. Equal input and seed give equal output. Deviates from umap-learn in the start, principal components
 * instead of the graph's spectrum, and in the number of negative samples per epoch not at all.
 */
export function embedByUmap(input: UmapInput): Float32Array {
  const { vectors, dimensions, neighbours, components, minDist, seed } = input;
  const random = createRandom(seed);
  const layout = layOutByPrincipalComponents({ vectors, dimensions, components, random });
  const graph = buildFuzzyGraph(neighbours);
  const epochs = input.epochs ?? defaultEpochs(neighbours.rows);
  descend({ graph, layout, components, epochs, minDist, random });
  return layout;
}

function defaultEpochs(points: number): number {
  if (points <= 2500) return 500;
  if (points <= 5000) return 400;
  if (points <= 7500) return 300;
  return 200;
}
