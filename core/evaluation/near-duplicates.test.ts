import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf, foldsOfGroups, groupNearDuplicates } from './near-duplicates.ts';

const cook = 'Buscamos cocinero con experiencia en pastelería para hotel de playa en Cartagena';
const cookAgain =
  'Buscamos cocinera con experiencia en pastelería para hotel de playa en Cartagena, ya';
const driver = 'Conductor de camión con licencia vigente para rutas nacionales de carga pesada';
const nurse = 'Enfermera para turnos de noche en clínica privada, registro profesional al día';

describe('groups of near-duplicate texts', () => {
  it('hold copies that differ in a few words and leave others alone', () => {
    expect(groupNearDuplicates([cook, driver, cookAgain, nurse])).toEqual([0, 1, 0, 2]);
  });

  it('hold nothing together that shares only words which all texts have', () => {
    expect(groupNearDuplicates(['the cat', 'the dog', 'the bird'])).toEqual([0, 1, 2]);
  });

  it('leave empty texts alone', () => {
    expect(groupNearDuplicates(['', ''])).toEqual([0, 1]);
    expect(groupNearDuplicates([])).toEqual([]);
  });

  it('are as far apart as asked', () => {
    expect(groupNearDuplicates([cook, driver, cookAgain], { minCosine: 0.999 })).toEqual([0, 1, 2]);
  });
});

describe('folds of groups', () => {
  it('keep a group together and the folds about equal', () => {
    expect(foldsOfGroups([0, 0, 0, 1, 2, 2, 3], 2)).toEqual([0, 0, 0, 1, 1, 1, 0]);
  });

  it('never split a group and differ by at most the largest one', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1 });
    fc.assert(
      fc.property(groups, fc.integer({ min: 2, max: 5 }), (group, count) => {
        const folds = foldsOfGroups(group, count);
        const clusters = clustersOf(group);
        for (const members of clusters) {
          expect(new Set(members.map((member) => folds[member])).size).toBe(1);
        }
        const sizes = Array.from(
          { length: count },
          (_, f) => folds.filter((fold) => fold === f).length,
        );
        const largest = Math.max(...clusters.map((members) => members.length));
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(largest);
      }),
    );
  });
});
