import { describe, expect, it } from 'vitest';
import { strictKey } from './fold-names.ts';
import { scoreSystem } from './score-system.ts';

const ads = [
  { gold: ['Java', 'SQL'], predicted: ['java', 'Git'], group: 0 },
  { gold: ['Java', 'SQL'], predicted: ['java', 'Git'], group: 0 },
  { gold: ['Excel'], predicted: ['Excel'], group: 1 },
];

describe('the scores of a system', () => {
  it('are those of the sets, with intervals around them', () => {
    const { micro, macro, ads: count } = scoreSystem(ads, strictKey);
    expect(count).toBe(3);
    expect(micro.precision.value).toBeCloseTo(3 / 5, 12);
    expect(micro.recall.value).toBeCloseTo(3 / 5, 12);
    expect(macro.f1.value).toBeCloseTo((0.5 + 0.5 + 1) / 3, 12);
    for (const { value, low, high } of [micro.f1, macro.f1, micro.recall]) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    // Two groups: a quarter of the draws holds only the second, another quarter only the first.
    expect(micro.f1.low).toBe(0.5);
    expect(micro.f1.high).toBe(1);
  });

  it('are the same each time', () => {
    expect(scoreSystem(ads, strictKey)).toEqual(scoreSystem(ads, strictKey));
  });

  it('are nothing without ads', () => {
    expect(scoreSystem([], strictKey).micro.f1.value).toBeNaN();
  });
});
