import { describe, expect, it } from 'vitest';
import { readListLiteral } from './list-value.ts';

describe('readListLiteral', () => {
  it.each([
    [
      'Python',
      `['About us', "We're hiring", 'a\\nb', 'it\\'s']`,
      ['About us', "We're hiring", 'a\nb', "it's"],
    ],
    ['JSON', '["SQL", "Se\\u00f1al"]', ['SQL', 'Señal']],
    ['an empty list', '[]', []],
  ])('reads a list as %s writes it', (_name, text, expected) => {
    expect(readListLiteral(text)).toEqual(expected);
  });

  it.each(['plain', "['open'", '[1, 2]', "['a' 'b']", '[Remote] Cook', "['a',, 'b']"])(
    'takes %s for no list',
    (text) => {
      expect(readListLiteral(text)).toBeNull();
    },
  );
});
