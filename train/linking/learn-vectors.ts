import { contentStems } from '../../core/linking/stems.ts';
import { storeWordVectors, type StoredWordVectors } from '../../core/linking/word-vectors.ts';
import { createRandom } from '../../core/random.ts';
import type { DescribedSkill } from './read-benchmark.ts';
import { trainVectors, type TextPair } from './train-vectors.ts';

/** Words of one text alone cannot be learned. */
const MIN_TEXTS = 2;
const SEED = 7;
/** Six passes: after sixteen the vectors fit the taxonomy better and the sentences of ads worse. */
const SETTINGS = {
  ...{ dimensions: 64, epochs: 6, batchSize: 256 },
  ...{ learningRate: 0.1, temperature: 0.07, dropout: 0.2 },
};

/** Learns vectors of English stems from the names and descriptions of skills, and from nothing else. */
export function learnVectors(skills: readonly DescribedSkill[]): StoredWordVectors {
  const stems = (text: string): string[] => [...new Set(contentStems(text, 'en'))];
  const texts = skills.map(({ names, description }) => ({
    names: names.map(stems),
    description: stems(description),
  }));
  const counts = new Map<string, number>();
  for (const { names, description } of texts) {
    for (const stem of [...names, description].flat()) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  const words = [...counts].filter(([, count]) => count >= MIN_TEXTS).map(([stem]) => stem);
  const numbers = new Map(words.map((word, i) => [word, i]));
  const bag = (own: readonly string[]): number[] =>
    own.map((stem) => numbers.get(stem)).filter((number) => number !== undefined);

  const pairs: TextPair[] = [];
  for (const { names, description } of texts) {
    const [label, ...others] = names.map(bag);
    const told = bag(description);
    if (label === undefined || label.length === 0) continue;
    const sides = [told, ...others].filter((side) => side.length > 0);
    pairs.push(...sides.map((right) => ({ left: label, right })));
    // Every second other name also meets the description, or skills with many names would outweigh the rest.
    if (told.length === 0) continue;
    pairs.push(
      ...others
        .filter((other, i) => i % 2 === 0 && other.length > 0)
        .map((other) => ({ left: other, right: told })),
    );
  }
  const settings = { ...SETTINGS, words: words.length };
  return storeWordVectors(words, trainVectors(pairs, settings, createRandom(SEED)));
}
