import type { ChartFonts } from './charts/draw.ts';
import type { Cell, DisplayTable } from './sections/exhibit.ts';
import { glueNumbers } from './typeset.ts';

/** Points; the style sheet uses the same numbers. */
export const TABLE_TYPE = { text: 9.4, small: 8, head: 8.6, lineHeight: 1.3 } as const;
/** Millimetres to the left of every column but the first. */
export const CELL_GAP = 2;

const MM_PER_POINT = 25.4 / 72;
/** A column of words keeps at least this much, however wide the numbers beside it are. */
const NARROWEST = 22;
// Kerning and figures of equal width are not in the letters' own widths; measured, they add up to 2 %.
const MARGIN = 1.03;

/** A table as it will stand on paper, decided here so that its height is known before it is drawn. */
export interface TableLayout {
  /** Millimetres, one for each column; they add up to the width of the table. */
  widths: number[];
  headLines: number;
  /** Lines of each row. */
  rowLines: number[];
}

/**
 * Lays a table out in a width (mm). Columns of numbers are as wide as their widest cell, columns of words have the
 * rest by what they hold, and break into lines. Heads stand on one line where there is room; room that nobody
 * needs is shared by all columns.
 */
export function layOutTable(table: DisplayTable, width: number, fonts: ChartFonts): TableLayout {
  const { columns, rows } = table;
  const measure = createMeasure(fonts);
  const gap = (column: number) => (column === 0 ? 0 : CELL_GAP);
  const natural = [
    naturalWidths(table, measure, (label) => [label]),
    naturalWidths(table, measure, (label) => label.split(' ')),
  ];
  const gaps = (columns.length - 1) * CELL_GAP;
  const fitting = natural.find((wanted) => sum(wanted) + gaps <= width);
  const inner = fitting ?? squeeze(table, natural[1]!, width - gaps);
  const spare = (width - gaps - sum(inner)) / columns.length;
  const widths = inner.map((own, column) => own + spare + gap(column));
  const linesIn = (pieces: readonly Piece[], column: number) =>
    countLines(pieces, widths[column]! - gap(column), measure);
  return {
    widths,
    headLines: Math.max(
      ...columns.map(({ label }, column) =>
        linesIn([{ text: label, points: TABLE_TYPE.head }], column),
      ),
    ),
    rowLines: rows.map((row) =>
      Math.max(
        ...row.map((cell, column) =>
          columns[column]!.align === 'left' ? linesIn(piecesOf(cell), column) : 1,
        ),
      ),
    ),
  };
}

function naturalWidths(
  { columns, rows }: DisplayTable,
  measure: Measure,
  split: (label: string) => string[],
): number[] {
  return columns.map(({ label }, column) =>
    Math.max(
      ...split(label).map((part) => measure(part, TABLE_TYPE.head)),
      ...rows.map((row) => measureCell(row[column]!, measure)),
    ),
  );
}

// Numbers keep their width, words give way; where even that is not enough, everything shrinks alike.
function squeeze({ columns }: DisplayTable, natural: readonly number[], width: number): number[] {
  const isWords = columns.map(({ align }) => align === 'left');
  const words = natural.filter((_, column) => isWords[column]);
  const numbers = sum(natural) - sum(words);
  const room = Math.max(width - numbers, words.length * NARROWEST);
  const all = { wanted: sum(words), room, count: words.length };
  const squeezed = natural.map((own, column) => (isWords[column] ? shareRoom(own, all) : own));
  const excess = width / sum(squeezed);
  return squeezed.map((own) => own * Math.min(1, excess));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

// What a column of words gets: all it wants where there is room, otherwise its part, at least the narrowest.
function shareRoom(own: number, all: { wanted: number; room: number; count: number }): number {
  const part = all.wanted === 0 ? all.room / all.count : (own / all.wanted) * all.room;
  const most = all.room - (all.count - 1) * NARROWEST;
  return Math.min(most, Math.max(NARROWEST, part));
}

interface Piece {
  text: string;
  points: number;
}

type Measure = (text: string, points: number) => number;

function createMeasure(fonts: ChartFonts): Measure {
  // Bold is the wider face: what is set in another will not need more room.
  return (text, points) => fonts.bold.width(glueNumbers(text), points) * MM_PER_POINT * MARGIN;
}

function piecesOf({ text, small }: Cell): Piece[] {
  const pieces: Piece[] = [{ text, points: TABLE_TYPE.text }];
  if (small !== undefined) pieces.push({ text: small, points: TABLE_TYPE.small });
  return pieces;
}

function measureCell(cell: Cell, measure: Measure): number {
  const pieces = piecesOf(cell);
  // 1.2 mm stand before what is small.
  return pieces.reduce(
    (sum, { text, points }) => sum + measure(text, points),
    (pieces.length - 1) * 1.2,
  );
}

function countLines(pieces: readonly Piece[], width: number, measure: Measure): number {
  let lines = 1;
  let used = 0;
  for (const { text, points } of pieces) {
    const space = measure(' ', points);
    for (const word of glueNumbers(text).split(' ')) {
      const wide = measure(word, points);
      if (used > 0 && used + space + wide > width) {
        lines++;
        used = wide;
      } else used += (used > 0 ? space : 0) + wide;
    }
  }
  return lines;
}
