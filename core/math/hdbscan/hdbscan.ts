import { PermanentError } from '../../errors.ts';
import { checkMatrix, type Matrix } from '../matrix.ts';
import { spanningTreeByBoruvka } from './boruvka.ts';
import { condenseTree } from './condensed-tree.ts';
import { buildDendrogram } from './dendrogram.ts';
import { buildKdTree, type KdTree } from './kd-tree.ts';
import { labelPoints } from './label-points.ts';
import { findNearestPoints } from './nearest-points.ts';
import { spanningTreeByPrim } from './prim.ts';
import { selectClusters, type ClusterSelection } from './select-clusters.ts';
import type { SpanningTree } from './spanning-tree.ts';

/** How the spanning tree is found; the clusters are the same. */
export type SpanningTreeMethod = 'boruvka' | 'prim';

export interface HdbscanOptions {
  /** Fewer points than this are not a cluster; at least 2. */
  readonly minClusterSize: number;
  /**
   * The core distance of a point is that to its `minSamples`-th nearest other point: the point itself is not
   * counted, as in scikit-learn-contrib's hdbscan; scikit-learn's own HDBSCAN counts it. `minClusterSize` by
   * default; capped at the number of other points.
   */
  readonly minSamples?: number;
  /** `eom` by default. */
  readonly selection?: ClusterSelection;
  /**
   * Whether all points may be one cluster; then none of them is noise, and the probabilities tell how firmly
   * they belong. False by default.
   */
  readonly allowSingleCluster?: boolean;
  /** By default Borůvka's up to DIMENSIONS_FOR_KD_TREE dimensions, Prim's above. */
  readonly spanningTree?: SpanningTreeMethod;
}

export interface HdbscanResult {
  /** −1 for noise, else 0 … clusterCount − 1, numbered in the order in which rows first show them. */
  readonly labels: Int32Array;
  /** How firmly each point belongs to its cluster, 0..1; 0 for noise. */
  readonly probabilities: Float64Array;
  readonly clusterCount: number;
  readonly spanningTree: SpanningTree;
}

/** Boxes of a kd-tree stop cutting searches in many dimensions; both methods cost the same at 14,000 × 20. */
const DIMENSIONS_FOR_KD_TREE = 20;

/**
 * HDBSCAN* (Campello, Moulavi & Sander 2013; Campello et al. 2015) with Euclidean distance: clusters of any
 * shape and varying density, the rest as noise. Rows of `matrix` are points. Deterministic; the result depends
 * on the points alone, not on their order, except for the numbers of the labels. Throws PermanentError for
 * values that are not finite, naming the row, and for sizes out of range.
 */
export function hdbscan(matrix: Matrix, options: HdbscanOptions): HdbscanResult {
  const { minClusterSize, minSamples = minClusterSize } = options;
  if (!Number.isInteger(minClusterSize) || minClusterSize < 2) {
    throw new PermanentError(`minClusterSize must be a whole number from 2, got ${minClusterSize}`);
  }
  if (!Number.isInteger(minSamples) || minSamples < 1) {
    throw new PermanentError(`minSamples must be a whole number from 1, got ${minSamples}`);
  }
  checkMatrix(matrix);
  if (matrix.rows === 0) {
    const none = { from: new Int32Array(), to: new Int32Array(), weight: new Float64Array() };
    const labels = new Int32Array();
    return { labels, probabilities: new Float64Array(), clusterCount: 0, spanningTree: none };
  }
  const spanningTree = findSpanningTree(matrix, {
    minSamples: Math.min(minSamples, matrix.rows - 1),
    method: options.spanningTree ?? preferredMethod(matrix.columns),
  });
  const condensed = condenseTree(buildDendrogram(spanningTree, matrix.rows), minClusterSize);
  const selected = selectClusters(condensed, {
    selection: options.selection ?? 'eom',
    // A single point has no cluster to be.
    allowSingleCluster: (options.allowSingleCluster ?? false) && matrix.rows >= minClusterSize,
  });
  return { ...labelPoints(condensed, selected), spanningTree };
}

function preferredMethod(dimensions: number): SpanningTreeMethod {
  return dimensions <= DIMENSIONS_FOR_KD_TREE ? 'boruvka' : 'prim';
}

function findSpanningTree(
  matrix: Matrix,
  { minSamples, method }: { readonly minSamples: number; readonly method: SpanningTreeMethod },
): SpanningTree {
  const tree = buildKdTree(matrix);
  const nearest = findNearestPoints(tree, minSamples);
  const squaredCore = new Float64Array(tree.size);
  if (minSamples > 0) {
    for (let i = 0; i < tree.size; i++) {
      squaredCore[i] = nearest.squared[(i + 1) * minSamples - 1]!;
    }
  }
  const edges =
    method === 'boruvka'
      ? spanningTreeByBoruvka({ tree, nearest, squaredCore })
      : spanningTreeByPrim({ points: tree.points, dimensions: tree.dimensions, squaredCore });
  return inRowOrder(edges, tree);
}

/** The same edges between rows of the matrix instead of points of the kd-tree. */
function inRowOrder({ from, to, weight }: SpanningTree, { original }: KdTree): SpanningTree {
  return {
    from: from.map((point) => original[point]!),
    to: to.map((point) => original[point]!),
    weight,
  };
}
