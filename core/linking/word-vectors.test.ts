import { describe, expect, it } from 'vitest';
import { readWordVectors, storeWordVectors, textVector } from './word-vectors.ts';

const stored = storeWordVectors(['bee', 'hive', 'none'], {
  dimensions: 2,
  values: Float32Array.of(3, 4, 0, 2, 0, 0),
});

describe('word vectors', () => {
  it('come back from their bytes, within half a step of the row', () => {
    const { rows, values } = readWordVectors(stored);
    expect([...rows.keys()]).toEqual(['bee', 'hive', 'none']);
    [3, 4, 0, 2, 0, 0].forEach((value, i) => expect(values[i]).toBeCloseTo(value, 1));
  });

  it('add up to a text of length 1, each word once, unknown ones not', () => {
    const vectors = readWordVectors(stored);
    const text = textVector(['bee', 'hive', 'hive', 'unheard'], vectors);
    expect(text[0]).toBeCloseTo(3 / Math.hypot(3, 6), 2);
    expect(Math.hypot(...text)).toBeCloseTo(1, 5);
    expect([...textVector(['unheard'], vectors)]).toEqual([0, 0]);
  });

  it('refuse tables that do not fit together', () => {
    expect(() => readWordVectors({ ...stored, scales: [1] })).toThrow(/not one table/);
  });
});
