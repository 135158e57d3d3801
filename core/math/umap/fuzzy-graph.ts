import type { CosineNeighbours } from '../neighbours/neighbours.ts';

/** A symmetric weighted graph: edge `e` from `head[e]`, ascending, to `tail[e]`; both directions are listed. */
export interface FuzzyGraph {
  readonly points: number;
  readonly head: Int32Array;
  readonly tail: Int32Array;
  /** 0..1: how strongly the two points count as neighbours. */
  readonly weight: Float32Array;
}

/** Steps of the search for σ and its tolerance, as in umap-learn. */
const BISECTIONS = 64;
const TOLERANCE = 1e-5;
/** Floor of σ as a share of the mean distance, as in umap-learn: keeps it finite among duplicates. */
const SMALLEST_SCALE = 1e-3;

/**
 * The fuzzy simplicial set of McInnes, Healy & Melville (2018, section 3.1, algorithms 2 and 3) over cosine
 * distances 1 − similarity: each point sees its neighbours at exp(−(d − ρ) / σ), ρ being the distance of the
 * nearest other point and σ such that the weights sum to log2(k + 1) (umap-learn counts the point among its
 * k neighbours, this k does not); the two views of a pair join as a + b − ab.
 */
export function buildFuzzyGraph(neighbours: CosineNeighbours): FuzzyGraph {
  const { rows, k, indices } = neighbours;
  const strength = membershipStrengths(neighbours);

  // Pairs keyed head * rows + tail stay whole numbers in a double for up to 90 million points.
  const pairs = new Float64Array(rows * k * 2);
  for (let e = 0; e < rows * k; e++) {
    const head = Math.floor(e / k);
    const tail = indices[e]!;
    pairs[2 * e] = head * rows + tail;
    pairs[2 * e + 1] = tail * rows + head;
  }
  pairs.sort();
  const distinct = pairs.filter((pair, i) => i === 0 || pair !== pairs[i - 1]);
  const head = new Int32Array(distinct.length);
  const tail = new Int32Array(distinct.length);
  const weight = new Float32Array(distinct.length);
  distinct.forEach((pair, e) => {
    const from = Math.floor(pair / rows);
    const to = pair % rows;
    head[e] = from;
    tail[e] = to;
    const there = strengthTowards(from, to);
    const back = strengthTowards(to, from);
    weight[e] = there + back - there * back;
  });
  return { points: rows, head, tail, weight };

  function strengthTowards(from: number, to: number): number {
    for (let slot = from * k; slot < (from + 1) * k; slot++) {
      if (indices[slot] === to) return strength[slot]!;
    }
    return 0;
  }
}

/** Weight of each neighbour in the eyes of its point, in the order of `indices`. */
function membershipStrengths({ rows, k, similarities }: CosineNeighbours): Float32Array {
  const distances = similarities.map((similarity) => Math.max(0, 1 - similarity));
  const meanOfAll = mean(distances);
  const target = Math.log2(k + 1);
  const strengths = new Float32Array(rows * k);
  for (let row = 0; row < rows; row++) {
    const own = distances.subarray(row * k, (row + 1) * k);
    const nearest = own.find((distance) => distance > 0) ?? 0;
    const floor = SMALLEST_SCALE * (nearest > 0 ? mean(own) : meanOfAll);
    const scale = Math.max(floor, findScale(own, nearest, target));
    for (let slot = 0; slot < k; slot++) {
      const beyond = own[slot]! - nearest;
      strengths[row * k + slot] = beyond <= 0 || scale === 0 ? 1 : Math.exp(-beyond / scale);
    }
  }
  return strengths;
}

/** σ by bisection; the largest double's worth of doubling is never reached, since the sum grows with σ. */
function findScale(distances: Float32Array, nearest: number, target: number): number {
  let low = 0;
  let high = Infinity;
  let scale = 1;
  for (let step = 0; step < BISECTIONS; step++) {
    let sum = 0;
    for (const distance of distances) {
      const beyond = distance - nearest;
      sum += beyond > 0 ? Math.exp(-beyond / scale) : 1;
    }
    if (Math.abs(sum - target) < TOLERANCE) break;
    if (sum > target) high = scale;
    else low = scale;
    scale = high === Infinity ? scale * 2 : (low + high) / 2;
  }
  return scale;
}

function mean(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}
