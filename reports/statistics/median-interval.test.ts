import { describe, expect, it } from 'vitest';
import { estimateMedian } from './median-interval.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe('estimateMedian', () => {
  it('gives median, quartiles and the ranks of the interval', () => {
    // Ranks of nine values: 4.5 − 2.94 = 1.56, so 2; 5.5 + 2.94 = 8.44, so 8 (exact coverage 96.1 %).
    expect(estimateMedian(upTo(9))).toEqual({
      ...{ n: 9, lowerQuartile: 3, median: 5, upperQuartile: 7, low: 2, high: 8 },
    });
  });

  it('lies between the middle two of an even number', () => {
    // Ranks of a hundred: 50 − 9.8 = 40.2 and 51 + 9.8 = 60.8.
    expect(estimateMedian(upTo(100))).toMatchObject({ median: 50.5, low: 40, high: 61 });
  });

  it('ends at the smallest and the largest of few values', () => {
    expect(estimateMedian([3, 4, 9])).toMatchObject({ median: 4, low: 3, high: 9 });
    expect(estimateMedian([7])).toMatchObject({ median: 7, low: 7, high: 7 });
  });

  it('is the value itself when all are equal', () => {
    expect(estimateMedian([2, 2, 2, 2, 2, 2])).toMatchObject({ median: 2, low: 2, high: 2 });
  });

  it('refuses no values', () => {
    expect(() => estimateMedian([])).toThrow(RangeError);
  });
});
