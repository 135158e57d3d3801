import { PermanentError } from '../../core/errors.ts';
import { EMBEDDING_DIMENSIONS } from '../../core/embedding/provider.ts';
import { cosineDaviesBouldin } from '../../core/math/davies-bouldin.ts';
import { hdbscan } from '../../core/math/hdbscan/hdbscan.ts';
import { NOISE } from '../../core/math/hdbscan/label-points.ts';
import type { ClusterSelection } from '../../core/math/hdbscan/select-clusters.ts';
import { findNeighbours } from '../../core/math/neighbours/find-neighbours.ts';
import { findOutliers } from '../../core/math/neighbours/find-outliers.ts';
import { cosineSilhouette } from '../../core/math/silhouette.ts';
import { buildFuzzyGraph } from '../../core/math/umap/fuzzy-graph.ts';
import { layOutByPrincipalComponents } from '../../core/math/umap/principal-layout.ts';
import { embedByUmap } from '../../core/math/umap/umap.ts';
import { createRandom } from '../../core/random.ts';
import { describeClusters, type SkillCluster, type SkillToCluster } from './describe-clusters.ts';
import type { FieldLabel } from './name-cluster.ts';

export type { SkillToCluster } from './describe-clusters.ts';

/** Fewer skills than this have no structure worth a name. */
const SMALLEST_INPUT = 15;
const NEIGHBOURS = 15;
/**
 * Default minimum size of a cluster as a share of the skills: with one in 200 the vocabulary's 3,203 skills make
 * 40 clusters with 3 % noise; with one in 100, fields such as law and agriculture fall to noise.
 */
const CLUSTER_SHARE = 1 / 200;
const SMALLEST_CLUSTER = 5;
/** Dimensions in which clusters are sought, and how tightly UMAP packs there: clusters should be dense. */
const CLUSTER_COMPONENTS = 5;
const CLUSTER_MIN_DIST = 0;
/** A picture needs room between its points. */
const PICTURE_COMPONENTS = 2;
const PICTURE_MIN_DIST = 0.1;

export interface ClusterOptions {
  /** By default one in 200 skills, at least 5. */
  readonly minClusterSize?: number;
  /** By default 5, or `minClusterSize` where that is less. */
  readonly minSamples?: number;
  /** `eom` by default. */
  readonly selection?: ClusterSelection;
  /** Whether all skills may be one cluster; false by default. */
  readonly allowSingleCluster?: boolean;
  /** Threads of the search for neighbours; 1 by default. */
  readonly threads?: number;
}

export interface ClusterInput {
  readonly skills: readonly SkillToCluster[];
  /** Row-major, 768 values a skill, each row of length 1. */
  readonly vectors: Float32Array;
  readonly seed: number;
  readonly fieldLabel: FieldLabel;
  /** A clock in milliseconds, for the timings alone. */
  readonly now: () => number;
  readonly options?: ClusterOptions;
}

export interface ClusteredSkills {
  readonly status: 'clustered';
  /** −1 for noise, else 0 … clusters.length − 1 by falling ad count. */
  readonly labels: Int32Array;
  /** How firmly each skill belongs to its cluster, 0..1; 0 for noise. */
  readonly probabilities: Float64Array;
  /** x and y of each skill on the map of skills. */
  readonly points2d: Float32Array;
  readonly clusters: readonly SkillCluster[];
  /** Measured on the vectors, not on the map; noise is left out of the first two, null with one cluster or none. */
  readonly quality: {
    readonly silhouette: number | null;
    readonly daviesBouldin: number | null;
    readonly noiseShare: number;
    readonly clusterCount: number;
  };
  /** What the run was made with. */
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly timings: {
    readonly neighboursMs: number;
    readonly umapMs: number;
    readonly hdbscanMs: number;
  };
}

export type ClusterOutcome =
  ClusteredSkills | { readonly status: 'skipped'; readonly reason: string };

/**
 * Groups skills by their vectors: exact cosine neighbours; outliers out, since UMAP would pull them into some
 * cluster; UMAP to 5 dimensions for HDBSCAN* and to 2 for the map. Equal input and seed give equal output.
 * Fewer than 15 skills are an outcome of their own. Throws PermanentError where vectors do not fit the skills.
 */
