import { expect, it } from 'vitest';
import { WordTable } from './word-table.ts';

it('gives equal words one number and folds each', () => {
  const table = new WordTable();
  const text = 'Diseño gráfico, diseño, Diseño';
  const first = table.numberOf(text, 0, 6);
  expect(table.numberOf(text, 24, 30)).toBe(first);
  expect(table.folded[first]).toBe('diseno');
  expect(table.numberOf(text, 16, 22)).not.toBe(first);
});

it('begins anew, with another generation, when there is no room', () => {
  const table = new WordTable();
  const { generation } = table;
  table.numberOf('uno', 0, 3);
  table.reserve(10);
  expect(table.generation).toBe(generation);
  table.reserve(2 ** 20);
  expect(table.generation).not.toBe(generation);
  expect(table.folded).toEqual([]);
});
