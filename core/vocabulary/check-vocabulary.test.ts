import { describe, expect, it } from 'vitest';
import { aliasKey, vocabularyProblems } from './check-vocabulary.ts';
import { parseField } from './parse-field.ts';

describe('vocabularyProblems', () => {
  const problemsOf = (lines: string): string[] =>
    vocabularyProblems({ version: '', skills: parseField({ field: 'f', type: 'hard', lines }) });

  it.each([
    ['a double id', 'a | Alpha\na | Beta', /given twice/],
    ['an alias of two skills', 'a | Alpha works\nb | Beta | es: alpha works', /"alpha works" of b/],
    [
      'aliases that only inflection parts',
      'a | Caja chica\nb | Beta | es: cajas chicas',
      /cajas chicas/,
    ],
    ['an alias without words', 'a | Alpha | es: ---', /no word/],
    ['a skill that no word can find', 'a | Alpha (letter)', /a has no alias/],
    ['an alias twice', 'a | Alpha | es: beta works; beta works', /"beta works" of a is shadowed/],
    ['marks without effect', 'a | Alpha | any: !ALPHA', /"!ALPHA" of a is shadowed by its "Alpha"/],
    ['a replaced skill that is unknown', 'a | Alpha | replaces: z', /a replaces unknown "z"/],
    ['a family of one', 'a | Alpha | family: a', /a is of one family with itself/],
    [
      'skills that replace each other',
      'a | Alpha | replaces: b\nb | Beta | replaces: a',
      /a replaces itself through b/,
    ],
    ['an unknown implication', 'a | Alpha | implies: z (why)', /unknown "z"/],
    ['a circle', 'a | Alpha | implies: b (x)\nb | Beta | implies: a (y)', /implies itself/],
  ])('finds %s', (_name, lines, problem) => {
    expect(problemsOf(lines).join('\n')).toMatch(problem);
  });

  it('lets an alias say that a word is the same in another language, or that it needs no context there', () => {
    expect(problemsOf('a | Alpha | es: cable | pt: cable')).toEqual([]);
    expect(problemsOf('a | ?Alpha | pt: alpha')).toEqual([
      'alias "?Alpha" of a is shadowed by its "alpha"',
    ]);
  });

  it('lets two skills be of one family both ways', () => {
    expect(problemsOf('a | Alpha | family: b\nb | Beta | family: a')).toEqual([]);
  });

  it('lets two skills share a name that both leave to the context', () => {
    expect(problemsOf('a | ?Mercury\nb | Beta | any: ?mercury')).toEqual([]);
  });
});

describe('aliasKey', () => {
  it('is equal for what the matcher takes for the same words', () => {
    expect(aliasKey('Atención al cliente')).toBe(aliasKey('atencion de los clientes'));
  });
});
