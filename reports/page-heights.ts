import type { ChartFonts } from './charts/draw.ts';
import { COLUMN_WIDTH, type DisplayTable, type Exhibit } from './sections/exhibit.ts';
import type { Lead } from './sections/lead.ts';
import type { Note } from './sections/notes.ts';
import { breakLines, glueNumbers } from './typeset.ts';

/** Millimetres; the style sheet uses the same numbers. */
export const PAGE = {
  /** A4 without its margins. */
  ...{ width: 178, height: 265 },
  columnGap: 9,
  /** Between pieces of a column, and between blocks of a page. */
  gap: 5,
} as const;

const COLUMN = (PAGE.width - PAGE.columnGap) / 2;
const MM_PER_POINT = 25.4 / 72;

/** How tall pieces of a report stand on paper, worked out from the sizes of the style sheet and the widths of letters. */
export interface HeightOf {
  lead(lead: Lead, sample: string | null): number;
  exhibit(exhibit: Exhibit): number;
  note(note: Note): number;
}

export function measureHeights(fonts: ChartFonts): HeightOf {
  const lines = (text: string, width: number, points: number, face = fonts.regular) =>
    breakLines(glueNumbers(text), width, (part) => face.width(part, points) * MM_PER_POINT).length;
  const height = (count: number, points: number, lineHeight: number) =>
    count * points * lineHeight * MM_PER_POINT;
  const heading = (title: string, subtitle: string | null, width: number) =>
    height(lines(title, width, 11.5, fonts.bold), 11.5, 1.25) +
    (subtitle === null ? 0 : 1.9 + height(lines(subtitle, width, 9), 9, 1.3));

  return {
    lead: ({ headline, standfirst, keys }, sample) => {
      const keyWidth = PAGE.width / 4 - 7;
      const keyLines = Math.max(0, ...keys.map((key) => lines(key.label, keyWidth, 9)));
      return (
        height(1, 11, 1.42) +
        2.5 +
        (sample === null ? 0 : 8.5 + height(lines(sample, PAGE.width - 7, 9.6), 9.6, 1.35)) +
        (5 + height(lines(headline, 168, 22, fonts.bold), 22, 1.14)) +
        (2 + height(lines(standfirst.join(' '), 165, 10.5), 10.5, 1.42)) +
        (keys.length === 0 ? 0 : 4.5 + 4.8 + height(1, 19, 1.1) + height(keyLines, 9, 1.3))
      );
    },
    exhibit: ({ title, subtitle, chart, table, wide }) => {
      const width = wide ? PAGE.width : COLUMN;
      const body =
        chart === null ? tableHeight(table, width, fonts) : (chart.height / COLUMN_WIDTH) * COLUMN;
      return heading(title, subtitle, width) + body;
    },
    note: ({ title, paragraphs }) =>
      heading(title, null, COLUMN) +
      paragraphs.reduce((sum, p) => sum + 2.1 + height(lines(p, COLUMN, 9.8), 9.8, 1.42), 0),
  };
}

// Columns as wide as their widest cell; a row wraps when they do not fit beside each other, as in the browser the first
// column gives way.
function tableHeight({ columns, rows }: DisplayTable, width: number, fonts: ChartFonts): number {
  const measure = (text: string, points: number) =>
    fonts.regular.width(text, points) * MM_PER_POINT;
  const cellWidth = (cell: { text: string; small?: string }) =>
    2 +
    measure(cell.text, 9.4) * 1.03 +
    (cell.small === undefined ? 0 : 1.2 + measure(cell.small, 8));
  const others = columns
    .slice(1)
    .map((_, i) => Math.max(...rows.map((row) => cellWidth(row[i + 1]!))))
    .reduce((sum, widest) => sum + widest, 0);
  const first = Math.max(20, width - others);
  const headLines = Math.max(
    1,
    ...columns.slice(1).map(({ label }) => (measure(label, 8.6) > width / columns.length ? 2 : 1)),
  );
  const rowHeights = rows.map(
    (row) => 2.3 + Math.ceil(cellWidth(row[0]!) / first) * 9.4 * 1.3 * MM_PER_POINT,
  );
  return 1.3 + headLines * 8.6 * 1.3 * MM_PER_POINT + rowHeights.reduce((sum, h) => sum + h, 0);
}
