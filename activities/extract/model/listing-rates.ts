/** How many ads name a skill, and in how many of them a person listed it. */
export interface ListingCount {
  readonly named: number;
  readonly listed: number;
}

/** Counts of the labelled ads, of all their skills and by field and skill. */
export interface ListingCounts {
  readonly all: ListingCount;
  readonly byField: ReadonlyMap<string, ListingCount>;
  readonly bySkill: ReadonlyMap<string, ListingCount>;
}

/** What the counts say of a skill; the order is that of the model's weights. */
export const RATE_FEATURES: readonly string[] = ['listing rate', 'named before', 'field rate'];

/** Weight of the rate one level up, in ads: of the field for a skill, of all for a field. */
const PRIOR_ADS = 2;
const FIELD_PRIOR_ADS = 5;
const NONE: ListingCount = { named: 0, listed: 0 };
const MANY_ADS = 10;

function smooth({ named, listed }: ListingCount, prior: number, weight: number): number {
  return (listed + weight * prior) / (named + weight);
}

const logit = (p: number): number => Math.log(p / (1 - p));

/** Log-odds that a named skill is listed, smoothed toward its field's, which is smoothed toward that of all. */
export function rateFeatures(
  counts: ListingCounts,
  skill: { readonly skillKey: string; readonly field: string },
): readonly number[] {
  const overall = smooth(counts.all, 0.5, 2);
  const fieldRate = smooth(counts.byField.get(skill.field) ?? NONE, overall, FIELD_PRIOR_ADS);
  const own = counts.bySkill.get(skill.skillKey) ?? NONE;
  const rate = smooth(own, fieldRate, PRIOR_ADS);
  return [logit(rate), Math.min(own.named, MANY_ADS) / MANY_ADS, logit(fieldRate)];
}
