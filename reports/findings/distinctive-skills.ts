import type { ReportRows } from '../report-rows.ts';
import { locationQuotient } from '../statistics/location-quotient.ts';
import { normalQuantile } from '../statistics/normal-quantile.ts';
import { estimateShare, type Estimate } from '../statistics/wilson-interval.ts';

/** A skill in a country, with how its share compares with that of all countries. */
export interface CountrySkill {
  countryId: number;
  skillId: number;
  estimate: Estimate;
  quotient: number;
  low: number | null;
  high: number | null;
  /** Differs from the other countries even when all comparisons made are allowed for. */
  differs: boolean;
}

/** Countries with fewer ads are not compared: their shares move by more than 18 points by chance alone. */
const MIN_ADS_TO_COMPARE = 30;

/**
 * Compares each country with all of them, skill by skill, where at least `minAds` ads of the country ask for the
 * skill. Among hundreds of comparisons some stand out by chance, so `differs` asks for what is unlikely (5 %) to
 * happen even once in all of them (Bonferroni). Ads whose country is not known count in the whole only.
 */
export function compareCountries(
  rows: Pick<ReportRows, 'countries' | 'countrySkills' | 'skills' | 'totals'>,
  minAds: number,
): CountrySkill[] {
  const all = new Map(rows.skills.map((skill) => [skill.skillId, skill.ads]));
  const countries = new Map(rows.countries.map((country) => [country.countryId, country.ads]));
  const cells = rows.countrySkills.filter(
    ({ countryId, skillId, ads }) =>
      countryId !== 0 && ads >= minAds && countries.has(countryId) && all.has(skillId),
  );
  const compared = cells.filter(({ countryId }) => countries.get(countryId)! >= MIN_ADS_TO_COMPARE);
  const limit = compared.length === 0 ? Infinity : normalQuantile(1 - 0.025 / compared.length);
  return cells.map(({ countryId, skillId, ads }) => {
    const n = countries.get(countryId)!;
    const { quotient, low, high, z } = locationQuotient({
      ...{ a: ads, n, A: all.get(skillId)!, N: rows.totals.ads },
    });
    return {
      ...{ countryId, skillId, estimate: estimateShare(ads, n), quotient, low, high },
      differs: n >= MIN_ADS_TO_COMPARE && z !== null && Math.abs(z) >= limit,
    };
  });
}

/** Per country the skills that set it apart, surest first: by the lower end of the interval. */
export function distinctiveSkills(
  cells: readonly CountrySkill[],
  perCountry: number,
): CountrySkill[][] {
  const byCountry = Map.groupBy(
    cells.filter((cell) => cell.differs && cell.quotient > 1),
    (cell) => cell.countryId,
  );
  return [...byCountry.values()].map((skills) =>
    skills.toSorted((a, b) => b.low! - a.low! || a.skillId - b.skillId).slice(0, perCountry),
  );
}
