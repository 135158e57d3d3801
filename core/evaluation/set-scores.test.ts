import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSets, ratesOf, scoreSets } from './set-scores.ts';

const same = (name: string): string => name.trim();

describe('scores of sets per ad', () => {
  it('counts names by their folded key, each once', () => {
    const counts = countSets(['SQL', 'sql', 'Git'], ['Sql', 'Java'], (name) => name.toLowerCase());
    expect(counts).toEqual({ hits: 1, predicted: 2, gold: 2 });
  });

  it('leaves out names of which nothing is left', () => {
    expect(countSets([' '], ['', 'Go'], same)).toEqual({ hits: 0, predicted: 1, gold: 0 });
  });

  it('agrees with an example worked out by hand', () => {
    // Ad 1: 3 of 4 predicted are right, 5 in gold: P .75, R .6, F1 6/9. Ad 2: 1 of 1, 3 in gold: P 1, R 1/3, F1 .5.
    const { micro, macro } = scoreSets([
      { hits: 3, predicted: 4, gold: 5 },
      { hits: 1, predicted: 1, gold: 3 },
    ]);
    expect(micro.precision).toBeCloseTo(4 / 5, 12);
    expect(micro.recall).toBeCloseTo(4 / 8, 12);
    expect(micro.f1).toBeCloseTo(8 / 13, 12);
    expect(macro.precision).toBeCloseTo(0.875, 12);
    expect(macro.recall).toBeCloseTo((0.6 + 1 / 3) / 2, 12);
    expect(macro.f1).toBeCloseTo((2 / 3 + 0.5) / 2, 12);
  });

  it('never pools the sets of several ads: a skill named in one and predicted in another is no hit', () => {
    const counts = [countSets(['Java'], ['Rust'], same), countSets(['Rust'], ['Java'], same)];
    expect(scoreSets(counts).micro.f1).toBe(0);
  });

  it.each([
    ['nothing to find and nothing found', { hits: 0, predicted: 0, gold: 0 }, [1, 1, 1]],
    ['nothing found', { hits: 0, predicted: 0, gold: 2 }, [0, 0, 0]],
    ['nothing to find', { hits: 0, predicted: 2, gold: 0 }, [0, 0, 0]],
  ])('tells %s', (_, counts, [precision, recall, f1]) => {
    expect(ratesOf(counts)).toEqual({ precision, recall, f1 });
  });

  it('has no figures without ads', () => {
    expect(scoreSets([]).micro.f1).toBeNaN();
    expect(scoreSets([]).macro.f1).toBeNaN();
  });

  it('gives F1 between precision and recall', () => {
    const sets = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(sets, sets, (gold, predicted) => {
        const { precision, recall, f1 } = ratesOf(countSets(gold, predicted, same));
        expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-12);
        expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-12);
      }),
    );
  });
});
