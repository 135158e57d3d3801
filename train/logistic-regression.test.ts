import { describe, expect, it } from 'vitest';
import { createRandom } from '../core/random.ts';
import { fitLogistic, predictLogistic } from './logistic-regression.ts';

const rows = (values: readonly (readonly number[])[]): Float64Array[] =>
  values.map((row) => Float64Array.from(row));

describe('fitLogistic', () => {
  it('gives the log-odds of two groups, which can be counted by hand', () => {
    // 1 of 4 without the input, 3 of 4 with it: log-odds −ln 3 and +ln 3.
    const inputs = rows([[0], [0], [0], [0], [1], [1], [1], [1]]);
    const fit = fitLogistic(inputs, [true, false, false, false, true, true, true, false], 0);
    expect(fit.intercept).toBeCloseTo(-Math.log(3), 6);
    expect(fit.weights[0]).toBeCloseTo(2 * Math.log(3), 6);
    expect(predictLogistic(fit, Float64Array.from([1]))).toBeCloseTo(0.75, 6);
  });

  it('finds the weights that drew the targets', () => {
    const random = createRandom(7);
    const inputs = rows(Array.from({ length: 4000 }, () => [random() * 4 - 2, random() * 4 - 2]));
    const targets = inputs.map(
      ([a = 0, b = 0]) => random() < 1 / (1 + Math.exp(-(0.5 + 1.5 * a - b))),
    );
    const fit = fitLogistic(inputs, targets, 1);
    expect(fit.intercept).toBeCloseTo(0.5, 0);
    expect(fit.weights[0]).toBeCloseTo(1.5, 0);
    expect(fit.weights[1]).toBeCloseTo(-1, 0);
  });

  it('stays finite where an input separates the targets, and shrinks with the penalty', () => {
    const inputs = rows([[0], [0], [1], [1]]);
    const targets = [false, false, true, true];
    const weak = fitLogistic(inputs, targets, 0.1).weights[0]!;
    const strong = fitLogistic(inputs, targets, 10).weights[0]!;
    expect(Number.isFinite(weak)).toBe(true);
    expect(Math.abs(strong)).toBeLessThan(Math.abs(weak));
  });

  it('gives a constant input no weight', () => {
    const fit = fitLogistic(
      rows([
        [5, 0],
        [5, 1],
        [5, 0],
        [5, 1],
      ]),
      [true, true, false, true],
      1,
    );
    expect(fit.weights[0]).toBe(0);
  });

  it('refuses to fit nothing', () => {
    expect(() => fitLogistic([], [], 1)).toThrow(RangeError);
  });
});
