import { describe, expect, it } from 'vitest';
import { REPORT_FONTS as fonts } from './fixtures/report-fonts.ts';
import type { DisplayTable } from './sections/exhibit.ts';
import { layOutTable } from './table-layout.ts';

const table = (name: string, count: string, columns = 1): DisplayTable => ({
  columns: [
    { label: 'Skill', align: 'left' },
    ...Array.from({ length: columns }, () => ({ label: 'Share of ads', align: 'right' as const })),
  ],
  rows: [
    [
      { text: name },
      ...Array.from({ length: columns }, () => ({ text: count, small: '9 to 11%' })),
    ],
  ],
});
const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

describe('layOutTable', () => {
  it('stands everything on one line where there is room', () => {
    const layout = layOutTable(table('Excel', '10%'), 84, fonts);
    expect(layout).toMatchObject({ headLines: 1, rowLines: [1] });
    expect(total(layout.widths)).toBeCloseTo(84, 6);
  });

  it('breaks words rather than numbers', () => {
    const layout = layOutTable(
      table('A skill whose name is much too long for one line of this table', '10%', 2),
      84,
      fonts,
    );
    expect(layout.rowLines[0]).toBeGreaterThanOrEqual(2);
    expect(total(layout.widths)).toBeCloseTo(84, 6);
    const number = fonts.bold.width('10%', 9.4) + fonts.bold.width('9 to 11%', 8);
    expect(layout.widths[1]).toBeGreaterThan((number * 25.4) / 72);
  });

  it('breaks heads before it breaks rows', () => {
    const { columns, rows } = table('Customer service', '10%', 5);
    const wordy = columns.map((column) => ({ ...column, label: 'Share of all the ads published' }));
    expect(layOutTable({ columns, rows }, 178, fonts)).toMatchObject({
      headLines: 1,
      rowLines: [1],
    });
    expect(layOutTable({ columns: wordy, rows }, 178, fonts)).toMatchObject({
      ...{ headLines: 2, rowLines: [1] },
    });
  });

  it('keeps to its width when there is not enough for anything', () => {
    const layout = layOutTable(table('Excel', '123 456 789', 12), 60, fonts);
    expect(total(layout.widths)).toBeCloseTo(60, 6);
    expect(Math.min(...layout.widths)).toBeGreaterThan(0);
  });
});
