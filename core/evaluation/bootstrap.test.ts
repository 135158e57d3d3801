import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { bootstrap } from './bootstrap.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('bootstrap intervals', () => {
  const values = Array.from({ length: 400 }, (_, i) => i % 2);
  const alone = values.map((_, i) => [i]);
  const share = (members: readonly number[]): number[] => [mean(members.map((i) => values[i]!))];

  it('come near the normal interval of a share', () => {
    // Share .5 of 400: standard error .025, so .451 to .549.
    const [estimate] = bootstrap({ clusters: alone, statistic: share, random: createRandom(1) });
    expect(estimate!.value).toBe(0.5);
    expect(estimate!.low).toBeCloseTo(0.451, 1.9);
    expect(estimate!.high).toBeCloseTo(0.549, 1.9);
  });

  it('are wider where ads are copies of each other', () => {
    // 40 clusters of ten equal values: the standard error is that of 40 ads, .079.
    const copies = Array.from({ length: 40 }, (_, c) =>
      Array.from({ length: 10 }, (_, i) => 20 * (c >> 1) + 2 * i + (c % 2)),
    );
    const [estimate] = bootstrap({ clusters: copies, statistic: share, random: createRandom(1) });
    expect(estimate!.high - estimate!.low).toBeGreaterThan(0.25);
  });

  it('are the same for the same seed', () => {
    const run = (seed: number) =>
      bootstrap({ clusters: alone, statistic: share, random: createRandom(seed), draws: 100 });
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });

  it('leave out draws in which a figure does not exist', () => {
    const clusters = [[0], [1]];
    const statistic = (members: readonly number[]): number[] => [members.includes(0) ? 1 : NaN];
    const [estimate] = bootstrap({ clusters, statistic, random: createRandom(3), draws: 50 });
    expect(estimate).toEqual({ value: 1, low: 1, high: 1 });
  });

  it('are nothing without members', () => {
    const [estimate] = bootstrap({ clusters: [], statistic: () => [NaN], random: createRandom(1) });
    expect(estimate!.low).toBeNaN();
  });
});
