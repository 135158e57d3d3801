import type { EmbeddingCurve } from './curve.ts';

/** Mantissa bits that choose the entry; the rest interpolate: relative error below 1e-5. */
const INDEX_BITS = 7;
const SHIFT = 23 - INDEX_BITS;
const FRACTION = 2 ** SHIFT;
/** Squared distances from 2^-30 to 2^30 have entries; those outside take the outermost. */
const LOWEST = (127 - 30) << INDEX_BITS;
const HIGHEST = (127 + 30) << INDEX_BITS;

/** Coefficients of the pull and the push between two points, by squared distance. */
export interface ForceTable {
  /** Derivative of log curve: negative, pulls along the difference of the points. */
  readonly attraction: (squaredDistance: number) => number;
  /** Derivative of log (1 − curve), softened by 0.001 as in umap-learn: positive, pushes. */
  readonly repulsion: (squaredDistance: number) => number;
}

/**
 * Tabulates the gradients of UMAP's cross entropy (McInnes et al. 2018, section 3.2) over the bits of the
 * squared distance as a 32-bit float: the two powers in each gradient are most of the cost of the descent.
 */
export function tabulateForces({ a, b }: EmbeddingCurve): ForceTable {
  const pull = tabulate((d2) => (-2 * a * b * d2 ** (b - 1)) / (1 + a * d2 ** b));
  const push = tabulate((d2) => (2 * b) / ((0.001 + d2) * (1 + a * d2 ** b)));
  const asFloat = new Float32Array(1);
  const asBits = new Int32Array(asFloat.buffer);

  function lookUp(table: Float64Array, squaredDistance: number): number {
    asFloat[0] = squaredDistance;
    const bits = asBits[0]!;
    const index = (bits >> SHIFT) - LOWEST;
    if (index < 0) return table[0]!;
    if (index >= HIGHEST - LOWEST) return table[HIGHEST - LOWEST]!;
    const lower = table[index]!;
    return lower + ((table[index + 1]! - lower) * (bits & (FRACTION - 1))) / FRACTION;
  }
  return {
    attraction: (squaredDistance) => lookUp(pull, squaredDistance),
    repulsion: (squaredDistance) => lookUp(push, squaredDistance),
  };
}

function tabulate(force: (squaredDistance: number) => number): Float64Array {
  const asFloat = new Float32Array(1);
  const asBits = new Int32Array(asFloat.buffer);
  return Float64Array.from({ length: HIGHEST - LOWEST + 1 }, (_, i) => {
    asBits[0] = (i + LOWEST) << SHIFT;
    return force(asFloat[0]!);
  });
}
