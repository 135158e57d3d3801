import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { bootstrap, type Estimate } from '../../core/evaluation/bootstrap.ts';
import { createCharacterTfIdf } from '../../core/evaluation/baselines/character-tfidf.ts';
import { createCoverage } from '../../core/evaluation/baselines/coverage.ts';
import {
  meanRanking,
  scoreRanking,
  type RankingScores,
} from '../../core/evaluation/ranking-scores.ts';
import { createRandom } from '../../core/random.ts';

const goldRow = z.object({
  sentence: z.string(),
  label: z.string(),
  span: z.string().default(''),
  sub_span: z.string().default(''),
});

/** What annotators write where no label fits. */
const NO_LABEL = new Set(['', 'LABEL NOT PRESENT', 'UNDERSPECIFIED']);

/** Ranked as far as any figure looks, and for MRR a little beyond. */
export const RANKED = 100;
const SEED = 20_251_122;

/** A sentence with the labels that annotators gave it. */
export interface GoldSentence {
  readonly text: string;
  readonly labels: readonly string[];
  /** The words for which each label was given, where the file says. */
  readonly spans: readonly { readonly words: string; readonly label: string }[];
}

/** A way to rank labels for the sentences of a file; the answers are in the order of the sentences. */
export interface LinkingSystem {
  readonly name: string;
  /** 'nothing learned', 'committed model' or 'cross-validated'. */
  readonly figures: string;
  readonly rank: (sentences: readonly GoldSentence[], labels: readonly string[]) => string[][];
}

export interface LinkingRow {
  readonly name: string;
  readonly figures: string;
  readonly scores: Readonly<Record<keyof RankingScores, Estimate>>;
}

export interface LinkingEvaluation {
  readonly task: 'linking';
  readonly sentences: number;
  readonly labels: number;
  /** Labels of sentences that the list does not hold: nobody can find them, and they count as missed. */
  readonly unknownLabels: number;
  readonly systems: readonly LinkingRow[];
}

/** The systems that learn nothing. */
export const LINKING_BASELINES: readonly LinkingSystem[] = [
  { name: 'character 2–5-gram TF-IDF', create: createCharacterTfIdf },
  { name: 'word coverage', create: createCoverage },
].map(({ name, create }) => ({
  name,
  figures: 'nothing learned',
  rank: (sentences, labels) => {
    const rank = create(labels);
    return sentences.map(({ text }) => rank(text, RANKED).map((index) => labels[index]!));
  },
}));

/**
 * Reads annotated sentences, CSV with the columns sentence and label (and span and sub_span, the words that a label was
 * given for), a row per label; the rows of a sentence are put together, and those without a label left out. Throws a
 * ZodError when a column is missing.
 */
export function readGoldSentences(files: readonly string[]): GoldSentence[] {
  const bySentence = new Map<
    string,
    { labels: Set<string>; spans: GoldSentence['spans'][number][] }
  >();
  for (const file of files) {
    const rows: unknown = parse(file, { columns: true, bom: true, skip_empty_lines: true });
    for (const row of z.array(goldRow).parse(rows)) {
      const label = row.label.trim();
      if (NO_LABEL.has(label)) continue;
      const known = bySentence.get(row.sentence) ?? { labels: new Set(), spans: [] };
      known.labels.add(label);
      for (const words of [row.span, row.sub_span])
        if (words.trim() !== '') known.spans.push({ words, label });
      bySentence.set(row.sentence, known);
    }
  }
  return [...bySentence].map(([text, { labels, spans }]) => ({ text, labels: [...labels], spans }));
}

/** Scores systems that rank labels for sentences, as means per sentence with 95 % intervals over sentences. */
export function evaluateLinking(input: {
  readonly sentences: readonly GoldSentence[];
  readonly labels: readonly string[];
  readonly systems: readonly LinkingSystem[];
}): LinkingEvaluation {
  const { sentences, labels, systems } = input;
  const known = new Set(labels);
  return {
    task: 'linking',
    sentences: sentences.length,
    labels: labels.length,
    unknownLabels: sentences.flatMap((one) => one.labels).filter((label) => !known.has(label))
      .length,
    systems: systems.map(({ name, figures, rank }) => {
      const ranked = rank(sentences, labels);
      const scores = sentences.map((one, i) =>
        scoreRanking({ ranked: ranked[i]!, relevant: new Set(one.labels) }),
      );
      return { name, figures, scores: estimate(scores) };
    }),
  };
}

const FIGURES = ['rp1', 'rp5', 'rp10', 'mrr', 'recall50'] as const;

function estimate(scores: readonly RankingScores[]): LinkingRow['scores'] {
  const estimates = bootstrap({
    clusters: scores.map((_, i) => [i]),
    statistic: (members) => {
      const mean = meanRanking(members.map((member) => scores[member]!));
      return FIGURES.map((figure) => mean[figure]);
    },
    random: createRandom(SEED),
  });
  const [rp1, rp5, rp10, mrr, recall50] = estimates as [
    Estimate,
    Estimate,
    Estimate,
    Estimate,
    Estimate,
  ];
  return { rp1, rp5, rp10, mrr, recall50 };
}
