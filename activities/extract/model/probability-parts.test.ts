import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../core/vocabulary/load-vocabulary.ts';
import { groupByConcept } from '../concept-evidence.ts';
import { gatherEvidence } from '../evidence.ts';
import { buildLexicon } from '../lexicon.ts';
import { probabilityParts } from './probability-parts.ts';
import { scoreConcepts } from './score-concepts.ts';

const lexicon = buildLexicon({ vocabulary: loadVocabulary() });
const { model } = lexicon.scorer;
const known = { model, skills: lexicon.concepts };

describe('the parts of a probability', () => {
  const ad = gatherEvidence(
    {
      combinedText:
        'Backend\n\nRequisitos: Java, Spring Boot, PostgreSQL y Docker. Ofrecemos cursos.',
      sections: [],
      language: 'es',
      countryCode: 'CO',
    },
    lexicon,
  );
  const concepts = groupByConcept(ad.mentions);
  const parts = probabilityParts(ad, concepts, known);

  it('add up to the probability that extraction uses', () => {
    const sums = parts.map((list) => list.reduce((sum, { effect }) => sum + effect, 0));
    const probabilities = sums.map((sum) => 1 / (1 + Math.exp(-sum)));
    expect(concepts.length).toBeGreaterThan(3);
    scoreConcepts(ad, concepts, lexicon.scorer).forEach((probability, i) => {
      expect(probabilities[i]).toBeCloseTo(probability, 9);
    });
  });

  it('come with the largest first, and none without effect', () => {
    for (const list of parts) {
      const sizes = list.map(({ effect }) => Math.abs(effect));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(Math.min(...sizes)).toBeGreaterThan(0);
    }
  });

  it('are none for an ad without skills', () => {
    expect(probabilityParts(ad, [], known)).toEqual([]);
  });
});
