import { describeQuery } from '../../core/linking/describe-query.ts';
import { candidateFeatures, type LinkingIndex } from '../../core/linking/linker.ts';
import type { RankingWeights } from '../../core/linking/linking-model.ts';
import { buildSpanMemory, type RememberedSpan } from '../../core/linking/span-memory.ts';
import { contentStems } from '../../core/linking/stems.ts';
import type { SentenceVectors } from '../../core/linking/text-vectors.ts';
import { fitLogistic } from '../logistic-regression.ts';
import type { AnnotatedSentence } from './annotations.ts';

/** Ridge penalty on standardised features; between 30 and 300 the validation score moves by less than a point. */
const PENALTY = 100;
/** Digits of a weight that are kept. */
const PRECISION = 6;

/** A sentence with the numbers of its labels in the list, and its vectors where an encoder is in use. */
export interface RankingExample {
  readonly sentence: AnnotatedSentence;
  readonly number: number;
  readonly right: ReadonlySet<number>;
  readonly encoded?: SentenceVectors | undefined;
}

/** Numbers the labels of sentences; labels that the list does not hold are left out. */
export function rankingExamples(
  sentences: readonly AnnotatedSentence[],
  labels: readonly { readonly text: string }[],
  encoded?: readonly SentenceVectors[],
): RankingExample[] {
  const numbers = new Map(labels.map(({ text }, i) => [text, i]));
  return sentences.map((sentence, number) => ({
    ...{ sentence, number, encoded: encoded?.[number] },
    right: new Set(sentence.labels.map((l) => numbers.get(l)).filter((n) => n !== undefined)),
  }));
}

/** The annotators' words for each label, as stems, one entry per sentence, label and bag of words. */
export function spansOf(
  examples: readonly RankingExample[],
  labels: readonly { readonly text: string }[],
): RememberedSpan[] {
  const numbers = new Map(labels.map(({ text }, i) => [text, i]));
  const spans = new Map<string, RememberedSpan>();
  for (const { sentence, number } of examples) {
    for (const { words, label } of sentence.spans) {
      const stems = [...new Set(contentStems(words, 'en'))].sort();
      const labelNumber = numbers.get(label);
      if (stems.length === 0 || labelNumber === undefined) continue;
      const key = `${number}\n${label}\n${stems.join(' ')}`;
      spans.set(key, { label: labelNumber, stems, sentence: number });
    }
  }
  return [...spans.values()];
}

/** The index with the memory of examples, or without any. */
export function withMemory(
  base: LinkingIndex,
  examples: readonly RankingExample[],
  memory: boolean,
): LinkingIndex {
  if (!memory) return { ...base, memory: null };
  const spans = spansOf(examples, base.index.labels);
  return { ...base, memory: buildSpanMemory(spans, base.index.weights) };
}

/** Fits the weights of the features to examples, none of which sees the spans of its own sentence. */
export function fitRanking(
  linking: LinkingIndex,
  examples: readonly RankingExample[],
): RankingWeights {
  const rows: Float64Array[] = [];
  const targets: boolean[] = [];
  for (const { sentence, number, right, encoded } of examples) {
    const query = describeQuery(sentence.text, 'en', linking.index.weights);
    const found = candidateFeatures(linking, query, { encoded, except: number });
    rows.push(...found.rows);
    targets.push(...found.candidates.map((label) => right.has(label)));
  }
  const { intercept, weights } = fitLogistic(rows, targets, PENALTY);
  const round = (value: number): number => Number(value.toPrecision(PRECISION));
  return { intercept: round(intercept), weights: weights.map(round) };
}
