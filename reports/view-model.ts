import type { SkillType } from '../core/posting/skill-mention.ts';
import {
  compareCountries,
  distinctiveSkills,
  type CountrySkill,
} from './findings/distinctive-skills.ts';
import { describeFunnel, type FunnelStep } from './findings/funnel.ts';
import { findHeadline, type Finding, type RankedSkill } from './findings/headline.ts';
import type { MixDimension, Names, ReportRows } from './report-rows.ts';
import { estimateMedian, type MedianEstimate } from './statistics/median-interval.ts';
import { estimateShare, type Estimate } from './statistics/wilson-interval.ts';

/** What a report says, in numbers that carry their n and interval; free of any language and layout. */
export interface ViewModel {
  batch: ReportRows['batch'];
  rules: ReportRows['rules'];
  totals: ReportRows['totals'];
  versions: ReportRows['versions'];
  finding: Finding;
  /** Ads that state pay, and ads without any skill. */
  salaryShare: Estimate;
  withoutSkills: Estimate;
  /** Ads that left the flow of the batch as rejected or unusable. */
  rejected: number;
  skills: ReadonlyMap<number, { names: Names; type: SkillType; field: string }>;
  countries: readonly { countryId: number; code: string; names: Names; ads: number }[];
  /** Skills that may be shown, most asked first. */
  ranked: readonly RankedSkill[];
  heldBack: number;
  countrySkills: readonly CountrySkill[];
  /** Per country, in the order of `countries`, what sets it apart. */
  distinctive: readonly (readonly CountrySkill[])[];
  types: readonly { type: SkillType; estimate: Estimate }[];
  fields: readonly { field: string; estimate: Estimate }[];
  mixes: readonly {
    dimension: MixDimension;
    /** Ads that say it, out of all. */
    stated: Estimate;
    values: readonly { value: string; estimate: Estimate }[];
  }[];
  salaries: readonly { countryId: number; currency: string; pay: MedianEstimate }[];
  /** Null with less than three whole weeks, or when no skill has enough ads in each of them. */
  trend: Trend | null;
  map: SkillMap | null;
  funnel: readonly FunnelStep[];
  sources: ReportRows['sources'];
}

export interface Trend {
  weeks: readonly { weekStart: string; ads: number; newSources: number }[];
  series: readonly { skillId: number; estimates: readonly Estimate[] }[];
}

export interface SkillMap {
  clusters: readonly { clusterId: number; names: Names; ads: number }[];
  points: readonly { skillId: number; clusterId: number; x: number; y: number; ads: number }[];
}

const MIN_WEEKS = 3;
/** Under this many points a map shows nothing that a list does not. */
const MIN_POINTS = 8;
const TREND_LINES = 4;

/** Works out what a report says from counts. Figures that rest on fewer than `minAds` ads are held back here. */
export function buildViewModel(rows: ReportRows): ViewModel {
  const { minAds } = rows.rules;
  const n = rows.totals.ads;
  const share = (ads: number) => estimateShare(ads, n);
  const enough = <T extends { ads: number }>(counted: readonly T[]) =>
    counted.filter(({ ads }) => ads >= minAds).toSorted((a, b) => b.ads - a.ads);

  const ranked = enough(rows.skills).map(({ skillId, ads }) => ({ skillId, estimate: share(ads) }));
  const countries = rows.countries.toSorted((a, b) => b.ads - a.ads || a.countryId - b.countryId);
  const countrySkills = compareCountries(rows, minAds);
  const place = new Map(countries.map((country, index) => [country.countryId, index]));
  const distinctive = distinctiveSkills(countrySkills, 4).sort(
    (a, b) => place.get(a[0]!.countryId)! - place.get(b[0]!.countryId)!,
  );
  return {
    batch: rows.batch,
    rules: rows.rules,
    totals: rows.totals,
    versions: rows.versions,
    finding: findHeadline({ ads: n, ranked, distinctive: distinctive.flat() }),
    salaryShare: share(rows.totals.adsWithSalary),
    withoutSkills: share(n - rows.totals.adsWithSkills),
    rejected: rows.stages.reduce((sum, stage) => sum + stage.rejected, 0),
    skills: new Map(rows.skills.map((skill) => [skill.skillId, skill])),
    countries,
    ranked,
    heldBack: rows.skills.length - ranked.length,
    countrySkills,
    distinctive,
    types: enough(rows.types).map(({ type, ads }) => ({ type, estimate: share(ads) })),
    fields: enough(rows.fields).map(({ field, ads }) => ({ field, estimate: share(ads) })),
    mixes: describeMixes(rows, minAds),
    salaries: rows.salaries
      .filter(({ values }) => values.length >= minAds)
      .map(({ values, ...group }) => ({ ...group, pay: estimateMedian(values) }))
      .sort((a, b) => b.pay.n - a.pay.n || a.countryId - b.countryId),
    trend: describeTrend(rows, ranked),
    map: describeMap(rows, minAds),
    funnel: describeFunnel(rows),
    sources: rows.sources.toSorted((a, b) => b.ads - a.ads || a.name.localeCompare(b.name)),
  };
}

function describeMixes({ mixes, totals }: ReportRows, minAds: number): ViewModel['mixes'] {
  return (['remote_mode', 'contract_type', 'seniority'] as const).flatMap((dimension) => {
    const stated = mixes.filter((mix) => mix.dimension === dimension && mix.value !== 'unknown');
    const n = stated.reduce((sum, mix) => sum + mix.ads, 0);
    if (n < minAds) return [];
    const values = stated
      .filter(({ ads }) => ads >= minAds)
      .map(({ value, ads }) => ({ value, estimate: estimateShare(ads, n) }))
      .sort((a, b) => b.estimate.count - a.estimate.count);
    return [{ dimension, stated: estimateShare(n, totals.ads), values }];
  });
}

function describeTrend(
  { weeks, weekSkills, rules }: ReportRows,
  ranked: readonly RankedSkill[],
): Trend | null {
  const filled = weeks.filter((week) => week.ads >= rules.minAds);
  if (filled.length < MIN_WEEKS) return null;
  const counts = new Map(weekSkills.map((row) => [`${row.weekStart} ${row.skillId}`, row.ads]));
  const series = ranked
    .map(({ skillId }) => ({
      skillId,
      estimates: filled.map(({ weekStart, ads }) =>
        estimateShare(counts.get(`${weekStart} ${skillId}`) ?? 0, ads),
      ),
    }))
    .filter(({ estimates }) => estimates.every(({ count }) => count >= rules.minAds))
    .slice(0, TREND_LINES);
  return series.length === 0 ? null : { weeks: filled, series };
}

function describeMap({ clusters, points, skills }: ReportRows, minAds: number): SkillMap | null {
  const ads = new Map(skills.map((skill) => [skill.skillId, skill.ads]));
  const shown = points
    .map((point) => ({ ...point, ads: ads.get(point.skillId) ?? 0 }))
    .filter((point) => point.ads >= minAds);
  if (shown.length < MIN_POINTS) return null;
  const weight = new Map<number, number>();
  for (const { clusterId, ads: count } of shown)
    weight.set(clusterId, (weight.get(clusterId) ?? 0) + count);
  return {
    clusters: clusters
      .filter(({ clusterId }) => clusterId !== 0 && weight.has(clusterId))
      .map((cluster) => ({ ...cluster, ads: weight.get(cluster.clusterId)! }))
      .sort((a, b) => b.ads - a.ads || a.clusterId - b.clusterId),
    points: shown,
  };
}
