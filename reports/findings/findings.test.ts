import { describe, expect, it } from 'vitest';
import { EMPTY_ROWS } from '../fixtures/invented-rows.ts';
import { estimateShare } from '../statistics/wilson-interval.ts';
import { compareCountries, distinctiveSkills } from './distinctive-skills.ts';
import { describeFunnel } from './funnel.ts';
import { findHeadline } from './headline.ts';

const country = (countryId: number, ads: number) => ({
  ...{ countryId, code: 'XX', names: { es: 'x', en: 'x' }, ads },
});
const skill = (skillId: number, ads: number) => ({
  ...{ skillId, names: { es: 's', en: 's' }, type: 'hard' as const, field: 'f', ads },
});
const market = {
  countries: [country(1, 400), country(2, 400), country(3, 20)],
  skills: [skill(1, 110), skill(2, 82), skill(3, 3)],
  countrySkills: [
    { countryId: 1, skillId: 1, ads: 90 },
    { countryId: 2, skillId: 1, ads: 10 },
    { countryId: 3, skillId: 1, ads: 10 },
    { countryId: 1, skillId: 2, ads: 40 },
    { countryId: 2, skillId: 2, ads: 42 },
    { countryId: 1, skillId: 3, ads: 3 },
  ],
  totals: { ...EMPTY_ROWS.totals, ads: 820 },
};

describe('compareCountries', () => {
  const cells = compareCountries(market, 5);

  it('holds back cells with too few ads', () => {
    expect(cells.some((cell) => cell.skillId === 3)).toBe(false);
  });

  it('tells a sure difference from one that chance explains', () => {
    expect(cells.map(({ countryId, skillId, differs }) => [countryId, skillId, differs])).toEqual([
      ...[
        [1, 1, true],
        [2, 1, true],
        [3, 1, false],
        [1, 2, false],
        [2, 2, false],
      ],
    ]);
  });

  it('does not call a country with few ads different, however large its quotient', () => {
    const few = cells.find((cell) => cell.countryId === 3)!;
    expect(few.quotient).toBeCloseTo(10 / 20 / (110 / 820), 10);
    expect(few.differs).toBe(false);
  });

  it('lists what sets a country apart, and not what it lacks', () => {
    expect(
      distinctiveSkills(cells, 4).map((group) => group.map((c) => [c.countryId, c.skillId])),
    ).toEqual([[[1, 1]]]);
  });

  it('leaves ads of unknown country out of the comparison but in the whole', () => {
    const unknown = compareCountries(
      { ...market, countrySkills: [{ countryId: 0, skillId: 1, ads: 50 }] },
      5,
    );
    expect(unknown).toEqual([]);
  });

  it('finds nothing to compare in a single country', () => {
    const single = compareCountries(
      {
        countries: [country(1, 200)],
        skills: [skill(1, 50)],
        countrySkills: [{ countryId: 1, skillId: 1, ads: 50 }],
        totals: { ...EMPTY_ROWS.totals, ads: 200 },
      },
      5,
    );
    expect(single).toMatchObject([{ quotient: 1, low: null, differs: false }]);
  });
});

describe('findHeadline', () => {
  const ranked = (...counts: number[]) =>
    counts.map((count, i) => ({ skillId: i + 1, estimate: estimateShare(count, 1000) }));

  it('says that there is nothing when there is nothing', () => {
    expect(findHeadline({ ads: 0, ranked: [], distinctive: [] })).toEqual({ kind: 'noData' });
  });

  it('draws no conclusion from few ads', () => {
    const [leader] = ranked(10);
    expect(findHeadline({ ads: 29, ranked: ranked(10), distinctive: [] })).toEqual({
      kind: 'fewAds',
      leader,
    });
    expect(findHeadline({ ads: 29, ranked: [], distinctive: [] })).toEqual({
      kind: 'fewAds',
      leader: null,
    });
  });

  it('names one leader when it is surely ahead, and two when their order is not known', () => {
    const leaders = (counts: number[]) => {
      const finding = findHeadline({ ads: 1000, ranked: ranked(...counts), distinctive: [] });
      return finding.kind === 'leaders' ? finding.leaders.map((leader) => leader.skillId) : null;
    };
    expect(leaders([300, 200])).toEqual([1]);
    expect(leaders([300, 290, 280])).toEqual([1, 2]);
    expect(leaders([])).toEqual([]);
  });

  it('adds a country skill only when the difference matters', () => {
    const cell = (low: number) => ({
      ...{
        countryId: 1,
        skillId: 9,
        estimate: estimateShare(100, 400),
        quotient: 2,
        low,
        high: 3,
        differs: true,
      },
    });
    const headline = (low: number) =>
      findHeadline({ ads: 1000, ranked: ranked(300, 100), distinctive: [cell(low)] });
    expect(headline(1.5)).toMatchObject({ distinctive: { skillId: 9 } });
    expect(headline(1.1)).toMatchObject({ distinctive: null });
  });
});

describe('describeFunnel', () => {
  const stage = (
    name: string,
    itemsIn: number,
    left: { rejected?: number; duplicate?: number; skipped?: number },
  ) => {
    const { rejected = 0, duplicate = 0, skipped = 0 } = left;
    return {
      ...{
        stage: name,
        unit: 'ad version',
        itemsIn,
        itemsOut: itemsIn - rejected - duplicate - skipped,
      },
      ...{ rejected, duplicate, skipped },
    };
  };

  it('adds up from what was collected to what came through', () => {
    const steps = describeFunnel({
      totals: { ...EMPTY_ROWS.totals, ads: 500 },
      stages: [
        stage('collect', 100, { skipped: 20 }),
        stage('validate', 80, { rejected: 12 }),
        stage('clean', 68, { rejected: 3, duplicate: 15 }),
        stage('extract', 50, {}),
        stage('embed', 900, { skipped: 850 }),
      ],
      rejects: [
        { stage: 'validate', reason: 'no_title', count: 4 },
        { stage: 'validate', reason: 'listing_only', count: 8 },
        { stage: 'clean', reason: 'too_short', count: 2 },
      ],
      duplicates: [{ kind: 'exact', count: 15 }],
    });
    expect(steps).toEqual([
      { kind: 'collected', count: 100 },
      { kind: 'unchanged', count: 20 },
      { kind: 'rejected', code: 'listing_only', count: 8 },
      { kind: 'rejected', code: 'no_title', count: 4 },
      { kind: 'rejected', code: 'too_short', count: 2 },
      // One more was rejected than reasons were recorded.
      { kind: 'rejected', code: null, count: 1 },
      { kind: 'duplicate', code: 'exact', count: 15 },
      { kind: 'processed', count: 50 },
      { kind: 'published', count: 500 },
    ]);
  });

  it('says nothing about a batch without an audit', () => {
    expect(describeFunnel({ ...EMPTY_ROWS })).toEqual([]);
  });
});
