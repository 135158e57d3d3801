import { foldText } from '../text/fold.ts';
import { createWordScores, proposeLabels, type WordScores } from './candidates.ts';
import { describeQuery, type Query } from './describe-query.ts';
import { computeFeatures } from './features.ts';
import { buildInvertedFile, raiseNear, type InvertedFile } from './inverted-file.ts';
import { buildLabelIndex, type LabelIndex } from './label-index.ts';
import type { LinkLabel } from './link-label.ts';
import type { LinkingModel, RankingWeights } from './linking-model.ts';
import {
  clearSheet,
  collectBest,
  createScoreSheet,
  fillSheet,
  type ScoreSheet,
} from './score-sheet.ts';
import {
  buildSpanMemory,
  recallLabels,
  type RememberedSpan,
  type SpanMemory,
} from './span-memory.ts';
import { contentStems, type LinkLanguage } from './stems.ts';
import { compareVectors, type LabelVectors, type SentenceVectors } from './text-vectors.ts';
import { readWordVectors, textVector, type WordVectors } from './word-vectors.ts';

/** A label for a sentence. */
export interface RankedLabel {
  /** Number of the label in the list that the linker was loaded with. */
  readonly index: number;
  readonly id: string;
  readonly text: string;
  /** Probability that an annotator would give the label, 0..1, as the model tells it; 1 for the label itself. */
  readonly score: number;
}

/** What candidates and features are computed from; it holds scratch space: one query at a time. */
export interface LinkingIndex {
  readonly index: LabelIndex;
  readonly memory: SpanMemory | null;
  /** Null for languages without word vectors. */
  readonly vectors: { readonly words: WordVectors; readonly labels: InvertedFile } | null;
  /** Vectors of the labels by an encoder; null without one. */
  readonly encoder: LabelVectors | null;
  readonly scores: WordScores;
  readonly vectorSheet: ScoreSheet;
}

/** Labels of one language, ready to be ranked. */
export interface Linker extends LinkingIndex {
  readonly weights: RankingWeights;
  /** Labels by their folded text, to link a label to itself. */
  readonly byText: ReadonlyMap<string, readonly number[]>;
}

/** Remembered labels that no score proposes join the candidates from this coverage on. */
const MIN_REMEMBERED = 0.3;
/** Labels that each comparison of vectors proposes. */
const PROPOSED_BY_VECTORS = 50;
/** Lists of label vectors that are read for a sentence, and for each of its chunks, of about 120. */
const LISTS = { whole: 8, chunk: 3 };

/**
 * Prepares labels for ranking. `memory: false` leaves out what annotators gave to like words; `encoder` holds the
 * labels' vectors by an encoder, and every query must then come with its own. Word vectors and remembered spans are
 * English: other languages are ranked by words and characters.
 */
export function loadLinker(input: {
  readonly labels: readonly LinkLabel[];
  readonly model: LinkingModel;
  readonly language?: LinkLanguage;
  readonly memory?: boolean;
  readonly encoder?: LabelVectors;
}): Linker {
  const { labels, model, language = 'en', memory = true, encoder = null } = input;
  const byText = new Map<string, number[]>();
  labels.forEach(({ text }, i) => {
    const known = byText.get(foldText(text.trim()));
    if (known === undefined) byText.set(foldText(text.trim()), [i]);
    else known.push(i);
  });
  const isEnglish = language === 'en';
  const spans = memory && isEnglish ? rememberedSpans(model, byText) : [];
  const words = isEnglish ? readWordVectors(model.vectors) : null;
  return {
    ...buildLinkingIndex({ labels, language, words, encoder, spans }),
    byText,
    weights: weightsFor(model, { encoder: encoder !== null, memory: spans.length > 0 }),
  };
}

/** Builds what ranking and training share. */
export function buildLinkingIndex(input: {
  readonly labels: readonly LinkLabel[];
  readonly language: LinkLanguage;
  readonly words: WordVectors | null;
  readonly encoder: LabelVectors | null;
  readonly spans: readonly RememberedSpan[];
}): LinkingIndex {
  const { labels, language, words, encoder, spans } = input;
  const index = buildLabelIndex(labels, language);
  return {
    ...{ index, encoder },
    memory: spans.length === 0 ? null : buildSpanMemory(spans, index.weights),
    vectors:
      words === null
        ? null
        : { words, labels: buildInvertedFile(vectorsOfLabels(labels, language, words)) },
    scores: createWordScores(labels.length),
    vectorSheet: createScoreSheet(labels.length),
  };
}

/**
 * The labels that fit a sentence best, best first; fewer than `top` when few share anything with it. A sentence that
 * is a label comes back as itself. Throws RangeError when the linker has an encoder and the sentence no vectors.
 */
