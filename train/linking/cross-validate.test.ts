import { describe, expect, it } from 'vitest';
import { labelsOfLines } from '../../core/linking/link-label.ts';
import { buildLinkingIndex } from '../../core/linking/linker.ts';
import { crossValidateRanking, precisionAt } from './cross-validate.ts';
import { fitRanking, rankingExamples, spansOf, withMemory } from './fit-ranking.ts';

const TRADES = ['weld pipes', 'keep bees', 'prune hedges', 'bake bread', 'drive lorries'];
const labels = labelsOfLines([...TRADES, 'inspect molten metal', 'handle ladles']);
/** "Molten metal" leads to ladles by memory alone: the label shares no word with it. */
const sentences = TRADES.flatMap((trade, i) => [
  {
    text: `You will ${trade} on site ${i}`,
    labels: [trade],
    spans: [{ words: trade, label: trade }],
  },
  {
    text: `Foundry shift ${i}: molten metal`,
    labels: ['handle ladles'],
    spans: [{ words: 'molten metal', label: 'handle ladles' }],
  },
]);
const examples = rankingExamples(sentences, labels);
const base = buildLinkingIndex({ labels, language: 'en', words: null, encoder: null, spans: [] });

describe('cross-validated ranking', () => {
  it('finds by memory what shares no word, and only with memory', () => {
    const score = (memory: boolean): number[] =>
      precisionAt(2, crossValidateRanking(base, examples, { memory, top: 3 }), examples);
    const byMemory = (_: number, i: number): boolean => i % 2 === 1;
    expect(score(true).filter(byMemory)).toEqual([1, 1, 1, 1, 1]);
    expect(score(false).filter(byMemory)).toEqual([0, 0, 0, 0, 0]);
    expect(score(false).filter((_, i) => i % 2 === 0)).toEqual([1, 1, 1, 1, 1]);
  });

  it('gives the same rankings again', () => {
    const run = () => crossValidateRanking(base, examples, { memory: true, top: 3 });
    expect(run()).toEqual(run());
  });
});

describe('precisionAt', () => {
  it('counts right labels among the first k, over no more than k', () => {
    const [example] = rankingExamples(
      [{ text: 's', labels: ['weld pipes', 'keep bees', 'bake bread'], spans: [] }],
      labels,
    );
    const ranking = [0, 5, 1].map((index) => ({ index, ...{ id: '', text: '', score: 0.5 } }));
    expect(precisionAt(2, [ranking], [example!])).toEqual([1 / 2]);
    expect(precisionAt(10, [ranking], [example!])).toEqual([2 / 3]);
  });
});

describe('fitRanking', () => {
  it('keeps the spans of a sentence once, sorted, and drops labels that the list does not hold', () => {
    const twice = rankingExamples(
      [
        {
          text: 's',
          labels: ['weld pipes', 'fly kites'],
          spans: [
            { words: 'pipes to weld', label: 'weld pipes' },
            { words: 'weld the pipes', label: 'weld pipes' },
            { words: 'kites', label: 'fly kites' },
          ],
        },
      ],
      labels,
    );
    expect(spansOf(twice, labels)).toEqual([{ label: 0, stems: ['pipe', 'weld'], sentence: 0 }]);
    expect([...twice[0]!.right]).toEqual([0]);
  });

  it('fits the same weights again, finite ones', () => {
    const linking = withMemory(base, examples, false);
    const fitted = fitRanking(linking, examples);
    expect(fitRanking(linking, examples)).toEqual(fitted);
    expect([fitted.intercept, ...fitted.weights].every(Number.isFinite)).toBe(true);
  });
});
