import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../ads/publish-ad.ts';
import { FAULTS, type SampleAd } from '../ads/sample-ad.ts';
import { shingleSimilarity } from '../testing/shingles.ts';
import { dayNumber, isoDate } from '../text/dates.ts';
import { plansOfDay } from './day-plan.ts';
import { generateSampleWorld } from './sample-world.ts';

const DATE = '2026-11-22';
const world = generateSampleWorld({ seed: 1, date: DATE });
const byId = (ads: readonly SampleAd[]) => new Map(ads.map((ad) => [ad.id, ad]));

function hashOf(ads: readonly SampleAd[]): string {
  return createHash('sha256').update(JSON.stringify(ads)).digest('hex');
}

describe('the world on a date', () => {
  it('is the same for the same seed and date, and another for another seed', () => {
    expect(hashOf(generateSampleWorld({ seed: 1, date: DATE }).ads)).toBe(hashOf(world.ads));
    expect(hashOf(generateSampleWorld({ seed: 2, date: DATE }).ads)).not.toBe(hashOf(world.ads));
  });

  it.each(['2026-11-22', '2026-12-31', '2024-02-29', '2019-06-03', '1999-01-01'])(
    'has about 600 ads over three boards and five countries, and every fault, on %s',
    (date) => {
      const { ads } = date === DATE ? world : generateSampleWorld({ seed: 1, date });
      expect(ads.length).toBeGreaterThan(500);
      expect(ads.length).toBeLessThan(720);
      for (const [, onBoard] of Map.groupBy(ads, (ad) => ad.board))
        expect(onBoard.length).toBeGreaterThan(80);
      expect(Map.groupBy(ads, (ad) => ad.board).size).toBe(3);
      expect(new Set(ads.map((ad) => ad.truth.fault))).toEqual(new Set([null, ...FAULTS]));
      const brokenShare = ads.filter((ad) => ad.truth.fault).length / ads.length;
      expect(brokenShare).toBeGreaterThan(0.02);
      expect(brokenShare).toBeLessThan(0.045);
      expect(new Set(ads.map((ad) => ad.id)).size).toBe(ads.length);
    },
  );

  it('has ads in four languages and all kinds of duplicates', () => {
    expect(new Set(world.ads.map((ad) => ad.language))).toEqual(new Set(['es', 'en', 'fr', 'pt']));
    const kinds = new Set(world.ads.map((ad) => ad.truth.duplicateOf?.kind));
    expect(kinds).toEqual(new Set([undefined, 'exact', 'near', 'repost', 'cross_source']));
  });

  it('shows no ad before it was posted', () => {
    for (const ad of world.ads)
      if (ad.truth.fault !== 'field_shift') expect(ad.postedOn <= DATE).toBe(true);
  });

  it('refuses what is no date', () => {
    expect(() => generateSampleWorld({ seed: 1, date: 'yesterday' })).toThrow('is not a date');
  });
});

describe('from day to day', () => {
  it('some ads are new, some closed, some edited, and most as they were', () => {
    const today = byId(world.ads);
    const before = byId(generateSampleWorld({ seed: 1, date: '2026-11-20' }).ads);
    const shared = [...today.keys()].filter((id) => before.has(id));
    const changed = shared.filter((id) => hashOf([today.get(id)!]) !== hashOf([before.get(id)!]));
    expect(today.size - shared.length).toBeGreaterThan(15);
    expect(before.size - shared.length).toBeGreaterThan(15);
    expect(changed.length).toBeGreaterThan(2);
    expect(changed.length).toBeLessThan(shared.length * 0.1);
    for (const id of changed) expect(today.get(id)!.truth.revision).toBe(1);
  });

  it('an ad lives 5 to 40 days, and a closed one never comes back', () => {
    const first = dayNumber(DATE);
    for (let day = first; day < first + 400; day++)
      for (const { firstDay, endDay } of plansOfDay(3, day)) {
        expect(firstDay).toBe(day);
        expect(endDay - firstDay).toBeGreaterThanOrEqual(5);
        expect(endDay - firstDay).toBeLessThanOrEqual(40);
      }
    const [one, two, three] = [0, 9, 18].map((later) =>
      byId(generateSampleWorld({ seed: 3, date: isoDate(first + later) }).ads),
    );
    for (const id of one!.keys()) if (!two!.has(id)) expect(three!.has(id)).toBe(false);
  });
});

describe('planted duplicates', () => {
  const ads = byId(world.ads);
  const pairs = world.ads.flatMap((copy) => {
    const original = copy.truth.duplicateOf && ads.get(copy.truth.duplicateOf.id);
    return original ? [{ kind: copy.truth.duplicateOf!.kind, copy, original }] : [];
  });
  const ofKind = (kind: string) => pairs.filter((pair) => pair.kind === kind);

  it('are listed together with their originals, except reposts, whose originals have closed', () => {
    for (const kind of ['exact', 'near', 'cross_source'])
      expect(ofKind(kind).length).toBeGreaterThan(3);
    expect(ofKind('repost')).toEqual([]);
  });

  it('are word for word the same when exact, nearly so when near, in other words on another board', () => {
    for (const { copy, original } of ofKind('exact')) {
      expect([copy.title, copy.company, copy.city, copy.text]).toEqual([
        original.title,
        original.company,
        original.city,
        original.text,
      ]);
      expect(copy.board).toBe(original.board);
    }
    for (const { copy, original } of ofKind('near')) {
      expect(copy.text).not.toBe(original.text);
      expect(shingleSimilarity(copy.descriptionText, original.descriptionText)).toBeGreaterThan(
        0.8,
      );
    }
    for (const { copy, original } of ofKind('cross_source')) {
      expect(copy.board).not.toBe(original.board);
      expect([copy.company, copy.city]).toEqual([original.company, original.city]);
      expect(shingleSimilarity(copy.text, original.text)).toBeLessThan(0.7);
    }
  });

  it('repost the text of an ad that was there before, under a new id', () => {
    const repost = world.ads.find((ad) => ad.truth.duplicateOf?.kind === 'repost')!;
    const { id } = repost.truth.duplicateOf!;
    const plan = plansOfDay(1, dayNumber(repost.postedOn)).find(
      ({ number }) => addressOf(repost.board, number).id === repost.id,
    )!;
    const lastDay = isoDate(plan.copyOf!.plan.endDay - 1);
    const original = byId(generateSampleWorld({ seed: 1, date: lastDay }).ads).get(id)!;
    expect(original.text).toBe(repost.text);
    expect(original.postedOn < repost.postedOn).toBe(true);
  });
});
