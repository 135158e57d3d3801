import { describe, expect, it } from 'vitest';
import { confusionOf } from './confusion.ts';

describe('confusion of classes', () => {
  it('counts what was answered for what', () => {
    const pairs = [
      { truth: 'es', answer: 'es' },
      { truth: 'es', answer: 'pt' },
      { truth: 'en', answer: 'en' },
      { truth: 'en', answer: 'en' },
    ];
    expect(confusionOf(pairs)).toEqual({
      accuracy: 0.75,
      classes: ['en', 'es', 'pt'],
      counts: [
        [2, 0, 0],
        [0, 1, 1],
        [0, 0, 0],
      ],
    });
  });

  it('tells nothing of nothing', () => {
    expect(confusionOf([]).accuracy).toBeNaN();
    expect(confusionOf([]).classes).toEqual([]);
  });
});