export async function clusterSkills(input: ClusterInput): Promise<ClusterOutcome> {
  const { skills, vectors, seed, now } = input;
  const dimensions = EMBEDDING_DIMENSIONS;
  const rows = skills.length;
  if (vectors.length !== rows * dimensions) {
    throw new PermanentError(
      `${rows} skills need ${rows * dimensions} vector values, got ${vectors.length}`,
    );
  }
  if (rows < SMALLEST_INPUT) {
    return { status: 'skipped', reason: `${rows} skills, fewer than ${SMALLEST_INPUT}` };
  }
  const options = withDefaults(input.options ?? {}, rows);

  const start = now();
  const k = Math.min(NEIGHBOURS, rows - 1);
  const neighbours = await findNeighbours({ vectors, dimensions, k, threads: options.threads });
  // A skill of a small cluster has only that cluster's other members near it.
  const outlierRank = Math.min(k, options.minClusterSize - 1);
  const isOutlier = findOutliers(neighbours, outlierRank);
  const neighboursEnd = now();

  const components = CLUSTER_COMPONENTS;
  const umap = {
    graph: buildFuzzyGraph(neighbours),
    start: layOutByPrincipalComponents({
      vectors,
      dimensions,
      components,
      random: createRandom(seed),
    }),
    startComponents: components,
    seed,
  };
  const places = embedByUmap({ ...umap, components, minDist: CLUSTER_MIN_DIST });
  const points2d = embedByUmap({
    ...umap,
    components: PICTURE_COMPONENTS,
    minDist: PICTURE_MIN_DIST,
  });
  const umapEnd = now();

  const inliers = [...isOutlier.keys()].filter((row) => isOutlier[row] === 0);
  const coordinates = Float32Array.from(
    inliers.flatMap((row) => [...places.subarray(row * components, (row + 1) * components)]),
  );
  const found = hdbscan(
    { values: coordinates, rows: inliers.length, columns: components },
    options,
  );
  const byDemand = rankByDemand(
    found.clusterCount,
    found.labels,
    (i) => skills[inliers[i]!]!.adCount,
  );
  const labels = new Int32Array(rows).fill(NOISE);
  const probabilities = new Float64Array(rows);
  inliers.forEach((row, i) => {
    const label = found.labels[i]!;
    labels[row] = label === NOISE ? NOISE : byDemand[label]!;
    probabilities[row] = found.probabilities[i]!;
  });
  const clustered = { vectors, dimensions, labels, clusterCount: found.clusterCount };
  return {
    status: 'clustered',
    labels,
    probabilities,
    points2d,
    clusters: describeClusters({ ...clustered, skills, fieldLabel: input.fieldLabel }),
    quality: {
      silhouette: cosineSilhouette(clustered),
      daviesBouldin: cosineDaviesBouldin(clustered),
      noiseShare: labels.filter((label) => label === NOISE).length / rows,
      clusterCount: found.clusterCount,
    },
    parameters: {
      seed,
      neighbours: k,
      neighbourEngine: neighbours.engine,
      outlierRank,
      outliers: rows - inliers.length,
      minClusterSize: options.minClusterSize,
      minSamples: options.minSamples,
      selection: options.selection,
      allowSingleCluster: options.allowSingleCluster,
    },
    timings: {
      neighboursMs: neighboursEnd - start,
      umapMs: umapEnd - neighboursEnd,
      hdbscanMs: now() - umapEnd,
    },
  };
}

function withDefaults(options: ClusterOptions, rows: number): Required<ClusterOptions> {
  const minClusterSize =
    options.minClusterSize ?? Math.max(SMALLEST_CLUSTER, Math.round(rows * CLUSTER_SHARE));
  return {
    minClusterSize,
    minSamples: options.minSamples ?? Math.min(5, minClusterSize),
    selection: options.selection ?? 'eom',
    allowSingleCluster: options.allowSingleCluster ?? false,
    threads: options.threads ?? 1,
  };
}

/** New number of each cluster: 0 for the one whose members are asked for most; ties keep their order. */
function rankByDemand(
  clusterCount: number,
  labels: Int32Array,
  adCount: (point: number) => number,
): Int32Array {
  const demand = new Float64Array(clusterCount);
  labels.forEach((label, point) => {
    if (label !== NOISE) demand[label]! += adCount(point);
  });
  const order = [...demand.keys()].toSorted((a, b) => demand[b]! - demand[a]!);
  const rank = new Int32Array(clusterCount);
  order.forEach((cluster, position) => (rank[cluster] = position));
  return rank;
}
