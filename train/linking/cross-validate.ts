import { rankLabels, type LinkingIndex, type RankedLabel } from '../../core/linking/linker.ts';
import { createRandom } from '../../core/random.ts';
import { foldText } from '../../core/text/fold.ts';
import { fitRanking, withMemory, type RankingExample } from './fit-ranking.ts';

const FOLDS = 5;
const SEED = 1;

/**
 * Rankings of every sentence by models that have not seen it: five folds by sentence, whose spans are in no memory
 * of their own fold. In the order of the examples.
 */
export function crossValidateRanking(
  base: LinkingIndex,
  examples: readonly RankingExample[],
  options: { readonly memory: boolean; readonly top: number },
): RankedLabel[][] {
  const rankings: RankedLabel[][] = examples.map(() => []);
  const order = shuffled(examples.length);
  const byText = new Map(base.index.labels.map(({ text }, i) => [foldText(text), [i]]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const isTest = new Set(order.filter((_, place) => place % FOLDS === fold));
    const training = examples.filter((_, i) => !isTest.has(i));
    const linking = withMemory(base, training, options.memory);
    const linker = { ...linking, byText, weights: fitRanking(linking, training) };
    for (const i of isTest) {
      const { sentence, encoded } = examples[i]!;
      rankings[i] = rankLabels(linker, sentence.text, options.top, encoded);
    }
  }
  return rankings;
}

/** R-precision at `k` of each sentence: the right labels among the first `k`, over min(k, right labels). */
export function precisionAt(
  k: number,
  rankings: readonly (readonly RankedLabel[])[],
  examples: readonly RankingExample[],
): number[] {
  return rankings.map((ranking, i) => {
    const { right } = examples[i]!;
    const hits = ranking.slice(0, k).filter(({ index }) => right.has(index)).length;
    return hits / Math.min(k, right.size);
  });
}

function shuffled(count: number): number[] {
  const random = createRandom(SEED);
  return Array.from({ length: count }, (_, i) => ({ i, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ i }) => i);
}
