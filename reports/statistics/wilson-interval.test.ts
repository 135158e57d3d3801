import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateShare } from './wilson-interval.ts';

describe('estimateShare', () => {
  it.each([
    // 10 of 100 by hand: (0.1 + 0.0192073 ∓ 0.0618564) / 1.0384146.
    { count: 10, n: 100, low: 0.0552293, high: 0.1743655 },
    // At the ends the interval is 0 to z²/(n + z²), and its mirror.
    { count: 0, n: 10, low: 0, high: 0.2775327 },
    { count: 5, n: 5, low: 0.5655175, high: 1 },
  ])('gives $count of $n the interval $low to $high', ({ count, n, low, high }) => {
    const estimate = estimateShare(count, n);
    expect(estimate.share).toBe(count / n);
    expect(estimate.low).toBeCloseTo(low, 6);
    expect(estimate.high).toBeCloseTo(high, 6);
  });

  it('knows nothing about a share of nothing', () => {
    expect(estimateShare(0, 0)).toEqual({ count: 0, n: 0, share: 0, low: 0, high: 1 });
  });

  it('holds the share, within 0 and 1, and narrows with more cases', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, p) => {
          const count = Math.round(n * p);
          const few = estimateShare(count, n);
          const many = estimateShare(count * 10, n * 10);
          expect(few.low).toBeGreaterThanOrEqual(0);
          expect(few.high).toBeLessThanOrEqual(1);
          expect(few.low).toBeLessThanOrEqual(few.share + 1e-12);
          expect(few.high).toBeGreaterThanOrEqual(few.share - 1e-12);
          expect(many.high - many.low).toBeLessThan(few.high - few.low);
        },
      ),
    );
  });
});
