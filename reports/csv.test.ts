import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv.ts';

const table = (rows: (string | number | boolean | null)[][]) => ({
  name: 't',
  columns: ['a', 'b'],
  rows,
});

describe('writeCsv', () => {
  it('begins with a byte order mark and ends lines as the standard says', () => {
    expect(writeCsv(table([['é', 1]]))).toBe('\ufeffa,b\r\né,1\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x.example","y")'])(
    'makes %j harmless in a spreadsheet',
    (text) => {
      const [, [cell] = []] = parse(writeCsv(table([[text, null]])), { bom: true });
      expect(cell).toBe(`'${text}`);
    },
  );

  it('leaves numbers plain, negative ones too, and nothing as nothing', () => {
    expect(writeCsv(table([[-0.25, null]]))).toContain('\r\n-0.25,\r\n');
  });

  it('gives back any text that is no formula', () => {
    const text = 'comma, "quote"\nline';
    const [, [cell] = []] = parse(writeCsv(table([[text, true]])), { bom: true });
    expect(cell).toBe(text);
  });
});
