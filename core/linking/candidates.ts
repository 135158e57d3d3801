import type { Query } from './describe-query.ts';
import { matchKeys } from './key-index.ts';
import type { LabelIndex } from './label-index.ts';
import {
  clearSheet,
  collectBest,
  createScoreSheet,
  raiseScore,
  type ScoreSheet,
} from './score-sheet.ts';
import { spreadWords, type WordNeighbours } from './word-neighbours.ts';

/** Labels that each score may propose. */
const PROPOSED = 50;

/** Scores by shared words, each the best over a label's keys; `own` leaves alternative names out. */
export interface WordScores {
  /** √matched · share²: Coverage, which prefers labels that are wholly there. */
  readonly coverageOwn: ScoreSheet;
  readonly coverage: ScoreSheet;
  /** matched · share. */
  readonly massOwn: ScoreSheet;
  readonly mass: ScoreSheet;
  /** Cosine-like overlap with the best chunk: matched / √(key · chunk). */
  readonly chunkOwn: ScoreSheet;
  readonly chunk: ScoreSheet;
  /** matched · share², where words of like meaning match in part. */
  readonly softOwn: ScoreSheet;
  readonly soft: ScoreSheet;
}

export function createWordScores(labels: number): WordScores {
  const sheet = (): ScoreSheet => createScoreSheet(labels);
  return {
    ...{ coverageOwn: sheet(), coverage: sheet(), massOwn: sheet(), mass: sheet() },
    ...{ chunkOwn: sheet(), chunk: sheet(), softOwn: sheet(), soft: sheet() },
  };
}

/** Fills the sheets for a query and returns the labels that any of them proposes, ascending. */
export function proposeLabels(input: {
  readonly query: Query;
  readonly index: LabelIndex;
  readonly neighbours: WordNeighbours;
  readonly scores: WordScores;
}): Set<number> {
  const { query, index, neighbours, scores } = input;
  const { keys, isOwn, weights } = index;
  for (const sheet of Object.values(scores) as ScoreSheet[]) clearSheet(sheet);

  const whole = new Map([...query.words].map((word) => [word, 1]));
  matchKeys(keys, whole, weights, (key, mass, share) => {
    const label = keys.labels[key]!;
    const covered = Math.sqrt(mass) * share * share;
    raiseScore(scores.coverage, label, covered);
    raiseScore(scores.mass, label, mass * share);
    if (isOwn[key] === 0) return;
    raiseScore(scores.coverageOwn, label, covered);
    raiseScore(scores.massOwn, label, mass * share);
  });
  matchKeys(keys, spreadWords(query.words, neighbours), weights, (key, mass, share) => {
    const label = keys.labels[key]!;
    raiseScore(scores.soft, label, mass * share * share);
    if (isOwn[key] === 1) raiseScore(scores.softOwn, label, mass * share * share);
  });
  for (const chunk of query.chunks) {
    const words = new Map([...chunk.words].map((word) => [word, 1]));
    matchKeys(keys, words, weights, (key, mass) => {
      const label = keys.labels[key]!;
      const overlap = mass / Math.sqrt(keys.totals[key]! * chunk.weight);
      raiseScore(scores.chunk, label, overlap);
      if (isOwn[key] === 1) raiseScore(scores.chunkOwn, label, overlap);
    });
  }

  const proposed = new Set<number>();
  for (const sheet of [
    ...[scores.coverageOwn, scores.coverage, scores.mass],
    ...[scores.chunkOwn, scores.chunk, scores.softOwn, scores.soft],
  ]) {
    collectBest(sheet, PROPOSED, proposed);
  }
  return proposed;
}
