import { Z95 } from './wilson-interval.ts';

export interface LocationQuotient {
  /** Share in the place divided by the share in all places; 1 means as usual. */
  quotient: number;
  /** 95 % interval; null when there is no other place to compare with. */
  low: number | null;
  high: number | null;
  /** How many standard errors the place's share lies above that of the other places, on the log scale. */
  z: number | null;
}

/**
 * Location quotient (a / n) / (A / N), where `a` of the `n` ads of a place have a property and `A` of the `N` of all.
 *
 * The place is part of the whole, so the two shares are not independent. With w = n / N and r the ratio of the
 * place's share to that of the other places, the quotient is r / (w r + 1 − w), which grows with r: its interval is
 * that of r carried over, r by Katz's logarithm (Katz et al. 1978, Biometrics 34:469–474) with a half added to each
 * count (Walter 1975, Biometrika 62:371–374), which holds when the others have none. `w` is taken as given.
 * The correction pulls r towards 1; where it leaves the quotient outside, the interval is widened to hold it.
 * Needs a ≥ 1, a ≤ n, a ≤ A, n ≤ N.
 */
export function locationQuotient(
  { a, n, A, N }: Readonly<{ a: number; n: number; A: number; N: number }>,
  z = Z95,
): LocationQuotient {
  const quotient = a / n / (A / N);
  if (n === N) return { quotient, low: null, high: null, z: null };
  const [b, m, w] = [A - a, N - n, n / N];
  const logRatio = Math.log((a + 0.5) / (n + 0.5)) - Math.log((b + 0.5) / (m + 0.5));
  const error = Math.sqrt(1 / (a + 0.5) - 1 / (n + 0.5) + 1 / (b + 0.5) - 1 / (m + 0.5));
  const carryOver = (ratio: number) => ratio / (w * ratio + 1 - w);
  return {
    quotient,
    low: Math.min(quotient, carryOver(Math.exp(logRatio - z * error))),
    high: Math.max(quotient, carryOver(Math.exp(logRatio + z * error))),
    z: error === 0 ? 0 : logRatio / error,
  };
}
