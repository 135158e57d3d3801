import { expect, it } from 'vitest';
import { WordTable } from './word-table.ts';

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (c) => c.charCodeAt(0));

it('gives equal words one number and folds each', () => {
  const table = new WordTable();
  const text = unitsOf('Diseño gráfico, diseño, Diseño');
  const first = table.numberOf(text, 0, 6);
  expect(table.numberOf(text, 24, 30)).toBe(first);
  expect(table.folded[first]).toBe('diseno');
  expect(table.numberOf(text, 16, 22)).not.toBe(first);
});

it('begins anew, with another generation, when there is no room', () => {
  const table = new WordTable();
  const { generation } = table;
  table.numberOf(unitsOf('uno'), 0, 3);
  table.reserve(10);
  expect(table.generation).toBe(generation);
  table.reserve(2 ** 20);
  expect(table.generation).not.toBe(generation);
  expect(table.folded).toEqual([]);
});

it('holds words of any length, also beyond its first room', () => {
  const table = new WordTable();
  const long = unitsOf('x'.repeat(2 ** 17));
  const number = table.numberOf(long, 0, long.length);
  expect(table.folded[number]).toHaveLength(2 ** 17);
  expect(table.numberOf(long, 0, long.length)).toBe(number);
  expect(table.numberOf(long, 1, long.length)).not.toBe(number);
});
