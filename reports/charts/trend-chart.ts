import { INK, MUTED, RULE, categoryColour } from '../palette.ts';
import type { Estimate } from '../statistics/wilson-interval.ts';
import { shorten } from '../typeset.ts';
import { drawChart, type ChartFonts } from './draw.ts';

export interface TrendChart {
  name: string;
  /** Short names of the weeks, in order. */
  weeks: readonly string[];
  series: readonly { label: string; estimates: readonly Estimate[] }[];
  /** Weeks at which the series breaks, because the sources changed. */
  breaks: readonly { week: string; label: string }[];
  percent: (share: number) => string;
  width: number;
  height: number;
  fonts: ChartFonts;
}

const LABEL_SIZE = 11.5;
/** Pixels that names may take from the drawing. */
const LONGEST_LABEL = 130;

/** Shares by week: a line for each series with its 95 % band, its name at its end, breaks as dashed lines. */
export function drawTrendChart(chart: TrendChart): string {
  const estimates = chart.series.flatMap((series) => series.estimates);
  const step = niceStep(Math.max(...estimates.map((e) => e.high)) / 5);
  const max = Math.ceil(Math.max(...estimates.map((e) => e.high)) / step) * step;
  const measure = (text: string) => chart.fonts.bold.width(text, LABEL_SIZE);
  const labels = chart.series.map((series) => shorten(series.label, LONGEST_LABEL, measure));
  const names = Math.max(...labels.map(measure));
  const ticks = chart.fonts.regular.width(chart.percent(max), LABEL_SIZE);
  return drawChart({
    ...{ name: chart.name, fonts: chart.fonts, width: chart.width, height: chart.height },
    option: {
      grid: {
        ...{ left: Math.ceil(ticks) + 12, right: Math.ceil(names) + 12, top: 18, bottom: 22 },
        outerBoundsMode: 'none',
      },
      xAxis: {
        ...{ type: 'category', data: chart.weeks, boundaryGap: false, axisTick: { show: false } },
        axisLine: { lineStyle: { color: RULE } },
        axisLabel: { color: MUTED, fontSize: LABEL_SIZE, hideOverlap: true },
      },
      yAxis: {
        ...{
          type: 'value',
          min: 0,
          max,
          interval: step,
          splitLine: { lineStyle: { color: RULE } },
        },
        axisLabel: {
          color: MUTED,
          fontSize: LABEL_SIZE,
          formatter: (v: number) => chart.percent(v),
        },
      },
      series: chart.series.flatMap(({ estimates: points }, index) => {
        const label = labels[index]!;
        const colour = categoryColour(index);
        const band = {
          type: 'line',
          stack: `band-${index}`,
          symbol: 'none',
          silent: true,
          lineStyle: { opacity: 0 },
        };
        return [
          { ...band, data: points.map((e) => e.low) },
          {
            ...band,
            data: points.map((e) => e.high - e.low),
            areaStyle: { color: colour, opacity: 0.13 },
          },
          {
            ...{
              type: 'line',
              name: label,
              data: points.map((e) => e.share),
              symbolSize: 4,
              symbol: 'circle',
            },
            ...{ lineStyle: { width: 2, color: colour }, itemStyle: { color: colour } },
            labelLayout: { moveOverlap: 'shiftY' },
            endLabel: {
              ...{
                show: true,
                formatter: '{a}',
                color: INK,
                fontWeight: 600,
                fontSize: LABEL_SIZE,
                distance: 6,
              },
            },
            ...(index === 0 ? { markLine: breakLines(chart) } : {}),
          },
        ];
      }),
    },
  });
}

function breakLines(chart: TrendChart): object {
  return {
    ...{ symbol: 'none', silent: true, lineStyle: { color: MUTED, type: 'dashed', width: 1 } },
    data: chart.breaks.map(({ week, label }) => ({
      xAxis: week,
      label: { formatter: label, color: MUTED, fontSize: 10, position: 'end', distance: 2 },
    })),
  };
}

/** The round number (1, 2 or 5 times a power of ten) nearest above a step. */
export function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((f) => f * power >= step - 1e-12) ?? 10;
  return factor * power;
}
