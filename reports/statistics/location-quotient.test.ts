import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationQuotient } from './location-quotient.ts';

describe('locationQuotient', () => {
  it('compares a place with all places, by hand', () => {
    // 30 of 100 against 60 of 400: 0.30 / 0.15. Ratio to the others, with halves added: 300.5 / 100.5, standard error
    // of its logarithm √(2/30.5 − 1/100.5 − 1/300.5) = 0.2286827, so 1.909957 to 4.680943, carried over with w = ¼.
    const result = locationQuotient({ a: 30, n: 100, A: 60, N: 400 });
    expect(result.quotient).toBe(2);
    expect(result.low).toBeCloseTo(1.555987, 4);
    expect(result.high).toBeCloseTo(2.437692, 4);
    expect(result.z).toBeCloseTo(1.09529 / 0.2286827, 3);
  });

  it('is one without an interval when there is a single place', () => {
    expect(locationQuotient({ a: 7, n: 50, A: 7, N: 50 })).toEqual({
      ...{ quotient: 1, low: null, high: null, z: null },
    });
  });

  it('has a finite interval when no other place has any, up to the highest quotient there can be', () => {
    const result = locationQuotient({ a: 12, n: 100, A: 12, N: 400 });
    expect(result.quotient).toBe(4);
    expect(result.high).toBe(4);
    expect(result.low).toBeGreaterThan(1);
    expect(result.low).toBeLessThan(4);
  });

  it('holds the quotient in its interval, and the interval between zero and N / n', () => {
    const cells = fc
      .record({ n: fc.integer({ min: 1, max: 800 }), m: fc.integer({ min: 1, max: 800 }) })
      .chain(({ n, m }) =>
        fc.record({
          ...{ n: fc.constant(n), m: fc.constant(m) },
          a: fc.integer({ min: 1, max: n }),
          b: fc.integer({ min: 0, max: m }),
        }),
      );
    fc.assert(
      fc.property(cells, ({ a, b, n, m }) => {
        const { quotient, low, high } = locationQuotient({ a, n, A: a + b, N: n + m });
        expect(low!).toBeGreaterThan(0);
        expect(low!).toBeLessThanOrEqual(quotient);
        expect(high!).toBeGreaterThanOrEqual(quotient);
        expect(high!).toBeLessThanOrEqual(((n + m) / n) * (1 + 1e-12));
      }),
    );
  });
});
