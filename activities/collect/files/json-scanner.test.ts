import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonScanner, type JsonElement } from './json-scanner.ts';

function scan(text: string, pieceChars = text.length, maxChars = 1_000_000) {
  const scanner = new JsonScanner({ maxChars });
  const elements: JsonElement[] = [];
  for (let at = 0; at < text.length; at += Math.max(1, pieceChars)) {
    elements.push(...scanner.push(text.slice(at, at + Math.max(1, pieceChars))));
  }
  return { elements, isOpen: scanner.isOpen };
}

describe('JsonScanner', () => {
  it('finds the elements of an array at the root', () => {
    const { elements, isOpen } = scan('[{"a":1}, {"b":[2,{"c":3}]}]');
    expect(elements.map(({ text }) => text)).toEqual(['{"a":1}', '{"b":[2,{"c":3}]}']);
    expect(isOpen).toBe(false);
  });

  it('names the array by the keys that lead to it', () => {
    const { elements } = scan('{"n":2,"page":{"ofertas":[{"a":1}]},"tags":["x",7]}');
    expect(elements.map(({ path, text, isObject }) => [path, text, isObject])).toEqual([
      ['page.ofertas', '{"a":1}', true],
      ['tags', '"x"', false],
      ['tags', '7', false],
    ]);
  });

  it('is not misled by brackets and quotes inside strings', () => {
    const { elements } = scan(String.raw`[{"a":"]}\"[{"},{"b":"\\"}]`);
    expect(elements.map(({ text }) => text)).toEqual([
      String.raw`{"a":"]}\"[{"}`,
      String.raw`{"b":"\\"}`,
    ]);
  });

  it('goes on after an element that is no JSON', () => {
    const { elements } = scan('[{"a":tru},{"b":2},oops,{"c":3}]');
    expect(elements.map(({ text }) => text)).toEqual(['{"a":tru}', '{"b":2}', 'oops', '{"c":3}']);
  });

  it('lets go of the text of an element that is too long, and tells its length', () => {
    const { elements } = scan(`[{"a":"${'x'.repeat(500)}"},{"b":1}]`, 50, 100);
    expect(elements.map(({ text, chars }) => [text, chars])).toEqual([
      [null, 508],
      ['{"b":1}', 7],
    ]);
  });

  it.each(['[{"a":1},{"b":', '[{"a":1}', '{"a":[{"b":1}]', '[{"a":"x'])(
    'knows that %s is cut off',
    (text) => {
      expect(scan(text).isOpen).toBe(true);
    },
  );

  it('agrees with JSON.parse on any array, cut into any pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 20 }),
        fc.boolean(),
        (values, chars, pretty) => {
          const { elements, isOpen } = scan(
            JSON.stringify({ rows: values }, null, pretty ? 2 : 0),
            chars,
          );
          expect(isOpen).toBe(false);
          const rows = elements
            .filter(({ path }) => path === 'rows')
            .map(({ text }) => JSON.parse(text!) as unknown);
          expect(rows).toEqual(JSON.parse(JSON.stringify(values)));
        },
      ),
    );
  });
});
