import type { Estimate } from '../statistics/wilson-interval.ts';
import type { CountrySkill } from './distinctive-skills.ts';

/** What the report says first. Each kind is a sentence of the messages. */
export type Finding =
  | { kind: 'noData' }
  | { kind: 'fewAds'; leader: RankedSkill | null }
  | {
      kind: 'leaders';
      /** Skills that lead and cannot be told apart, most asked first; at most two are named. */
      leaders: readonly RankedSkill[];
      /** The country skill that stands out most, if one does. */
      distinctive: CountrySkill | null;
    };

export interface RankedSkill {
  skillId: number;
  estimate: Estimate;
}

/** Under this many ads the interval of a share may span more than 18 points either way. */
const FEW_ADS = 30;
/** A headline needs a difference that matters, not only one that is sure. */
const NOTABLE_QUOTIENT = 1.25;

/**
 * Chooses the finding. `ranked` are the skills that may be shown, most asked first. A second skill is named beside
 * the first when their intervals overlap, for then the order of the two is not known.
 */
export function findHeadline(args: {
  ads: number;
  ranked: readonly RankedSkill[];
  distinctive: readonly CountrySkill[];
}): Finding {
  const [first, second] = args.ranked;
  if (args.ads === 0) return { kind: 'noData' };
  if (args.ads < FEW_ADS) return { kind: 'fewAds', leader: first ?? null };
  const leaders = first === undefined ? [] : [first];
  if (first !== undefined && second !== undefined && second.estimate.high >= first.estimate.low)
    leaders.push(second);
  const notable = args.distinctive
    .filter((cell) => cell.low !== null && cell.low >= NOTABLE_QUOTIENT)
    .filter((cell) => !leaders.some((leader) => leader.skillId === cell.skillId));
  // Among sure differences the one behind which most ads stand says most about its country.
  const strongest = notable.toSorted(
    (a, b) => b.estimate.low * Math.log(b.low!) - a.estimate.low * Math.log(a.low!),
  )[0];
  return { kind: 'leaders', leaders, distinctive: strongest ?? null };
}
