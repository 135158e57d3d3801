import { createRandom } from '../random.ts';
import { bootstrap, type Estimate } from './bootstrap.ts';
import { clustersOf } from './near-duplicates.ts';
import { countSets, scoreSets, type Rates, type SetCounts } from './set-scores.ts';

/** An ad with what a person listed and what a system found. */
export interface JudgedAd {
  readonly gold: readonly string[];
  readonly predicted: readonly string[];
  /** Ads of one number are copies of each other. */
  readonly group: number;
}

export interface EstimatedRates {
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly f1: Estimate;
}

export interface SystemScores {
  readonly ads: number;
  readonly micro: EstimatedRates;
  readonly macro: EstimatedRates;
}

/** Intervals are drawn with this seed, so that a run can be repeated to the digit. */
const SEED = 20_251_122;

/** Micro and macro rates of a system over ads, names compared by `fold`, with 95 % intervals over groups of copies. */
export function scoreSystem(
  ads: readonly JudgedAd[],
  fold: (name: string) => string,
): SystemScores {
  const counts = ads.map(({ gold, predicted }) => countSets(gold, predicted, fold));
  const estimates = bootstrap({
    clusters: clustersOf(ads.map(({ group }) => group)),
    statistic: (members) => figures(members.map((member) => counts[member]!)),
    random: createRandom(SEED),
  });
  const rates = (from: number): EstimatedRates => ({
    precision: estimates[from]!,
    recall: estimates[from + 1]!,
    f1: estimates[from + 2]!,
  });
  return { ads: ads.length, micro: rates(0), macro: rates(3) };
}

function figures(counts: readonly SetCounts[]): number[] {
  const { micro, macro } = scoreSets(counts);
  const list = ({ precision, recall, f1 }: Rates): number[] => [precision, recall, f1];
  return [...list(micro), ...list(macro)];
}
