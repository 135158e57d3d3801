import { describe, expect, it } from 'vitest';
import { foldText } from '../text/fold.ts';
import { vocabularyProblems } from './check-vocabulary.ts';
import { loadHomographs, parseHomographs } from './homographs.ts';
import { loadVocabulary } from './load-vocabulary.ts';

const vocabulary = loadVocabulary();

describe('The curated vocabulary', () => {
  it('has no problem that the check knows: shared or shadowed aliases, circles, references to nothing', () => {
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
