import { describe, expect, it } from 'vitest';
import { labelsOfLines, labelsOfTaxonomy } from './link-label.ts';
import { loadLinker, rankLabels } from './linker.ts';
import { loadLinkingModel } from './load-linking-model.ts';

const LABELS = [
  ...['play the piano', 'strive for excellence', 'restore dentures', 'prune hedges', 'keep bees'],
  ...[
    'manage orchards',
    'manage budgets',
    'weld pipes',
    'Ruby (computer programming)',
    'ruby cutting',
  ],
  ...['supervise staff', 'drive lorries', 'C++', 'C#', 'use spreadsheets'],
];
const model = loadLinkingModel();
const linker = loadLinker({ labels: labelsOfLines(LABELS), model });
const best = (text: string): string | undefined => rankLabels(linker, text, 1)[0]?.text;

describe('rankLabels', () => {
  it.each(LABELS)('links %j to itself, surely', (label) => {
    expect(rankLabels(linker, label, 3)[0]).toMatchObject({ text: label, id: label, score: 1 });
  });

  it.each([
    ['You will manage the budget of a region', 'manage budgets'],
    ['welding of pipes and other work on the line', 'weld pipes'],
    ['Strong experience with C++ on Linux', 'C++'],
    ['beekeeping: keeping bees, selling honey', 'keep bees'],
  ])('ranks the label of %j first', (sentence, label) => {
    expect(best(sentence)).toBe(label);
  });

  it.each([
    ['Excel', 'strive for excellence'],
    ['REST', 'restore dentures'],
    ['Perfil', 'prune hedges'],
  ])('does not take %j for %j, which only shares letters with it', (word, falseFriend) => {
    const ranked = rankLabels(linker, word, 15).find(({ text }) => text === falseFriend);
    expect(ranked?.score ?? 0).toBeLessThan(0.1);
  });

  it('has no answer where nothing is shared', () => {
    const spanish = loadLinker({ labels: labelsOfLines(['podar setos']), model, language: 'es' });
    expect(rankLabels(spanish, 'quásar', 10)).toEqual([]);
    expect(rankLabels(spanish, '', 10)).toEqual([]);
  });

  it('answers the same when asked again', () => {
    const first = rankLabels(linker, 'supervise the staff of the orchard', 5);
    rankLabels(linker, 'weld pipes', 5);
    expect(rankLabels(linker, 'supervise the staff of the orchard', 5)).toEqual(first);
  });

  it('ranks in other languages, by other names as well', () => {
    const skill = {
      ...{ uri: 'urn:x:bees', uuid: 'bees', type: 'knowledge' },
      labels: [
        { language: 'es', text: 'criar abejas', kind: 'preferred' as const },
        { language: 'es', text: 'apicultura', kind: 'alternative' as const },
      ],
    };
    const labels = labelsOfTaxonomy([skill], 'es');
    const spanish = loadLinker({ labels, model, language: 'es' });
    expect(rankLabels(spanish, 'experiencia en apicultura', 1)[0]?.id).toBe('urn:x:bees');
    expect(labelsOfTaxonomy([skill], 'fr')).toEqual([]);
  });

  it('asks for the vectors of a sentence where the labels have some', () => {
    const encoder = { dimensions: 1, values: new Float32Array(LABELS.length).fill(1) };
    expect(() => rankLabels({ ...linker, encoder }, 'weld pipes', 1)).toThrow(
      /the sentence needs its own/,
    );
  });
});
