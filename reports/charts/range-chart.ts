import type { CustomSeriesRenderItem } from 'echarts';
import { FONT_FAMILY, INK, MUTED, RULE } from '../palette.ts';
import { drawChart, type ChartFonts } from './draw.ts';

/** A row of the chart: a value with its interval, or the heading of the rows below it. */
export type RangeRow =
  | { kind: 'heading'; label: string; colour?: string }
  | {
      kind: 'value';
      label: string;
      value: number;
      low: number;
      high: number;
      /** The value as text, at the end of its interval. */
      text: string;
      colour: string;
    };

export interface RangeChart {
  name: string;
  rows: readonly RangeRow[];
  /** Bars from zero for shares; dots on a logarithmic scale for ratios, with a line at 1. */
  form: 'bars' | 'dots';
  width: number;
  fonts: ChartFonts;
  /** Pixels a row; headings take the same. */
  rowHeight?: number;
}

const LABEL_SIZE = 11.5;
const LONGEST_LABEL = 165;

// Each property by itself: the renderer of pictures does not read the weight of a combined `font`.
function labelFont(fontWeight: number) {
  return { fontWeight, fontSize: LABEL_SIZE, fontFamily: FONT_FAMILY };
}

/** Values one below the other, each with its name, its number and its 95 % interval as a thin line. */
export function drawRangeChart(chart: RangeChart): string {
  const { rows, fonts, width, form } = chart;
  const rowHeight = chart.rowHeight ?? 21;
  const values = rows.filter((row) => row.kind === 'value');
  const labelWidth = Math.min(
    LONGEST_LABEL,
    Math.max(...values.map((row) => fonts.regular.width(row.label, LABEL_SIZE)), 40),
  );
  const textWidth = Math.max(...values.map((row) => fonts.bold.width(row.text, LABEL_SIZE)));
  const left = Math.ceil(labelWidth) + 12;
  const right = Math.ceil(textWidth) + 8;
  // Room for the name of the line at 1.
  const top = form === 'dots' ? 14 : 2;
  const height = top + rows.length * rowHeight + 2;
  const max = Math.max(...values.map((row) => row.high));
  const min = Math.min(1, ...values.map((row) => row.low));

  const renderItem: CustomSeriesRenderItem = (params, api) => {
    const row = rows[params.dataIndex]!;
    const y = api.coord([form === 'bars' ? 0 : 1, params.dataIndex])[1]!;
    if (row.kind === 'heading')
      return {
        type: 'text',
        x: 0,
        y: y + 1,
        style: {
          ...{ text: row.label, fill: row.colour ?? INK, textVerticalAlign: 'middle' },
          ...labelFont(700),
        },
      };
    const x = (value: number) => api.coord([value, params.dataIndex])[0]!;
    const mark =
      form === 'bars'
        ? {
            type: 'rect' as const,
            shape: { x: x(0), y: y - 5.5, width: x(row.value) - x(0), height: 11 },
            style: { fill: row.colour },
          }
        : {
            type: 'circle' as const,
            shape: { cx: x(row.value), cy: y, r: 4 },
            style: { fill: row.colour },
          };
    return {
      type: 'group',
      children: [
        mark,
        {
          type: 'line',
          shape: { x1: x(row.low), y1: y, x2: x(row.high), y2: y },
          style: {
            stroke: form === 'bars' ? INK : row.colour,
            lineWidth: form === 'bars' ? 1 : 1.5,
          },
        },
        {
          type: 'text',
          x: x(row.high) + 5,
          y,
          style: {
            ...{ text: row.text, fill: INK, textVerticalAlign: 'middle' },
            ...labelFont(600),
          },
        },
      ],
    };
  };
  const labels = {
    ...{
      width: Math.ceil(labelWidth) + 2,
      overflow: 'truncate',
      ellipsis: '…',
      color: INK,
      fontSize: LABEL_SIZE,
      margin: 8,
    },
    interval: 0,
  };
  return drawChart({
    ...{ name: chart.name, fonts, width, height },
    option: {
      grid: { left, right, top, bottom: 2, outerBoundsMode: 'none' },
      xAxis:
        form === 'bars'
          ? { type: 'value', show: false, min: 0, max }
          : { type: 'log', logBase: 2, show: false, min: min * 0.95, max: max * 1.02 },
      yAxis: {
        ...{
          type: 'category',
          inverse: true,
          axisLine: { show: false },
          axisTick: { show: false },
        },
        data: rows.map((row) => (row.kind === 'value' ? row.label : '')),
        axisLabel: labels,
      },
      series: [
        {
          ...{ type: 'custom', renderItem, clip: false, data: rows.map((_, index) => [index]) },
          ...(form === 'dots'
            ? {
                markLine: {
                  ...{ symbol: 'none', silent: true, data: [{ xAxis: 1 }] },
                  label: {
                    formatter: '1 ×',
                    color: MUTED,
                    fontSize: 10,
                    position: 'start',
                    distance: 2,
                  },
                  lineStyle: { color: RULE, type: 'solid', width: 1 },
                },
              }
            : {}),
        },
      ],
    },
  });
}
