import { expect, test } from 'vitest';
import { judgeBatch, meanQuality, type GateLimits, type SourceFigures } from './gate.ts';

const limits: GateLimits = {
  ...{ minQuality: 0.4, alertQuality: 0.7, maxQualityDrop: 0.15, maxRejected: 0.6, minAds: 20 },
  ...{ volumeWeeks: 4, volumeLow: 1 / 3, volumeHigh: 3 },
};
const good = { source: 'a', ads: 100, quality: 0.85, rejected: 16 };

test.each([
  ['a good source passes', good, false, 0],
  ['quality under the limit holds', { ...good, quality: 0.39 }, true, 0],
  ['quality at the limit passes with an alert', { ...good, quality: 0.4 }, false, 1],
  ['too many rejects hold', { ...good, rejected: 61 }, true, 0],
  ['rejects at the limit pass', { ...good, rejected: 60 }, false, 0],
  ['a handful of ads is not judged', { ...good, ads: 19, rejected: 19 }, false, 0],
  ['a source without scores is judged by its rejects alone', { ...good, quality: null }, false, 0],
])('%s', (_name, source, held, alerts) => {
  const verdict = judgeBatch([source], limits);
  expect(verdict.held).toBe(held);
  expect(verdict.alerts).toHaveLength(alerts);
});

const month = {
  ...{ volume: 100, earlierVolumes: [100, 104, 96, 100] },
  ...{ usualQuality: 0.85, qualityDays: 20 },
};

test.each<[string, Partial<SourceFigures>, string[]]>([
  ['a day like the others of its weekday passes', { history: month }, []],
  [
    'a day far under its weekday holds',
    { history: { ...month, volume: 30 } },
    ['a: 30 new ads, under 0.33 times the usual 100 of this weekday.'],
  ],
  [
    'a day far over its weekday holds',
    { history: { ...month, volume: 301 } },
    ['a: 301 new ads, over 3 times the usual 100 of this weekday.'],
  ],
  [
    'a source that went silent holds although it has no ads to judge',
    { ads: 0, quality: null, rejected: 0, history: { ...month, volume: 0 } },
    ['a: 0 new ads, under 0.33 times the usual 100 of this weekday.'],
  ],
  [
    'quality far under its own four weeks holds',
    { quality: 0.69, history: month },
    ['a: mean quality 0.69, more than 0.15 below the 0.85 of its last four weeks.'],
  ],
  ['quality just under its own four weeks passes', { quality: 0.71, history: month }, []],
  [
    'four weeks that rest on three days are no comparison',
    { quality: 0.5, history: { ...month, qualityDays: 3 } },
    [],
  ],
])('%s', (_name, part, reasons) => {
  const verdict = judgeBatch([{ ...good, ...part }], limits);
  expect(verdict.reasons).toEqual(reasons);
  expect(verdict.held).toBe(reasons.length > 0);
});

test('one bad source among good ones holds the batch and is named with figure and limit', () => {
  const verdict = judgeBatch([good, { source: 'b', ads: 50, quality: 0.2, rejected: 40 }], limits);
  expect(verdict.reasons).toEqual([
    'b: 80 % of 50 ads were set aside (limit 60 %).',
    'b: mean quality 0.20 (limit 0.4).',
  ]);
});

test('mean quality weighs sources by their ads and leaves out those without a score', () => {
  expect(
    meanQuality([
      { ads: 30, quality: 0.9 },
      { ads: 10, quality: 0.5 },
      { ads: 99, quality: null },
    ]),
  ).toBeCloseTo(0.8, 12);
  expect(meanQuality([])).toBeNull();
});
