import { expect, test } from 'vitest';
import { median } from '../../core/math/quantile.ts';
import { judgeVolume, type VolumeLimits } from './judge-volume.ts';

const limits: VolumeLimits = { volumeWeeks: 4, volumeLow: 1 / 3, volumeHigh: 3, minAds: 20 };
const month = [300, 310, 290, 320];

test.each([
  ['a usual day says nothing', 305, month, null],
  ['a third of the median is still usual', 102, [300, 306, 300, 312], null],
  ['less than a third is too small', 100, month, 'low'],
  ['nothing at all is too small', 0, month, 'low'],
  ['three times the median is still usual', 915, month, null],
  ['more than three times is too large', 916, month, 'high'],
  ['three earlier weeks are too few to compare with', 0, month.slice(1), null],
  ['a source without a past is not judged', 5000, [], null],
  ["the flood of a source's first day does not move the median", 20, [22, 19, 21, 6000], null],
  ['a handful of ads is not judged', 0, [4, 5, 6, 19], null],
  ['a source that wakes up after silence is judged', 60, [0, 0, 0, 0], 'high'],
  ['silence after silence is usual', 0, [0, 0, 0, 0], null],
] as const)('%s', (_name, volume, earlierVolumes, kind) => {
  expect(judgeVolume({ volume, earlierVolumes }, limits)?.kind ?? null).toBe(kind);
});

test('the median is the middle of an odd number and the mean of the middle two of an even one', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
  expect(median([4])).toBe(4);
  expect(median([])).toBeNull();
});

test('the finding tells what is usual', () => {
  expect(judgeVolume({ volume: 10, earlierVolumes: month }, limits)).toEqual({
    kind: 'low',
    usual: 305,
  });
});
