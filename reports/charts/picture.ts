import { escapeHtml } from '../html.ts';
import { FONT_FAMILY, INK, MUTED, PAPER } from '../palette.ts';
import { breakLines, glueNumbers } from '../typeset.ts';
import type { ChartFonts } from './draw.ts';

const MARGIN = 20;
const TITLE = { size: 15, line: 19 };
const SMALL = { size: 10.5, line: 14 };

/**
 * A chart as a picture that stands alone: title, subtitle, the chart, and the line that says where it is from.
 * `chart` is an SVG document of the given size.
 */
export function composePicture(args: {
  chart: string;
  width: number;
  height: number;
  title: string;
  subtitle: string;
  source: string;
  fonts: ChartFonts;
}): string {
  const { chart, width, height, fonts } = args;
  const subtitle = breakLines(glueNumbers(args.subtitle), width, (text) =>
    fonts.regular.width(text, SMALL.size),
  );
  const source = breakLines(args.source, width, (text) => fonts.regular.width(text, SMALL.size));
  const chartTop = MARGIN + TITLE.line + subtitle.length * SMALL.line + 8;
  const sourceTop = chartTop + height + 10;
  const total = {
    width: width + 2 * MARGIN,
    height: sourceTop + source.length * SMALL.line + MARGIN - 4,
  };
  const lines = (texts: readonly string[], top: number) =>
    texts
      .map(
        (text, i) =>
          `<text x="${MARGIN}" y="${top + SMALL.size + i * SMALL.line}" font-size="${SMALL.size}" fill="${MUTED}">${escapeHtml(text)}</text>`,
      )
      .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${total.width}" height="${total.height}" viewBox="0 0 ${total.width} ${total.height}" font-family="${FONT_FAMILY}">` +
    `<rect width="100%" height="100%" fill="${PAPER}"/>` +
    `<text x="${MARGIN}" y="${MARGIN + TITLE.size - 2}" font-size="${TITLE.size}" font-weight="700" fill="${INK}">${escapeHtml(args.title)}</text>` +
    lines(subtitle, MARGIN + TITLE.line) +
    `<g transform="translate(${MARGIN} ${chartTop})">${chart}</g>` +
    lines(source, sourceTop) +
    '</svg>'
  );
}
