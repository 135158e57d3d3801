import { quantile } from '../../core/math/quantile.ts';
import { Z95 } from './wilson-interval.ts';

export interface MedianEstimate {
  n: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  /** 95 % interval of the median. */
  low: number;
  high: number;
}

/**
 * Median and quartiles of values sorted upwards, with the distribution-free interval of the median by order
 * statistics, ranks n/2 − z√n/2 and 1 + n/2 + z√n/2, rounded (Campbell and Gardner 1988, BMJ 296:1454–1456). With few
 * values the ranks end at the smallest and the largest. Throws for no values: there is no median of nothing.
 */
export function estimateMedian(sorted: readonly number[], z = Z95): MedianEstimate {
  const n = sorted.length;
  if (n === 0) throw new RangeError('the median of no values was asked for');
  const reach = (z * Math.sqrt(n)) / 2;
  const lowRank = Math.max(1, Math.round(n / 2 - reach));
  const highRank = Math.min(n, Math.round(n / 2 + 1 + reach));
  return {
    n,
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    low: sorted[lowRank - 1]!,
    high: sorted[highRank - 1]!,
  };
}
