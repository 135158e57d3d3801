import { describe, expect, it } from 'vitest';
import {
  buildCharacterIndex,
  characterCosines,
  createCharacterQuery,
  setCharacterQuery,
} from './character-grams.ts';

const TEXTS = ['weld pipes', 'welding', 'keep bees', 'bee', 'prune hedges'];
const index = buildCharacterIndex(TEXTS);

function cosines(texts: readonly string[], query = createCharacterQuery()): number[][] {
  setCharacterQuery(query, texts, index);
  return TEXTS.map((_, i) => {
    const found = new Float64Array(texts.length);
    characterCosines(query, index, i, found);
    return [...found];
  });
}

describe('character cosines', () => {
  it('are 1 with the text itself, whatever its case and accents, and less with any other', () => {
    TEXTS.forEach((text, i) => {
      const found = cosines([text.toUpperCase()]).flat();
      expect(found[i]).toBeCloseTo(1, 5);
      expect(found.filter((cosine) => cosine > 0.999)).toHaveLength(1);
    });
  });

  it('tell forms of a word from words that share no sequence', () => {
    const [pipes, welding, bees] = cosines(['welded']).flat();
    expect(Math.min(pipes!, welding!)).toBeGreaterThan(0.2);
    expect(bees).toBeLessThan(0.05);
  });

  it('are the same for texts asked together and one by one, with scratch space used before', () => {
    const query = createCharacterQuery();
    const texts = ['bees and hedges', 'welded pipes', 'bees', ''];
    cosines(['something else: keep pruning'], query);
    const together = cosines(texts, query);
    texts.forEach((text, t) => {
      expect(cosines([text], query).flat()).toEqual(together.map((row) => row[t]));
    });
    expect(together.map((row) => row[3])).toEqual([0, 0, 0, 0, 0]);
  });
});
