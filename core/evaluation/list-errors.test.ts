import { describe, expect, it } from 'vitest';
import { strictKey } from './fold-names.ts';
import { listErrors } from './list-errors.ts';

const ad = (
  id: string,
  gold: string[],
  names: string[],
  text = 'Uso de 🚀 Java y de SQL a diario.',
) => ({
  id,
  text,
  gold,
  mentions: names.map((name) => ({ name, start: 9, end: 13 })),
});

describe('the list of errors', () => {
  it('counts each name once per ad, wrong ones first', () => {
    const { falsePositives } = listErrors(
      [ad('1', [], ['Java', 'java']), ad('2', ['Java'], ['Java']), ad('3', [], ['Java', 'Go'])],
      strictKey,
    );
    expect(falsePositives.map(({ name, wrong, right }) => [name, wrong, right])).toEqual([
      ['Java', 2, 1],
      ['Go', 1, 0],
    ]);
  });

  it('shows the words of a wrong mention in their place, also behind emoji', () => {
    const { falsePositives } = listErrors([ad('1', [], ['Java'])], strictKey);
    expect(falsePositives[0]!.excerpts).toEqual([
      { ad: '1', before: 'Uso de 🚀 ', words: 'Java', after: ' y de SQL a diario.' },
    ]);
  });

  it('shows a missed label where its words stand, and tells where they do not', () => {
    const { falseNegatives } = listErrors([ad('1', ['sql', 'Arquitectura'], [])], strictKey);
    expect(
      falseNegatives.map(({ name, excerpts }) => [name, excerpts.map((e) => e.words)]),
    ).toEqual([
      ['Arquitectura', []],
      ['sql', ['SQL']],
    ]);
  });

  it('keeps excerpts short', () => {
    const text = `${'palabra '.repeat(40)}Java${' palabra'.repeat(40)}`;
    const long = { id: '1', text, gold: ['Java'], mentions: [] };
    const [found] = listErrors([long], strictKey).falseNegatives[0]!.excerpts;
    expect(found!.before.length + found!.after.length).toBeLessThanOrEqual(80);
  });

  it('is empty where everything is right', () => {
    expect(listErrors([ad('1', ['Java'], ['java'])], strictKey)).toEqual({
      falsePositives: [],
      falseNegatives: [],
    });
  });
});
