import { expect, it } from 'vitest';
import { breakLines, glueNumbers, shorten } from './typeset.ts';

it('keeps a number and its sign on one line', () => {
  expect(glueNumbers('intervalo del 95 %, n = 20')).toBe(
    'intervalo del 95\u00a0%, n\u00a0=\u00a020',
  );
});

it('breaks lines at spaces, and leaves a word longer than the line whole', () => {
  const measure = (text: string) => text.length;
  expect(breakLines('one two three', 7, measure)).toEqual(['one two', 'three']);
  expect(breakLines('a incomprehensible b', 5, measure)).toEqual(['a', 'incomprehensible', 'b']);
});

it('cuts a text that is too wide, and leaves one that fits', () => {
  const measure = (text: string) => text.length;
  expect(shorten('customer service', 10, measure)).toBe('customer…');
  expect(shorten('sales', 10, measure)).toBe('sales');
  expect(shorten('sales', 0, measure)).toBe('s…');
});
