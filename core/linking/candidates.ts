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

/** Labels that each score may propose. */
const PROPOSED = 50;

/** Scores by shared words, each the best over a label's keys; `own` leaves alternative names out. */
export interface WordScores {
  /** √matched · share²: Coverage, which prefers labels that are wholly there. */
  readonly coverageOwn: ScoreSheet;
  readonly coverage: ScoreSheet;
  /** Cosine-like overlap with the best chunk: matched / √(key · chunk). */
  readonly chunkOwn: ScoreSheet;
  readonly chunk: ScoreSheet;
}

export function createWordScores(labels: number): WordScores {
  const sheet = (): ScoreSheet => createScoreSheet(labels);
  return {
    ...{ coverageOwn: sheet(), coverage: sheet() },
    ...{ chunkOwn: sheet(), chunk: sheet() },
  };
}

/** Fills the sheets for a query and returns the labels that any of them proposes, ascending. */
export function proposeLabels(input: {
  readonly query: Query;
  readonly index: LabelIndex;
  readonly scores: WordScores;
}): Set<number> {
  const { query, index, scores } = input;
  const { keys, isOwn, weights } = index;
  for (const sheet of Object.values(scores) as ScoreSheet[]) clearSheet(sheet);

  const whole = new Map([...query.words].map((word) => [word, 1]));
  matchKeys(keys, whole, weights, (key, mass, share) => {
    const label = keys.labels[key]!;
    const covered = Math.sqrt(mass) * share * share;
    raiseScore(scores.coverage, label, covered);
    if (isOwn[key] === 1) raiseScore(scores.coverageOwn, label, covered);
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
    ...[scores.coverageOwn, scores.coverage],
    ...[scores.chunkOwn, scores.chunk],
  ]) {
    collectBest(sheet, PROPOSED, proposed);
  }
  return proposed;
}
