/** A query with what it should find; `ranked` is best first and holds nothing twice. */
export interface RankedQuery<Id> {
  readonly ranked: readonly Id[];
  readonly relevant: ReadonlySet<Id>;
}

/** Each 0..1, of one query or as the mean over queries. */
export interface RankingScores {
  readonly rp1: number;
  readonly rp5: number;
  readonly rp10: number;
  readonly mrr: number;
  readonly recall50: number;
}

/**
 * Scores of one query with at least one relevant id. R-precision at k is hits among the first k over min(k, relevant):
 * a query with two labels can be right to the full at k = 10 (Decorte et al. 2022, §5). MRR looks as far as the
 * ranking goes. Throws RangeError for a query without anything relevant: it has no score.
 */
export function scoreRanking<Id>({ ranked, relevant }: RankedQuery<Id>): RankingScores {
  if (relevant.size === 0) throw new RangeError('a query without relevant ids has no score');
  const hits = (k: number): number => {
    let count = 0;
    for (let i = 0; i < Math.min(k, ranked.length); i++) if (relevant.has(ranked[i]!)) count += 1;
    return count;
  };
  const rPrecision = (k: number): number => hits(k) / Math.min(k, relevant.size);
  const first = ranked.findIndex((id) => relevant.has(id));
  return {
    rp1: rPrecision(1),
    rp5: rPrecision(5),
    rp10: rPrecision(10),
    mrr: first === -1 ? 0 : 1 / (first + 1),
    recall50: hits(50) / relevant.size,
  };
}

/** Mean of the queries' scores; NaN without queries. */
export function meanRanking(scores: readonly RankingScores[]): RankingScores {
  const mean = (figure: keyof RankingScores): number =>
    scores.reduce((sum, score) => sum + score[figure], 0) / scores.length;
  return {
    rp1: mean('rp1'),
    rp5: mean('rp5'),
    rp10: mean('rp10'),
    mrr: mean('mrr'),
    recall50: mean('recall50'),
  };
}
