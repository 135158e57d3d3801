/** A fitted logistic regression over standardised inputs. */
export interface LogisticFit {
  readonly intercept: number;
  /** Weights of the inputs as they are, not of their standardised forms. */
  readonly weights: readonly number[];
}

const MAX_STEPS = 30;
const TOLERANCE = 1e-9;

/**
 * Fits a logistic regression by Newton's method (iteratively reweighted least squares: Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 4.4.1) with a ridge penalty of `penalty`/2 · |w|² on the
 * weights of standardised inputs, none on the intercept. Constant inputs get the weight 0. Throws RangeError
 * without rows.
 */
export function fitLogistic(
  rows: readonly Float64Array[],
  targets: readonly boolean[],
  penalty: number,
): LogisticFit {
  const width = rows[0]?.length;
  if (width === undefined) throw new RangeError('There is nothing to fit: no rows');
  const { means, scales } = standardise(rows, width);
  const size = width + 1;
  const inputs = rows.map((row) => {
    const z = new Float64Array(size);
    z[0] = 1;
    for (let j = 0; j < width; j++)
      z[j + 1] = scales[j] === 0 ? 0 : (row[j]! - means[j]!) / scales[j]!;
    return z;
  });
  let w = new Float64Array(size);
  for (let step = 0; step < MAX_STEPS; step++) {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    inputs.forEach((z, i) => {
      let score = 0;
      for (let j = 0; j < size; j++) score += w[j]! * z[j]!;
      const p = 1 / (1 + Math.exp(-score));
      const error = (targets[i]! ? 1 : 0) - p;
      const spread = Math.max(p * (1 - p), 1e-9);
      for (let j = 0; j < size; j++) {
        gradient[j]! += error * z[j]!;
        const zj = z[j]! * spread;
        if (zj === 0) continue;
        for (let k = 0; k <= j; k++) hessian[j * size + k]! += zj * z[k]!;
      }
    });
    for (let j = 1; j < size; j++) {
      gradient[j]! -= penalty * w[j]!;
      hessian[j * size + j]! += penalty;
    }
    hessian[0]! += 1e-9;
    const change = solveCholesky(hessian, gradient, size);
    w = w.map((value, j) => value + change[j]!);
    if (change.every((value) => Math.abs(value) < TOLERANCE)) break;
  }
  const weights = means.map((_, j) => (scales[j] === 0 ? 0 : w[j + 1]! / scales[j]!));
  let intercept = w[0]!;
  weights.forEach((weight, j) => (intercept -= weight * means[j]!));
  return { intercept, weights };
}

/** Probability of a row. */
export function predictLogistic(fit: LogisticFit, row: Float64Array): number {
  let score = fit.intercept;
  for (let j = 0; j < row.length; j++) score += fit.weights[j]! * row[j]!;
  return 1 / (1 + Math.exp(-score));
}

function standardise(
  rows: readonly Float64Array[],
  width: number,
): { means: number[]; scales: number[] } {
  const means = new Array<number>(width).fill(0);
  const scales = new Array<number>(width).fill(0);
  for (const row of rows) for (let j = 0; j < width; j++) means[j]! += row[j]! / rows.length;
  for (const row of rows)
    for (let j = 0; j < width; j++) scales[j]! += (row[j]! - means[j]!) ** 2 / rows.length;
  return { means, scales: scales.map((v) => (v < 1e-12 ? 0 : Math.sqrt(v))) };
}

/** Solves A x = b for a symmetric positive definite A given by its lower triangle, which is overwritten. */
function solveCholesky(a: Float64Array, b: Float64Array, size: number): Float64Array {
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < j; k++) {
      const factor = a[j * size + k]!;
      for (let i = j; i < size; i++) a[i * size + j]! -= a[i * size + k]! * factor;
    }
    const diagonal = Math.sqrt(Math.max(a[j * size + j]!, 1e-12));
    for (let i = j; i < size; i++) a[i * size + j]! /= diagonal;
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= a[i * size + k]! * x[k]!;
    x[i]! /= a[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= a[k * size + i]! * x[k]!;
    x[i]! /= a[i * size + i]!;
  }
  return x;
}
