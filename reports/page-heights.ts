import type { ChartFonts } from './charts/draw.ts';
import { COLUMN_WIDTH, type DisplayTable, type Exhibit } from './sections/exhibit.ts';
import type { Lead } from './sections/lead.ts';
import type { Note } from './sections/notes.ts';
import { layOutTable, TABLE_TYPE } from './table-layout.ts';
import { breakLines, glueNumbers } from './typeset.ts';

/** Millimetres; the style sheet uses the same numbers. */
export const PAGE = {
  /** A4 without its margins, and a millimetre to spare for what rounding adds up to. */
  ...{ width: 178, height: 264 },
  columnGap: 9,
  /** Between pieces of a column, and between blocks of a page. */
  gap: 5,
} as const;

/** Width of one of the two columns. */
export const COLUMN = (PAGE.width - PAGE.columnGap) / 2;
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
        // A heading is set ragged and balanced, which may cost it a few letters a line.
        (5 + height(lines(headline, 164, 22, fonts.bold), 22, 1.14)) +
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

function tableHeight(table: DisplayTable, width: number, fonts: ChartFonts): number {
  const { headLines, rowLines } = layOutTable(table, width, fonts);
  const line = (points: number) => points * TABLE_TYPE.lineHeight * MM_PER_POINT;
  // Below the head 1 mm, in each row 2 mm, and a thin rule under each.
  return (
    1.3 +
    headLines * line(TABLE_TYPE.head) +
    rowLines.reduce((sum, lines) => sum + 2.3 + lines * line(TABLE_TYPE.text), 0)
  );
}
