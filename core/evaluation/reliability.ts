/** A stated probability and whether it came true. */
export interface Judged {
  readonly probability: number;
  readonly isRight: boolean;
}

export interface ReliabilityBin {
  /** The bin holds probabilities in [from, to), the last one also 1. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean stated probability; NaN of an empty bin. */
  readonly stated: number;
  /** Share that came true; NaN of an empty bin. */
  readonly observed: number;
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error: mean distance of stated and observed, weighted by count (Naeini et al. 2015). */
  readonly ece: number;
  /** Mean squared distance of the probability from what came true (Brier 1950). */
  readonly brier: number;
}

/** How well probabilities keep their word, in bins of equal width. ECE and Brier score are NaN without any. */
export function reliabilityOf(judged: readonly Judged[], binCount = 10): Reliability {
  const sums = Array.from({ length: binCount }, () => ({ count: 0, stated: 0, right: 0 }));
  let squares = 0;
  for (const { probability, isRight } of judged) {
    const bin = sums[Math.min(binCount - 1, Math.floor(probability * binCount))]!;
    bin.count += 1;
    bin.stated += probability;
    if (isRight) bin.right += 1;
    squares += (probability - Number(isRight)) ** 2;
  }
  const distance = sums.reduce((sum, bin) => sum + Math.abs(bin.stated - bin.right), 0);
  return {
    bins: sums.map(({ count, stated, right }, i) => ({
      from: i / binCount,
      to: (i + 1) / binCount,
      count,
      stated: stated / count,
      observed: right / count,
    })),
    ece: distance / judged.length,
    brier: squares / judged.length,
  };
}
