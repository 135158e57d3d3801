import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExplainedMention } from './explain-ad.ts';
import { markText } from './mark-text.ts';

const mention = (start: number, end: number, isTaken: boolean): ExplainedMention => ({
  ...{ start, end, isTaken, surface: '', id: 'v:x', name: 'x', alias: 'x', origin: 'vocabulary' },
  ...{ method: 'esco', reason: '', section: null, confidence: null, threshold: null },
  ...{ surroundings: [], parts: [], esco: null },
});

describe('a marked text', () => {
  it('is cut at its mentions, in code points', () => {
    const parts = markText({ text: '🚀 Java y Go', mentions: [mention(2, 6, true)] });
    expect(parts.map(({ text, mention: found }) => [text, found !== null])).toEqual([
      ['🚀 ', false],
      ['Java', true],
      [' y Go', false],
    ]);
  });

  it('marks the taken one of two that overlap, then the longer', () => {
    const parts = markText({
      text: 'abcdefgh',
      mentions: [
        mention(0, 4, false),
        mention(2, 4, true),
        mention(5, 6, false),
        mention(5, 8, false),
      ],
    });
    expect(parts.filter((part) => part.mention !== null).map(({ text }) => text)).toEqual([
      'cd',
      'fgh',
    ]);
  });

  it('never loses or repeats a letter', () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.boolean()));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), spans, (text, list) => {
        const length = [...text].length;
        const mentions = list
          .map(([a, b, isTaken]) =>
            mention(Math.min(a, b, length), Math.min(Math.max(a, b), length), isTaken),
          )
          .filter(({ start, end }) => end > start);
        expect(
          markText({ text, mentions })
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
