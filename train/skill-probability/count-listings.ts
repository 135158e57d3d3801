import type { ListingCount, ListingCounts } from '../../activities/extract/model/listing-rates.ts';
import type { SkillModelFile } from '../../activities/extract/model/skill-model.ts';
import { foldText } from '../../core/text/fold.ts';
import type { TrainingAd } from './training-ads.ts';

/** Counts in how many ads each skill and field is named, and in how many of these it is listed. */
export function countListings(ads: readonly TrainingAd[]): ListingCounts {
  const byField = new Map<string, ListingCount>();
  const bySkill = new Map<string, ListingCount>();
  const all = { named: 0, listed: 0 };
  for (const { skills } of ads) {
    for (const { skillKey, field, labels } of skills) {
      const listed = labels.length > 0 ? 1 : 0;
      all.named++;
      all.listed += listed;
      for (const [index, key] of [
        [byField, field],
        [bySkill, skillKey],
      ] as const) {
        const known: ListingCount = index.get(key) ?? { named: 0, listed: 0 };
        index.set(key, { named: known.named + 1, listed: known.listed + listed });
      }
    }
  }
  return { all, byField, bySkill };
}

/** Counts the names that were written for each skill, in their commonest spelling, in all and by surface. */
export function countNames(ads: readonly TrainingAd[]): SkillModelFile['labels'] {
  const spellings = new Map<string, Map<string, number>>();
  for (const name of ads.flatMap(({ labels }) => labels)) {
    increase(entry(spellings, foldText(name)), name);
  }
  const spelling = (name: string): string => commonest(spellings.get(foldText(name))!);
  const names = new Map<string, Map<string, number>>();
  const bySurface = new Map<string, Map<string, Map<string, number>>>();
  for (const { skills } of ads) {
    for (const { skillKey, surfaces, labels } of skills) {
      for (const label of labels) {
        increase(entry(names, skillKey), spelling(label));
        let ofSkill = bySurface.get(skillKey);
        if (ofSkill === undefined) {
          ofSkill = new Map<string, Map<string, number>>();
          bySurface.set(skillKey, ofSkill);
        }
        for (const surface of new Set(surfaces.map(foldText))) {
          increase(entry(ofSkill, surface), spelling(label));
        }
      }
    }
  }
  return sortedObject(names, (counts, skillKey) => ({
    names: sortedObject(counts, (count) => count),
    bySurface: sortedObject(bySurface.get(skillKey)!, (inner) => sortedObject(inner, (n) => n)),
  }));
}

/** An object with sorted keys, so that the same counts always make the same file. */
export function sortedObject<Value, Result>(
  map: ReadonlyMap<string, Value>,
  convert: (value: Value, key: string) => Result,
): Record<string, Result> {
  const keys = [...map.keys()].sort();
  return Object.fromEntries(keys.map((key) => [key, convert(map.get(key)!, key)]));
}

function entry(index: Map<string, Map<string, number>>, key: string): Map<string, number> {
  let counts = index.get(key);
  if (counts === undefined) {
    counts = new Map<string, number>();
    index.set(key, counts);
  }
  return counts;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function commonest(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
