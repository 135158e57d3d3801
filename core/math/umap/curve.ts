/** The curve 1 / (1 + a x^(2b)) by which distance in the embedding becomes the weight of an edge. */
export interface EmbeddingCurve {
  readonly a: number;
  readonly b: number;
}

/** Points on which the curve is fitted, as in umap-learn. */
const SAMPLES = 300;
const STEPS = 100;

/**
 * Fits the curve to 1 up to `minDist` and exp(−(x − minDist) / spread) beyond (McInnes et al. 2018, section
 * 3.2) by Levenberg–Marquardt on `SAMPLES` points of [0, 3 spread].
 */
export function fitCurve(minDist: number, spread = 1): EmbeddingCurve {
  const xs = Array.from({ length: SAMPLES }, (_, i) => (3 * spread * i) / (SAMPLES - 1));
  const ys = xs.map((x) => (x < minDist ? 1 : Math.exp(-(x - minDist) / spread)));
  const errorOf = (a: number, b: number) =>
    xs.reduce((sum, x, i) => sum + (curveAt({ a, b }, x) - ys[i]!) ** 2, 0);

  let a = 1;
  let b = 1;
  let error = errorOf(a, b);
  let damping = 1e-3;
  for (let step = 0; step < STEPS; step++) {
    // Normal equations of the two derivatives at every x above 0, where the curve is 1 whatever a and b are.
    let aa = 0;
    let ab = 0;
    let bb = 0;
    let ra = 0;
    let rb = 0;
    for (let i = 1; i < SAMPLES; i++) {
      const x = xs[i]!;
      const power = x ** (2 * b);
      const value = 1 / (1 + a * power);
      const slopeA = -power * value * value;
      const slopeB = 2 * a * Math.log(x) * slopeA;
      const residual = ys[i]! - value;
      aa += slopeA * slopeA;
      ab += slopeA * slopeB;
      bb += slopeB * slopeB;
      ra += slopeA * residual;
      rb += slopeB * residual;
    }
    aa *= 1 + damping;
    bb *= 1 + damping;
    const determinant = aa * bb - ab * ab;
    const nextA = a + (ra * bb - rb * ab) / determinant;
    const nextB = b + (rb * aa - ra * ab) / determinant;
    const nextError = nextA > 0 && nextB > 0 ? errorOf(nextA, nextB) : Infinity;
    if (nextError < error) {
      [a, b, error] = [nextA, nextB, nextError];
      damping /= 10;
    } else damping *= 10;
  }
  return { a, b };
}

/** Value of the curve at distance `x` ≥ 0. */
export function curveAt({ a, b }: EmbeddingCurve, x: number): number {
  return 1 / (1 + a * x ** (2 * b));
}
