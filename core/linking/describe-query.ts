import { chunkSentence } from './chunk-sentence.ts';
import { totalWeight, type WordWeights } from './key-index.ts';
import { contentStems, type LinkLanguage } from './stems.ts';

/** A sentence, taken apart once for all scores. */
export interface Query {
  readonly text: string;
  /** Content stems in order. */
  readonly stems: readonly string[];
  /** Numbers of the known stems. */
  readonly words: ReadonlySet<number>;
  /** Sum of the distinct stems' idf. */
  readonly weight: number;
  readonly chunks: readonly QueryChunk[];
}

export interface QueryChunk {
  readonly text: string;
  readonly stems: readonly string[];
  readonly words: ReadonlySet<number>;
  readonly weight: number;
}

/** Takes a sentence apart: stems of the whole and of each chunk. */
export function describeQuery(
  sentence: string,
  language: LinkLanguage,
  weights: WordWeights,
): Query {
  const stems = contentStems(sentence, language);
  return {
    text: sentence.replace(/<[A-Z_]+>/g, ' '),
    stems,
    words: knownWords(stems, weights),
    weight: totalWeight(stems, weights),
    chunks: chunkSentence(sentence).map((text) => {
      const own = contentStems(text, language);
      return {
        text,
        stems: own,
        words: knownWords(own, weights),
        weight: totalWeight(own, weights),
      };
    }),
  };
}

function knownWords(stems: readonly string[], weights: WordWeights): ReadonlySet<number> {
  return new Set(stems.map((stem) => weights.numbers.get(stem)).filter((n) => n !== undefined));
}
