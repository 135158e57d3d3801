import { describe, expect, it } from 'vitest';
import { renderTable } from './table.ts';

describe('renderTable', () => {
  it('aligns numbers to the right and trims the ends of lines', () => {
    const columns = [
      { title: 'skill' },
      { title: 'ads', align: 'right' as const },
      { title: 'note' },
    ];
    expect(
      renderTable(columns, [
        ['Excel', '1,200', ''],
        ['ñandú 🐦', '7', 'x'],
      ]),
    ).toBe('skill       ads  note\nExcel     1,200\nñandú 🐦      7  x');
  });

  it('keeps every row on one line, without control characters', () => {
    expect(renderTable([{ title: 'a' }], [['one\r\ntwo\tthree'], ['\u001b[2Jx\u0007']])).toBe(
      'a\none two three\n�[2Jx�',
    );
  });

  it('is only its titles without rows', () => {
    expect(renderTable([{ title: 'a' }, { title: 'b' }], [])).toBe('a  b');
  });
});
