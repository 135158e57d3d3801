import { describe, expect, it } from 'vitest';
import { jsonRow } from './json-row.ts';

function values(text: string): Record<string, unknown> {
  const row = jsonRow(1, text);
  if ('reject' in row) throw new Error(row.reject.detail);
  return Object.fromEntries(row.values);
}

describe('jsonRow', () => {
  it('names nested fields by their path and keeps lists', () => {
    expect(
      values(
        '{"id":7,"job":{"place":{"city":"Cali"}},"tags":["a","b"],"skills":[{"name":"SQL"},{"name":"R","level":2}],"none":null,"open":true}',
      ),
    ).toEqual({
      id: '7',
      'job.place.city': 'Cali',
      tags: ['a', 'b'],
      'skills.name': ['SQL', 'R'],
      'skills.level': ['2'],
      open: 'true',
    });
  });

  it('reads the NaN that Python writes, but not inside a text', () => {
    expect(values('{"salary": NaN, "min": -Infinity, "title": "NaN or not"}')).toEqual({
      title: 'NaN or not',
    });
  });

  it('does not take a field named __proto__ for anything else', () => {
    const row = jsonRow(1, '{"__proto__":{"title":"x"},"title":"y"}');
    expect('values' in row && [...row.values]).toEqual([
      ['__proto__.title', 'x'],
      ['title', 'y'],
    ]);
  });

  it('looks only so deep', () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect(values(deep)).toEqual({});
  });

  it.each([
    ['{"a":', 'The text is not valid JSON.'],
    ['[1]', "An object with the ad's fields was expected, found an array."],
    ['"x"', "An object with the ad's fields was expected, found string."],
    ['null', "An object with the ad's fields was expected, found null."],
  ])('sets %s aside', (text, detail) => {
    expect(jsonRow(3, text)).toEqual({
      row: 3,
      reject: { reason: 'unreadable_row', field: null, detail },
    });
  });
});
