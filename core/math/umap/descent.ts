import { fitCurve } from './curve.ts';
import { tabulateForces } from './force-table.ts';
import type { FuzzyGraph } from './fuzzy-graph.ts';

/** Random points that each edge pushes away when it pulls, and the bound on one coordinate's step: umap-learn's. */
const NEGATIVE_SAMPLES = 5;
const LARGEST_STEP = 4;

interface DescentInput {
  readonly graph: FuzzyGraph;
  /** Row-major coordinates, moved in place. */
  readonly layout: Float32Array;
  readonly components: number;
  readonly epochs: number;
  readonly minDist: number;
  readonly random: () => number;
}

/**
 * Moves `layout` so that neighbours in the graph lie near and others apart: stochastic gradient descent on the
 * cross entropy (McInnes et al. 2018, algorithm 5) with umap-learn's schedule: an edge of weight w takes part
 * in a share w / max(w) of the epochs, the step falls linearly to 0. Works on one thread, in the order of the
 * edges, so that equal input and randomness give equal output.
 */
export function descend({
  graph,
  layout,
  components,
  epochs,
  minDist,
  random,
}: DescentInput): void {
  const { attraction, repulsion } = tabulateForces(fitCurve(minDist));
  const { points } = graph;
  const { head, tail, weight } = dropRareEdges(graph, epochs);
  const heaviest = weight.reduce((most, w) => Math.max(most, w), 0);
  const epochsPerSample = Float64Array.from(weight, (w) => heaviest / w);
  const nextEpoch = epochsPerSample.slice();
  const nextNegative = epochsPerSample.map((period) => period / NEGATIVE_SAMPLES);
  const draw = randomIndices(points, random);

  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = 1 - epoch / epochs;
    for (let e = 0; e < head.length; e++) {
      if (nextEpoch[e]! > epoch) continue;
      const a = head[e]! * components;
      const b = tail[e]! * components;
      move(a, b, attraction(squaredDistance(a, b)), rate, true);
      nextEpoch[e]! += epochsPerSample[e]!;

      const period = epochsPerSample[e]! / NEGATIVE_SAMPLES;
      const samples = Math.floor((epoch - nextNegative[e]!) / period);
      for (let sample = 0; sample < samples; sample++) {
        const c = draw() * components;
        if (c === a) continue;
        const squared = squaredDistance(a, c);
        if (squared > 0) move(a, c, repulsion(squared), rate, false);
      }
      nextNegative[e]! += samples * period;
    }
  }

  function squaredDistance(a: number, b: number): number {
    let sum = 0;
    for (let d = 0; d < components; d++) {
      const difference = layout[a + d]! - layout[b + d]!;
      sum += difference * difference;
    }
    return sum;
  }

  function move(a: number, b: number, force: number, rate: number, both: boolean): void {
    for (let d = 0; d < components; d++) {
      let step = force * (layout[a + d]! - layout[b + d]!);
      if (step > LARGEST_STEP) step = LARGEST_STEP;
      else if (step < -LARGEST_STEP) step = -LARGEST_STEP;
      layout[a + d]! += step * rate;
      if (both) layout[b + d]! -= step * rate;
    }
  }
}

/** Leaves out the edges that are too weak to be drawn once in all epochs. */
function dropRareEdges({ head, tail, weight }: FuzzyGraph, epochs: number) {
  const heaviest = weight.reduce((most, w) => Math.max(most, w), 0);
  const kept = (_: number, e: number) => weight[e]! > 0 && weight[e]! >= heaviest / epochs;
  return { head: head.filter(kept), tail: tail.filter(kept), weight: weight.filter(kept) };
}

/** Whole numbers in [0, count) from xorshift32 (Marsaglia 2003): the descent draws hundreds of millions. */
function randomIndices(count: number, random: () => number): () => number {
  // A multiplication: the remainder of a number beyond 31 bits is slow in JavaScript.
  const share = count / 2 ** 32;
  let state = Math.floor(random() * 0xffffffff) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) * share) | 0;
  };
}
