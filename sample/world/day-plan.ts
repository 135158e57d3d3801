import type { DuplicateKind } from '../../core/posting/cleaned-posting.ts';
import type { BoardName, Fault } from '../ads/sample-ad.ts';
import { FAULTS } from '../ads/sample-ad.ts';
import { FAULT_BOARDS } from '../ads/faults.ts';
import { between, chance, pick, type Random } from '../text/choose.ts';
import { weekday } from '../text/dates.ts';
import { seedOf } from '../text/seeds.ts';
import { createRandom } from '../../core/random.ts';

/** New jobs by day of the week, Sunday first: with lives of 20 days on average about 600 ads are live. */
const NEW_ADS = [11, 34, 36, 36, 34, 31, 13] as const;
const SLOTS_PER_DAY = 100;
const FIRST_DUPLICATE_SLOT = 60;
const DUPLICATE_SLOTS = 3;
const FAULT_SLOT = 90;
/** No ad lives longer: what is older than this is gone. */
export const LONGEST_LIFE = 40;
const SHORTEST_LIFE = 5;

/** When an ad comes, changes and goes; days are numbers since 1970. It is listed from `firstDay` to before `endDay`. */
export interface AdPlan {
  /** Unique over all days; decides id and seed. */
  number: number;
  firstDay: number;
  endDay: number;
  /** Day from which the edited ad is shown; null: never edited. */
  editDay: number | null;
  fault: Fault | null;
  /** Board of a broken ad, where only some can show the fault. */
  faultBoard: BoardName | null;
  copyOf: { plan: AdPlan; kind: DuplicateKind } | null;
}

/** The randomness of an ad for one purpose: its job, its words, its life. */
export function randomOf(
  seed: number,
  number: number,
  purpose: 'job' | 'words' | 'life' | 'copy',
): Random {
  const salt = { job: 0x51ab, words: 0x7e57, life: 0x11fe, copy: 0xc0b1 }[purpose];
  return createRandom(seedOf(seed ^ salt, number));
}

function originalPlan(seed: number, day: number, slot: number): AdPlan {
  const number = day * SLOTS_PER_DAY + slot;
  const random = randomOf(seed, number, 'life');
  // More short lives than long ones: mean about 20 days.
  const life = SHORTEST_LIFE + Math.floor((LONGEST_LIFE - SHORTEST_LIFE + 1) * random() ** 1.3);
  return {
    number,
    firstDay: day,
    endDay: day + life,
    editDay: chance(random, 0.25) ? day + between(random, 1, life - 1) : null,
    fault: null,
    faultBoard: null,
    copyOf: null,
  };
}

/** Broken ads live 15 to 22 days and their kinds take turns, so that every date has each kind at least once. */
function brokenPlan(seed: number, day: number): AdPlan {
  const plan = originalPlan(seed, day, FAULT_SLOT);
  const random = randomOf(seed, plan.number, 'copy');
  const fault = FAULTS[((day % FAULTS.length) + FAULTS.length) % FAULTS.length]!;
  const endDay = day + between(random, 15, 22);
  return { ...plan, endDay, editDay: null, fault, faultBoard: pick(random, FAULT_BOARDS[fault]) };
}

/** A copy of an earlier ad; null when no ad of that kind is found, which is rare. */
function copyPlan(seed: number, day: number, slot: number): AdPlan | null {
  const plan = originalPlan(seed, day, slot);
  const random = randomOf(seed, plan.number, 'copy');
  const kinds: readonly DuplicateKind[] = ['exact', 'near', 'repost', 'cross_source'];
  const kind = kinds[(((day + slot) % 4) + 4) % 4]!;
  for (let attempt = 0; attempt < 20; attempt++) {
    const back = kind === 'repost' ? between(random, 8, 36) : between(random, 0, 7);
    const originDay = day - back;
    const origin = originalPlan(
      seed,
      originDay,
      between(random, 0, NEW_ADS[weekday(originDay)]! - 1),
    );
    const fits =
      kind === 'repost'
        ? origin.endDay <= day && origin.endDay > day - 12
        : origin.endDay >= day + SHORTEST_LIFE;
    if (!fits) continue;
    // A copy goes when its original goes, so that both are seen together for days; a repost lives on its own.
    const endDay = kind === 'repost' ? plan.endDay : Math.min(plan.endDay, origin.endDay);
    return { ...plan, endDay, editDay: null, copyOf: { plan: origin, kind } };
  }
  return null;
}

/** All ads that come on a day. */
export function plansOfDay(seed: number, day: number): readonly AdPlan[] {
  const originals = Array.from({ length: NEW_ADS[weekday(day)]! }, (_, slot) =>
    originalPlan(seed, day, slot),
  );
  const copies = Array.from({ length: DUPLICATE_SLOTS }, (_, i) =>
    copyPlan(seed, day, FIRST_DUPLICATE_SLOT + i),
  );
  return [...originals, ...copies.filter((plan) => plan !== null), brokenPlan(seed, day)];
}
