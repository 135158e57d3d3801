import { describe, expect, it } from 'vitest';
import { formatCount, formatDuration, formatShare } from './numbers.ts';

describe('numbers', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [12_345, '12,345', '12.345'],
    [1_234, '1,234', '1.234'],
  ])('count %i', (value, en, es) => {
    expect([formatCount(value, 'en'), formatCount(value, 'es')]).toEqual([en, es]);
  });

  it.each([
    [0, '0.0\u00a0%', '0,0\u00a0%'],
    [0.12349, '12.3\u00a0%', '12,3\u00a0%'],
    [1, '100.0\u00a0%', '100,0\u00a0%'],
  ])('share %f', (value, en, es) => {
    expect([formatShare(value, 'en'), formatShare(value, 'es')]).toEqual([en, es]);
  });

  it.each([
    [0, '0.0 s'],
    [940, '0.9 s'],
    [59_949, '59.9 s'],
    [59_960, '1 min 0 s'],
    [75_000, '1 min 15 s'],
    [3_599_700, '1 h 0 min'],
    [7_260_000, '2 h 1 min'],
  ])('duration %i ms', (value, text) => {
    expect(formatDuration(value, 'en')).toBe(text);
  });

  it('durations have the decimal mark of the language', () => {
    expect(formatDuration(42_500, 'es')).toBe('42,5 s');
  });
});
