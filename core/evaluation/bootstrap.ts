import { quantile } from '../math/quantile.ts';
/** A figure with its interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile bootstrap (Efron & Tibshirani 1993, §13.3) of several figures at once, drawing whole clusters: ads that
 * are copies of each other are drawn together, since a sample that splits them would tell too narrow an interval.
 * `statistic` computes the figures of a list of member indices; a figure that is NaN in a draw (a language that was
 * not drawn) is left out of its interval. 95 % intervals unless `level` says otherwise.
 */
export function bootstrap(input: {
  readonly clusters: readonly (readonly number[])[];
  readonly statistic: (members: readonly number[]) => readonly number[];
  readonly random: () => number;
  readonly draws?: number;
  readonly level?: number;
}): Estimate[] {
  const { clusters, statistic, random, draws = 1000, level = 0.95 } = input;
  const values = statistic(clusters.flat());
  const drawn = values.map((): number[] => []);
  for (let draw = 0; draw < draws; draw++) {
    const members: number[] = [];
    for (let i = 0; i < clusters.length; i++) {
      members.push(...clusters[Math.floor(random() * clusters.length)]!);
    }
    statistic(members).forEach((value, i) => {
      if (!Number.isNaN(value)) drawn[i]!.push(value);
    });
  }
  return values.map((value, i) => {
    const sorted = Float64Array.from(drawn[i]!).sort();
    return {
      value,
      low: quantile(sorted, (1 - level) / 2),
      high: quantile(sorted, (1 + level) / 2),
    };
  });
}
