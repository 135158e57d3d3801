import { describe, expect, it } from 'vitest';
import { MAX_AD_CHARS } from '../posting-size.ts';
import { delimitedRows } from './delimited-rows.ts';

const COLUMNS = ['id', 'title', 'company', 'body'];
const HEADER = 'id,title,company,body\n';

/** Reads text in pieces; rows as arrays of their values, rejects as their reason and detail. */
async function read(text: string, pieceChars = text.length) {
  async function* pieces() {
    for (let at = 0; at < text.length; at += pieceChars) yield text.slice(at, at + pieceChars);
    await Promise.resolve();
  }
  const layout = { delimiter: ',', columns: COLUMNS, headerRecords: 1 };
  const rows: unknown[] = [];
  const numbers: number[] = [];
  for await (const row of delimitedRows(pieces(), layout)) {
    numbers.push(row.row);
    rows.push(
      'values' in row ? [...row.values.values()] : `${row.reject.reason}: ${row.reject.detail}`,
    );
  }
  expect(numbers).toEqual(rows.map((_, i) => i + 1));
  return rows;
}

describe('delimitedRows', () => {
  it.each([1, 3, 7, 1000])(
    'gives the same rows whatever the pieces are (%i characters)',
    async (chars) => {
      const text = `${HEADER}1,Cook,Acme,"two\nlines, ""quoted"""\n2,Baker,,\r\n3,Judge,State,x`;
      expect(await read(text, chars)).toEqual([
        ['1', 'Cook', 'Acme', 'two\nlines, "quoted"'],
        ['2', 'Baker', '', ''],
        ['3', 'Judge', 'State', 'x'],
      ]);
    },
  );

  it('sets a row with the wrong number of columns aside, by line', async () => {
    expect(
      await read(`${HEADER}1,Cook,Acme,a\n2,Baker,Acme\n3,Judge,State,c,d\n4,Nurse,H,e\n`),
    ).toEqual([
      ['1', 'Cook', 'Acme', 'a'],
      'unreadable_row: Line 3: 3 columns, expected 4.',
      'unreadable_row: Line 4: 5 columns, expected 4.',
      ['4', 'Nurse', 'H', 'e'],
    ]);
  });

  it('allows empty columns beyond the last', async () => {
    expect(await read(`${HEADER}1,Cook,Acme,a,,\n`)).toEqual([['1', 'Cook', 'Acme', 'a']]);
  });

  it('a quote that is never closed costs only its own row', async () => {
    const text = `${HEADER}1,Cook,Acme,a\n2,Baker,Acme,"open\nmore of it\n3,Judge,State,c\n4,Nurse,H,e\n`;
    expect(await read(text)).toEqual([
      ['1', 'Cook', 'Acme', 'a'],
      ['2', 'Baker', 'Acme', '"open'],
      'unreadable_row: Line 4: 1 columns, expected 4.',
      ['3', 'Judge', 'State', 'c'],
      ['4', 'Nurse', 'H', 'e'],
    ]);
  });

  it('a stray quote that meets a later one does not swallow the rows between', async () => {
    const text = `${HEADER}1,"Cook,Acme,a\n2,Baker,Acme,b\n3,Judge,State,"c"\n4,Nurse,H,e\n`;
    expect(await read(text)).toEqual([
      ['1', '"Cook', 'Acme', 'a'],
      ['2', 'Baker', 'Acme', 'b'],
      ['3', 'Judge', 'State', 'c'],
      ['4', 'Nurse', 'H', 'e'],
    ]);
  });

  it('empty rows between others are set aside, those at the end of a sheet are none', async () => {
    expect(await read(`${HEADER}1,Cook,Acme,a\n,,,\n\n2,Baker,Acme,b\n,,,\n,,,\n`)).toEqual([
      ['1', 'Cook', 'Acme', 'a'],
      'unreadable_row: All columns are empty.',
      ['2', 'Baker', 'Acme', 'b'],
    ]);
  });

  it('a row longer than any ad is set aside, with its own line breaks', async () => {
    const long = 'words, more\n'.repeat(MAX_AD_CHARS / 10);
    const rows = await read(`${HEADER}1,Cook,Acme,"${long}"\n2,Baker,Acme,b\n`, 65_536);
    expect(rows).toEqual([
      expect.stringMatching(/^too_large: The row has \d+ characters/),
      ['2', 'Baker', 'Acme', 'b'],
    ]);
  });

  it('reads on in linear time where every line opens a quote', async () => {
    const hostile = `${HEADER}${'"a,b,c,d\n'.repeat(100_000)}`;
    const startedAt = performance.now();
    expect(await read(hostile, 65_536)).toHaveLength(100_000);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  it.each([
    ['a header alone', HEADER],
    ['a header without a line end', 'id,title,company,body'],
  ])('finds no rows in %s', async (_name, text) => {
    expect(await read(text)).toEqual([]);
  });
});
