import { describe, expect, it } from 'vitest';
import { acceptedFigures, findRegressions } from './accepted.ts';

const accepted = acceptedFigures.parse({
  measuredOn: '2026-11-22',
  figures: { f1: { value: 0.7, low: 0.68, high: 0.72 } },
});
const measured = (value: number) => ({ f1: { value, low: 0, high: 1 } });

describe('accepted figures', () => {
  it('allow a figure to fall within its interval and to rise', () => {
    expect(findRegressions(accepted, measured(0.68))).toEqual([]);
    expect(findRegressions(accepted, measured(0.9))).toEqual([]);
    expect(findRegressions(accepted, { ...measured(0.7), new: measured(0).f1 })).toEqual([]);
  });

  it('name a figure that falls below it', () => {
    expect(findRegressions(accepted, measured(0.6799))).toEqual([
      'f1 is 0.6799; 0.7000 was accepted, not under 0.6800',
    ]);
  });

  it('do not pass a figure that is gone or no number', () => {
    expect(findRegressions(accepted, {})).toHaveLength(1);
    expect(findRegressions(accepted, measured(NaN))).toHaveLength(1);
  });
});
