import * as echarts from 'echarts';
import type { TrueTypeFont } from '../fonts/truetype.ts';
import { FONT_FAMILY, INK } from '../palette.ts';

/** Fonts that labels are measured with before they are drawn. */
export interface ChartFonts {
  regular: TrueTypeFont;
  bold: TrueTypeFont;
}

export interface ChartSize {
  /** CSS pixels. */
  width: number;
  height: number;
}

/** Draws a chart without a screen; the same option gives the same bytes. `name` keeps ids apart on a page of several. */
export function drawChart(
  args: { name: string; option: echarts.EChartsCoreOption; fonts: ChartFonts } & ChartSize,
): string {
  const { name, option, fonts, width, height } = args;
  echarts.setPlatformAPI({
    measureText: (text: string, font?: string) => ({
      width: (isBold(font) ? fonts.bold : fonts.regular).width(text, fontSize(font)),
    }),
  });
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: FONT_FAMILY, color: INK, fontSize: 11.5 },
      ...option,
    });
    return keepDrawing(chart.renderToSVGString(), name);
  } finally {
    chart.dispose();
  }
}

// The library adds styles for hovering and marks for its own scripts, numbered over the life of the process: a still
// drawing has no use for them, and they would change the bytes from run to run.
function keepDrawing(svg: string, name: string): string {
  return svg
    .replaceAll(/<style ?>[\s\S]*?<\/style>/g, '')
    .replaceAll(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
    .replaceAll(/\bzr\d+-/g, `${name}-`);
}

function isBold(font: string | undefined): boolean {
  return font !== undefined && /\b(?:bold|[67]00)\b/.test(font);
}

function fontSize(font: string | undefined): number {
  return Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12);
}
