/** A share with its 95 % interval; all between 0 and 1. */
export interface Estimate {
  /** Cases that have the property, and cases in all. */
  count: number;
  n: number;
  share: number;
  low: number;
  high: number;
}

/** Standard normal quantile of a two-sided 95 % interval. */
export const Z95 = 1.959964;

/**
 * The share `count / n` with its score interval (E. B. Wilson 1927, J. Am. Stat. Assoc. 22:209–212, eq. 6), which
 * keeps within 0 and 1 and stays honest for few cases. With `n` = 0 nothing is known: the interval is 0 to 1.
 */
export function estimateShare(count: number, n: number, z = Z95): Estimate {
  if (n === 0) return { count, n, share: 0, low: 0, high: 1 };
  const p = count / n;
  const centre = p + (z * z) / (2 * n);
  const reach = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    ...{ count, n, share: p },
    low: Math.max(0, (centre - reach) / scale),
    high: Math.min(1, (centre + reach) / scale),
  };
}
