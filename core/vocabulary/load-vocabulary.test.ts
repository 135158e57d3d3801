import { describe, expect, it } from 'vitest';
import { foldText } from '../text/fold.ts';
import { aliasKey, vocabularyProblems } from './check-vocabulary.ts';
import { loadHomographs, parseHomographs } from './homographs.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { parseField } from './parse-field.ts';

const vocabulary = loadVocabulary();

describe('The curated vocabulary', () => {
  it('has no double ids, shared aliases, unknown or circular implications', () => {
    expect(vocabularyProblems(vocabulary)).toEqual([]);
  });

  it('covers every part of the working world, not technology alone', () => {
    const fields = new Map<string, number>();
    for (const { field } of vocabulary.skills) fields.set(field, (fields.get(field) ?? 0) + 1);
    expect(vocabulary.skills.length).toBeGreaterThanOrEqual(4200);
    for (const field of ['sales', 'health', 'logistics', 'hospitality-and-food', 'construction']) {
      expect(fields.get(field), field).toBeGreaterThanOrEqual(30);
    }
  });

  it('gives each skill a name in both languages, without the marks of the format', () => {
    for (const { id, nameEn, nameEs } of vocabulary.skills) {
      expect(`${nameEn}${nameEs}`, id).not.toMatch(/[!^?=|;]/);
      expect(nameEn.trim() === nameEn && nameEs.trim() === nameEs && nameEn !== '', id).toBe(true);
    }
  });

  it('describes no homograph that no skill is called by', () => {
    const names = new Set(
      vocabulary.skills.flatMap(({ aliases }) => aliases.map(({ text }) => foldText(text))),
    );
    const orphans = [...loadHomographs().keys()].filter((alias) => !names.has(alias));
    expect(orphans).toEqual([]);
  });

  it('is the same object with the same version when it is asked for again', () => {
    expect(loadVocabulary()).toBe(vocabulary);
    expect(vocabulary.version).toMatch(/^[0-9a-f]{12}$/);
  });
});

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
    ['an unknown implication', 'a | Alpha | implies: z (why)', /unknown "z"/],
    ['a circle', 'a | Alpha | implies: b (x)\nb | Beta | implies: a (y)', /implies itself/],
  ])('finds %s', (_name, lines, problem) => {
    expect(problemsOf(lines).join('\n')).toMatch(problem);
  });

  it('lets two skills share a name that both leave to the context', () => {
    expect(problemsOf('a | ?Mercury\nb | Beta | any: ?mercury')).toEqual([]);
  });
});

describe('parseHomographs', () => {
  it('reads words of context and folds them', () => {
    const [spark] = parseHomographs(
      'spark | only | near: Análisis kafka | after: a | before: plug',
    ).values();
    expect(spark).toEqual({
      alias: 'spark',
      near: ['analisis', 'kafka'],
      notAfter: ['a'],
      notBefore: ['plug'],
      nearOnly: true,
    });
  });

  it('refuses a name given twice and a segment that it does not know', () => {
    expect(() => parseHomographs('go | near: a\nGo | near: b')).toThrow(/twice/);
    expect(() => parseHomographs('go | close: a')).toThrow(/close/);
  });
});

describe('aliasKey', () => {
  it('is equal for what the matcher takes for the same words', () => {
    expect(aliasKey('Atención al cliente')).toBe(aliasKey('atencion de los clientes'));
  });
});
