import Table from 'cli-table3';

/** A column of a table: numbers stand to the right. */
export interface Column {
  title: string;
  align?: 'left' | 'right';
}

/** No borders: tables are read on any terminal and copied into any mail. */
const PLAIN = {
  chars: {
    ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
    ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
    ...{
      left: '',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: '  ',
    },
  },
  style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
};

/** Characters that move the cursor or colour the screen: text from the database must not steer a terminal. */

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/** A table of text, one line per row and a line of titles, without colour. Line breaks in cells become spaces. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const table = new Table({
    ...PLAIN,
    head: columns.map((column) => column.title),
    colAligns: columns.map((column) => column.align ?? 'left'),
  });
  table.push(...rows.map((row) => row.map(oneLine)));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A cell on one line, without control characters. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\t]+/gu, ' ').replace(CONTROL, '�');
}
