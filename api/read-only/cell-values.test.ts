import { describe, expect, it } from 'vitest';
import { parseCell } from './cell-values.ts';

const OID = { bool: 16, int8: 20, text: 25, json: 114, float8: 701, date: 1082, numeric: 1700 };

describe('parseCell', () => {
  it.each([
    [OID.bool, 't', true],
    [OID.bool, 'f', false],
    [OID.int8, '9007199254740991', 9007199254740991],
    [OID.int8, '9007199254740993', '9007199254740993'],
    [OID.float8, '0.05131670194948623', 0.05131670194948623],
    [OID.float8, 'NaN', 'NaN'],
    [OID.float8, '-Infinity', '-Infinity'],
    [OID.numeric, '12.50', 12.5],
    [OID.numeric, '0.1234567890123456789', '0.1234567890123456789'],
    [OID.numeric, 'NaN', 'NaN'],
    [OID.json, '{"a":[1]}', { a: [1] }],
    [OID.date, '2026-11-22', '2026-11-22'],
    [OID.text, '12', '12'],
    [OID.text, '', ''],
  ])('type %i, %j becomes %j', (type, text, expected) => {
    expect(parseCell(type, text)).toEqual(expected);
  });
});
