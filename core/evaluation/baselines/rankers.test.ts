import { describe, expect, it } from 'vitest';
import { bestOf, createCharacterTfIdf } from './character-tfidf.ts';
import { createCoverage } from './coverage.ts';

const labels = ['use spreadsheets', 'Java', 'JavaScript', 'bake bread', 'write reports in English'];

describe.each([
  ['character TF-IDF', createCharacterTfIdf],
  ['word coverage', createCoverage],
])('%s', (_, create) => {
  const rank = create(labels);

  it('puts every label first for its own words', () => {
    expect(labels.map((label) => rank(label, 1)[0])).toEqual([0, 1, 2, 3, 4]);
  });

  it('finds a label inside of a sentence', () => {
    expect(rank('You will bake our bread and cakes every night', 1)).toEqual([3]);
  });

  it('returns no more than asked, and nothing that shares nothing', () => {
    expect(rank('java', 1)).toHaveLength(1);
    expect(rank('zzz', 5)).toEqual([]);
    expect(rank('', 5)).toEqual([]);
  });

  it('works without labels', () => {
    expect(create([])('java', 3)).toEqual([]);
  });
});

describe('character TF-IDF and word coverage', () => {
  it('differ where words are only alike', () => {
    expect(createCharacterTfIdf(labels)('baking', 1)).toEqual([3]);
    expect(createCoverage(labels)('baking', 1)).toEqual([]);
  });

  it('weigh coverage as worked out by hand', () => {
    // "use spreadsheets" has both words, "write reports in English" one of three.
    expect(createCoverage(labels)('reports made with spreadsheets that you use', 5)).toEqual([
      0, 4,
    ]);
  });
});

describe('the best scores', () => {
  it('are in order, equal ones by index, without zeros', () => {
    expect(bestOf(Float64Array.of(0, 2, 3, 2, 0), 10)).toEqual([2, 1, 3]);
    expect(bestOf(Float64Array.of(1, 2, 3), 2)).toEqual([2, 1]);
  });
});
