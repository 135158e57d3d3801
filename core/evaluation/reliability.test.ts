import { describe, expect, it } from 'vitest';
import { reliabilityOf } from './reliability.ts';

describe('reliability of probabilities', () => {
  it('agrees with an example worked out by hand', () => {
    const { bins, ece, brier } = reliabilityOf([
      { probability: 0.92, isRight: true },
      { probability: 0.98, isRight: false },
      { probability: 0.25, isRight: false },
      { probability: 0.25, isRight: true },
    ]);
    expect(bins[9]).toEqual({ from: 0.9, to: 1, count: 2, stated: 0.95, observed: 0.5 });
    expect(bins[2]!.observed).toBe(0.5);
    // (2 × |.95 − .5| + 2 × |.25 − .5|) / 4
    expect(ece).toBeCloseTo(0.35, 12);
    expect(brier).toBeCloseTo((0.08 ** 2 + 0.98 ** 2 + 0.25 ** 2 + 0.75 ** 2) / 4, 12);
  });

  it('puts certainty into the last bin and 0 into the first', () => {
    const { bins, ece } = reliabilityOf([
      { probability: 1, isRight: true },
      { probability: 0, isRight: false },
    ]);
    expect(bins.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(ece).toBe(0);
    expect(bins[5]!.observed).toBeNaN();
  });

  it('tells nothing of nothing', () => {
    expect(reliabilityOf([]).ece).toBeNaN();
  });
});
