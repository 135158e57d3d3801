import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from './read-record.ts';

const comma = { delimiter: ',', quotes: true, atEnd: true };

describe('readRecord', () => {
  it.each<[string, string, string[]]>([
    ['plain fields', 'a,b,c\n', ['a', 'b', 'c']],
    ['empty fields', ',,\n', ['', '', '']],
    ['a last record without a line end', 'a,b', ['a', 'b']],
    ['Windows line ends', 'a,b\r\n', ['a', 'b']],
    ['a quoted line break', '"a\nb",c\n', ['a\nb', 'c']],
    ['a quoted delimiter', '"a,b",c\n', ['a,b', 'c']],
    ['doubled quotes', '"say ""hi""",c\n', ['say "hi"', 'c']],
    ['a quote within a plain field', 'a 5" pipe,c\n', ['a 5" pipe', 'c']],
    ['a quote within a quoted field that ends nothing', '"a "b" c",d\n', ['a "b" c', 'd']],
    ['a quoted field before a Windows line end', 'a,"b"\r\n', ['a', 'b']],
  ])('reads %s', (_name, text, fields) => {
    expect(readRecord(text, 0, comma)).toEqual({ fields, end: text.length });
  });

  it('takes quotes for letters when it is told to', () => {
    const literal = { ...comma, quotes: false };
    expect(readRecord('"a,b\n', 0, literal)?.fields).toEqual(['"a', 'b']);
  });

  it.each(['a,b', 'a,"b', '"a"', '"a"\r', ''])('waits for more text after %j', (text) => {
    expect(readRecord(text, 0, { ...comma, atEnd: false })).toBeNull();
  });

  it('reads what csv-stringify writes, like csv-parse', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', 'ñ', '😀', ';') });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const text = stringify(rows);
        const read: string[][] = [];
        for (let at = 0; at < text.length;) {
          const record = readRecord(text, at, comma)!;
          read.push(record.fields);
          at = record.end;
        }
        expect(read).toEqual(parse(text, { skip_empty_lines: false }));
        expect(read).toEqual(rows);
      }),
    );
  });
});
