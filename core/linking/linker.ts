import { foldText } from '../text/fold.ts';
import { createWordScores, proposeLabels, type WordScores } from './candidates.ts';
import { describeQuery, type Query } from './describe-query.ts';
import { computeFeatures } from './features.ts';
import { buildLabelIndex, type LabelIndex } from './label-index.ts';
import type { LinkLabel } from './link-label.ts';
import type { LinkingModel } from './linking-model.ts';
import {
  buildSpanMemory,
  recallLabels,
  type RememberedSpan,
  type SpanMemory,
} from './span-memory.ts';
import type { LinkLanguage } from './stems.ts';
import type { WordNeighbours } from './word-neighbours.ts';

/** A label for a sentence. */
export interface RankedLabel {
  /** Number of the label in the list that the linker was loaded with. */
  readonly index: number;
  readonly id: string;
  readonly text: string;
  /** Probability that an annotator would give the label, 0..1, as the model tells it; 1 for the label itself. */
  readonly score: number;
}

/** Labels of one language, ready to be ranked. It holds scratch space: one query at a time. */
export interface Linker {
  readonly index: LabelIndex;
  readonly model: LinkingModel;
  readonly memory: SpanMemory | null;
  readonly neighbours: WordNeighbours;
  readonly scores: WordScores;
  /** Labels by their folded text, to link a label to itself. */
  readonly byText: ReadonlyMap<string, readonly number[]>;
}

/** Remembered labels that no score proposes join the candidates from this coverage on. */
const MIN_REMEMBERED = 0.3;

/** Prepares labels for ranking; `memory: false` leaves out what annotators gave to like words. */
export function loadLinker(input: {
  readonly labels: readonly LinkLabel[];
  readonly model: LinkingModel;
  readonly language?: LinkLanguage;
  readonly memory?: boolean;
}): Linker {
  const { labels, model, language = 'en', memory = true } = input;
  const index = buildLabelIndex(labels, language);
  const byText = new Map<string, number[]>();
  labels.forEach(({ text }, i) => {
    const known = byText.get(foldText(text));
    if (known === undefined) byText.set(foldText(text), [i]);
    else known.push(i);
  });
  const spans = memory && language === 'en' ? rememberedSpans(model, byText) : [];
  return {
    ...{ index, model, byText },
    memory: spans.length === 0 ? null : buildSpanMemory(spans, index.weights),
    neighbours: new Map(),
    scores: createWordScores(labels.length),
  };
}

/** The labels that fit a sentence best, best first; fewer than `top` when few share anything with it. */
export function rankLabels(linker: Linker, sentence: string, top: number): RankedLabel[] {
  const query = describeQuery(sentence, linker.index.language, linker.index.weights);
  const { candidates, rows } = candidateFeatures(linker, query);
  const itself = new Set(linker.byText.get(foldText(sentence.trim())));
  return candidates
    .map((label, i) => ({
      label,
      score: itself.has(label) ? 1 : probability(rows[i]!, linker.model),
    }))
    .sort((a, b) => b.score - a.score || a.label - b.label)
    .slice(0, top)
    .map(({ label, score }) => {
      const { id, text } = linker.index.labels[label]!;
      return { index: label, id, text, score };
    });
}

/** Candidates of a query, ascending, and their features; `except` leaves a training sentence's own spans out. */
export function candidateFeatures(
  linker: Omit<Linker, 'model' | 'byText'>,
  query: Query,
  except?: number,
): { candidates: number[]; rows: Float64Array[] } {
  const { index, neighbours, scores, memory } = linker;
  const proposed = proposeLabels({ query, index, neighbours, scores });
  const remembered =
    memory === null
      ? new Map<number, never>()
      : recallLabels(memory, query, { weights: index.weights, except });
  for (const [label, { coverage }] of remembered) {
    if (coverage > MIN_REMEMBERED) proposed.add(label);
  }
  const candidates = [...proposed].sort((a, b) => a - b);
  const rows = computeFeatures({
    ...{ query, candidates, index, scores, remembered, vectors: null, encoder: null },
  });
  return { candidates, rows };
}

function probability(row: Float64Array, { intercept, weights }: LinkingModel): number {
  let logit = intercept;
  for (let i = 0; i < row.length; i++) logit += weights[i]! * row[i]!;
  return 1 / (1 + Math.exp(-logit));
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