export function rankLabels(
  linker: Linker,
  sentence: string,
  top: number,
  encoded?: SentenceVectors,
): RankedLabel[] {
  const query = describeQuery(sentence, linker.index.language, linker.index.weights);
  const itself = new Set(linker.byText.get(foldText(sentence.trim())));
  const { candidates, rows } = candidateFeatures(linker, query, { encoded, include: itself });
  return candidates
    .map((label, i) => ({
      label,
      score: itself.has(label) ? 1 : probability(rows[i]!, linker.weights),
    }))
    .sort((a, b) => b.score - a.score || a.label - b.label)
    .slice(0, top)
    .map(({ label, score }) => {
      const { id, text } = linker.index.labels[label]!;
      return { index: label, id, text, score };
    });
}

/**
 * Candidates of a query, ascending, and their features. `include` are candidates whatever they score; `except` leaves
 * a training sentence's own spans out.
 */
export function candidateFeatures(
  linking: LinkingIndex,
  query: Query,
  options: {
    readonly encoded?: SentenceVectors | undefined;
    readonly except?: number;
    readonly include?: Iterable<number>;
  } = {},
): { candidates: number[]; rows: Float64Array[] } {
  const { index, scores, memory, vectors, encoder, vectorSheet } = linking;
  const { encoded, except, include = [] } = options;
  if (encoder !== null && encoded === undefined) {
    throw new RangeError('The labels have vectors of an encoder, so the sentence needs its own');
  }
  const proposed = proposeLabels({ query, index, scores });
  const remembered =
    memory === null ? null : recallLabels(memory, query, { weights: index.weights, except });
  for (const [label, { coverage }] of remembered ?? []) {
    if (coverage > MIN_REMEMBERED) proposed.add(label);
  }
  const own = vectors === null ? null : vectorsOfQuery(query, vectors.words);
  if (vectors !== null && own !== null) {
    clearSheet(vectorSheet);
    raiseNear(vectors.labels, own.whole, { lists: LISTS.whole, sheet: vectorSheet });
    collectBest(vectorSheet, PROPOSED_BY_VECTORS, proposed);
    clearSheet(vectorSheet);
    for (const chunk of own.chunks) {
      raiseNear(vectors.labels, chunk, { lists: LISTS.chunk, sheet: vectorSheet });
    }
    collectBest(vectorSheet, PROPOSED_BY_VECTORS, proposed);
  }
  if (encoder !== null) {
    for (const vector of [encoded!.whole, ...encoded!.chunks]) {
      fillSheet(vectorSheet, vector, encoder);
      collectBest(vectorSheet, PROPOSED_BY_VECTORS, proposed);
    }
  }
  for (const label of include) proposed.add(label);
  const candidates = [...proposed].sort((a, b) => a - b);
  const rows = computeFeatures({
    ...{ query, candidates, index, scores, remembered },
    vectors: own === null ? null : compareVectors(own, vectors!.labels.vectors),
    encoder: encoder === null ? null : compareVectors(encoded!, encoder),
  });
  return { candidates, rows };
}

function weightsFor(
  { weights }: LinkingModel,
  uses: { readonly encoder: boolean; readonly memory: boolean },
): RankingWeights {
  if (!uses.encoder) return uses.memory ? weights.plain : weights.plainWithoutMemory;
  const found = uses.memory ? weights.encoder : weights.encoderWithoutMemory;
  if (found === null) throw new RangeError('The model was trained without an encoder');
  return found;
}

function probability(row: Float64Array, { intercept, weights }: RankingWeights): number {
  let logit = intercept;
  for (let i = 0; i < row.length; i++) logit += weights[i]! * row[i]!;
  return 1 / (1 + Math.exp(-logit));
}

function vectorsOfLabels(
  labels: readonly LinkLabel[],
  language: LinkLanguage,
  words: WordVectors,
): LabelVectors {
  const { dimensions } = words;
  const values = new Float32Array(labels.length * dimensions);
  labels.forEach(({ text }, i) => {
    values.set(textVector(contentStems(text, language), words), i * dimensions);
  });
  return { dimensions, values };
}

function vectorsOfQuery(query: Query, words: WordVectors): SentenceVectors {
  return {
    whole: textVector(query.stems, words),
    chunks: query.chunks.map(({ stems }) => textVector(stems, words)),
  };
}

function rememberedSpans(
  model: LinkingModel,
  byText: ReadonlyMap<string, readonly number[]>,
): RememberedSpan[] {
  return Object.entries(model.memory).flatMap(([text, spans]) => {
    const label = byText.get(foldText(text))?.[0];
    if (label === undefined) return [];
    return spans.map(({ sentence, stems }) => ({ label, sentence, stems: stems.split(' ') }));
  });
}
