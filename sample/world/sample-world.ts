import { breakAd } from '../ads/faults.ts';
import { dropLine, retouch } from '../ads/edit-ad.ts';
import { drawJob, type Job } from '../ads/job.ts';
import { addressOf, publishAd } from '../ads/publish-ad.ts';
import { raiseSalary } from '../ads/salary.ts';
import type { BoardName, SampleAd } from '../ads/sample-ad.ts';
import { type AdDraft, writeAd } from '../ads/write-ad.ts';
import { between, chance, pick } from '../text/choose.ts';
import { dayNumber, isoDate } from '../text/dates.ts';
import { type AdPlan, LONGEST_LIFE, plansOfDay, randomOf } from './day-plan.ts';

/** Everything that the three boards show on a date, with the truth about it. */
export interface SampleWorld {
  /** ISO date. */
  date: string;
  seed: number;
  /** Newest first, as boards list them. */
  ads: readonly SampleAd[];
}

interface Written {
  job: Job;
  draft: AdDraft;
  closesOn: string | null;
  revision: number;
}

/** Day that the ad gives as the last to apply: never before it goes; two in five ads give none. */
function closingDate(seed: number, plan: AdPlan): string | null {
  const random = randomOf(seed, plan.number, 'copy');
  return chance(random, 0.6) ? isoDate(plan.endDay + between(random, 0, 6)) : null;
}

/** The original ad of a plan in the state that it has on `day`: edited once its day has come. */
function writeOriginal(seed: number, plan: AdPlan, day: number): Written {
  const drawn = drawJob(randomOf(seed, plan.number, 'job'));
  const revision = plan.editDay !== null && day >= plan.editDay ? 1 : 0;
  const job =
    revision === 1 && drawn.salary ? { ...drawn, salary: raiseSalary(drawn.salary) } : drawn;
  const closesOn = closingDate(seed, plan);
  const draft = writeAd(job, { random: randomOf(seed, plan.number, 'words'), closesOn });
  // Ads without pay, and half of the others, change in their text.
  const changesText = revision === 1 && (!drawn.salary || plan.number % 2 === 0);
  return { job, draft: changesText ? dropLine(draft) : draft, closesOn, revision };
}

/** The same job in other words: same employer, place, pay and skills, all sentences drawn anew. */
function writeAgain(seed: number, plan: AdPlan, original: Written): Written {
  const draft = writeAd(original.job, {
    random: randomOf(seed, plan.number, 'words'),
    closesOn: original.closesOn,
  });
  return { ...original, draft };
}

const BOARDS: readonly BoardName[] = ['faro', 'nexo', 'vitrine'];

function adOf(seed: number, plan: AdPlan, day: number): SampleAd {
  const { copyOf, number, firstDay } = plan;
  const postedOn = isoDate(firstDay);
  if (copyOf === null) {
    const { job, draft, closesOn, revision } = writeOriginal(seed, plan, day);
    const board = plan.faultBoard ?? job.board;
    const ad = publishAd(job, draft, {
      board,
      number,
      postedOn,
      closesOn,
      revision,
      duplicateOf: null,
    });
    return plan.fault === null ? ad : breakAd(ad, plan.fault);
  }
  const original = writeOriginal(seed, copyOf.plan, day);
  const random = randomOf(seed, number, 'copy');
  const { job } = original;
  const otherBoards = BOARDS.filter((name) => name !== job.board);
  const board = copyOf.kind === 'cross_source' ? pick(random, otherBoards) : job.board;
  const written =
    copyOf.kind === 'cross_source'
      ? writeAgain(seed, plan, original)
      : copyOf.kind === 'near'
        ? { ...original, draft: retouch(original.draft, random) }
        : original;
  return publishAd(job, written.draft, {
    board,
    number,
    postedOn,
    closesOn: copyOf.kind === 'repost' ? closingDate(seed, plan) : original.closesOn,
    revision: original.revision,
    duplicateOf: { id: addressOf(job.board, copyOf.plan.number).id, kind: copyOf.kind },
  });
}

/**
 * All ads that are live on `date` (ISO, any year) over the three boards: about 600, the same for the same seed and date.
 * Throws a RangeError for what is no date.
 */
export function generateSampleWorld({ seed, date }: { seed: number; date: string }): SampleWorld {
  const day = dayNumber(date);
  const ads: SampleAd[] = [];
  for (let firstDay = day; firstDay > day - LONGEST_LIFE - 1; firstDay--)
    for (const plan of plansOfDay(seed, firstDay))
      if (plan.endDay > day) ads.push(adOf(seed, plan, day));
  return { date, seed, ads };
}
