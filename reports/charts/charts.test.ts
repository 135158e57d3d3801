import { describe, expect, it } from 'vitest';
import { REPORT_FONTS as fonts } from '../fixtures/report-fonts.ts';
import { estimateShare } from '../statistics/wilson-interval.ts';
import { composePicture } from './picture.ts';
import { drawRangeChart, type RangeRow } from './range-chart.ts';
import { drawSkillMap } from './skill-map.ts';
import { drawTrendChart, niceStep } from './trend-chart.ts';

const row = (label: string, value: number): RangeRow => ({
  ...{ kind: 'value', label, value, low: value * 0.8, high: value * 1.2 },
  ...{ text: `${Math.round(value * 100)} %`, colour: '#0072B2' },
});

describe('drawRangeChart', () => {
  const draw = (rows: RangeRow[], form: 'bars' | 'dots' = 'bars') =>
    drawRangeChart({ name: 'shares', rows, form, width: 360, fonts });

  it('writes every name and number as text', () => {
    const svg = draw([{ kind: 'heading', label: 'Group' }, row('Excel', 0.3), row('SQL', 0.2)]);
    for (const text of ['Group', 'Excel', '30 %', 'SQL', '20 %'])
      expect(svg).toContain(`>${text}<`);
  });

  it('gives the same bytes each time it is drawn', () => {
    expect(draw([row('Excel', 0.3)])).toBe(draw([row('Excel', 0.3)]));
  });

  it('keeps every label and mark inside the picture', () => {
    const svg = draw([
      row('A name of some length, longer than any margin would be', 0.9),
      row('B', 0.01),
    ]);
    const numbers = [...svg.matchAll(/translate\((-?[\d.]+) /g)].map((match) => Number(match[1]));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(360);
    expect(svg).toContain('…');
  });

  it('draws a single row, and a row of zero', () => {
    expect(draw([row('Only', 0)])).not.toMatch(/NaN|Infinity/);
    expect(draw([row('Only', 1)], 'dots')).not.toMatch(/NaN|Infinity/);
  });

  it('writes markup in a name as text', () => {
    expect(draw([row('<script>', 0.3)])).not.toContain('<script>');
  });
});

describe('drawSkillMap', () => {
  const points = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      x: i,
      y: i % 3,
      ads: i + 5,
      clusterId: i % 9,
      label: `s${i}`,
    }));

  it('names the first groups and leaves the others grey', () => {
    const clusters = Array.from({ length: 9 }, (_, i) => ({ clusterId: i, name: `Group ${i}` }));
    const svg = drawSkillMap({
      name: 'map',
      points: points(60),
      clusters,
      width: 360,
      height: 300,
      fonts,
    });
    expect(svg).toContain('>Group 5<');
    expect(svg).not.toContain('>Group 6<');
  });

  it('draws points that all lie in one place', () => {
    const same = points(10).map((point) => ({ ...point, x: 1, y: 1, clusterId: 0 }));
    const clusters = [{ clusterId: 0, name: 'Only' }];
    const svg = drawSkillMap({
      name: 'map',
      points: same,
      clusters,
      width: 360,
      height: 300,
      fonts,
    });
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});

describe('drawTrendChart', () => {
  it('names each series at its end and marks the week where sources change', () => {
    const estimates = [10, 12, 14].map((count) => estimateShare(count, 100));
    const svg = drawTrendChart({
      ...{ name: 'trend', weeks: ['w1', 'w2', 'w3'], width: 360, height: 210, fonts },
      series: [{ label: 'SQL', estimates }],
      breaks: [{ week: 'w2', label: 'new source' }],
      percent: (share) => `${Math.round(share * 100)}%`,
    });
    for (const text of ['SQL', 'new source', 'w3', '0%']) expect(svg).toContain(`>${text}<`);
  });

  it.each([
    [0.03, 0.05],
    [0.05, 0.05],
    [0.11, 0.2],
    [7, 10],
  ])('rounds a step of %d up to %d', (step, nice) => {
    expect(niceStep(step)).toBeCloseTo(nice, 12);
  });
});

describe('composePicture', () => {
  it('holds title, subtitle, chart and source, as text that is safe', () => {
    const svg = composePicture({
      ...{ chart: '<svg width="360" height="50"></svg>', width: 360, height: 50, fonts },
      ...{ title: 'A < B', subtitle: 'n = 20', source: 'batch & more' },
    });
    expect(svg).toContain('A &lt; B');
    expect(svg).toContain('n\u00a0=\u00a020');
    expect(svg).toContain('batch &amp; more');
    expect(svg).toContain('<svg width="360"');
  });
});
