import { describe, expect, it } from 'vitest';
import { readAnnotations } from './annotations.ts';

const HEAD = 'sentence,span,sub_span,label\n';

describe('readAnnotations', () => {
  it('puts rows of a sentence together, over files, with each of its spans once', () => {
    const first = `${HEAD}Keep bees and sell honey,Keep bees,bees,keep bees\n`;
    const second =
      `${HEAD}Keep bees and sell honey,sell honey,,sell products\n` +
      'Keep bees and sell honey,Keep bees,bees,keep bees\n';
    expect(readAnnotations([first, second])).toEqual([
      {
        text: 'Keep bees and sell honey',
        labels: ['keep bees', 'sell products'],
        spans: [
          { words: 'Keep bees', label: 'keep bees' },
          { words: 'bees', label: 'keep bees' },
          { words: 'sell honey', label: 'sell products' },
        ],
      },
    ]);
  });

  it('leaves out what annotators could not label, and sentences without any label', () => {
    const rows = 'A,a,,LABEL NOT PRESENT\nB,b,,UNDERSPECIFIED\nB,b,,bake bread\nC,,,\n';
    expect(readAnnotations([HEAD + rows]).map(({ text }) => text)).toEqual(['B']);
  });

  it('refuses a file without its columns', () => {
    expect(() => readAnnotations(['sentence,label\na,b\n'])).toThrow(/span/);
    expect(readAnnotations([])).toEqual([]);
  });
});
