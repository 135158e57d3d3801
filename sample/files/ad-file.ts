import { createRandom } from '../../core/random.ts';
import type { DuplicateKind } from '../../core/posting/cleaned-posting.ts';
import { retouch } from '../ads/edit-ad.ts';
import { breakAd } from '../ads/faults.ts';
import { drawJob } from '../ads/job.ts';
import { addressOf, publishAd } from '../ads/publish-ad.ts';
import { type BoardName, FAULTS, type SampleAd } from '../ads/sample-ad.ts';
import { writeAd } from '../ads/write-ad.ts';
import { between, chance, pick } from '../text/choose.ts';
import { dayNumber, isoDate } from '../text/dates.ts';
import { seedOf } from '../text/seeds.ts';

export interface AdFileOptions {
  /** Number of ads, duplicates and broken ones among them. */
  ads: number;
  seed: number;
  /** ISO date; ads are posted in the 60 days up to it. */
  date: string;
  /** Share of ads that copy an earlier one, in [0, 1). */
  duplicates: number;
  /** Share of broken ads, in [0, 1). A body of 10 MB is not among them. */
  broken: number;
}

/** A copy lies at most this many ads behind its original: the same on any machine, and near enough for any window. */
const REACH = 2_000;
const WINDOW_DAYS = 60;
const BOARDS: readonly BoardName[] = ['faro', 'nexo', 'vitrine'];
const FILE_FAULTS = FAULTS.filter((fault) => fault !== 'huge_body');
const COPY_KINDS: readonly DuplicateKind[] = ['exact', 'near', 'repost', 'cross_source'];

/** What the ad at this position is: an original, or a copy of an earlier original. */
function roleOf(index: number, { seed, duplicates }: AdFileOptions) {
  const random = createRandom(seedOf(seed ^ 0xc0b1, index));
  if (index === 0 || !chance(random, duplicates)) return { random, copyOf: null };
  const original = index - between(random, 1, Math.min(index, REACH));
  return { random, copyOf: { original, kind: pick(random, COPY_KINDS) } };
}

/** The original behind a position: copies of copies lead back to the first. */
function originalOf(index: number, options: AdFileOptions): number {
  const { copyOf } = roleOf(index, options);
  return copyOf === null ? index : originalOf(copyOf.original, options);
}

/**
 * The ad at a position of a file, from 0. Ads that copy none are distinct by construction: position and seed map
 * one-to-one to the state of the generator that draws job and words.
 */
function adAt(index: number, options: AdFileOptions & { lastDay: number }): SampleAd {
  const { seed, lastDay, broken } = options;
  const { random, copyOf } = roleOf(index, options);
  const origin = copyOf === null ? index : originalOf(copyOf.original, options);
  const job = drawJob(createRandom(seedOf(seed ^ 0x51ab, origin)));
  const originDay = lastDay - (seedOf(seed ^ 0x11fe, origin) % WINDOW_DAYS);
  const postedDay =
    copyOf?.kind === 'repost' ? Math.min(lastDay, originDay + between(random, 10, 30)) : originDay;
  const closesOn = origin % 5 < 3 ? isoDate(originDay + 30) : null;
  const wordsFrom = copyOf?.kind === 'cross_source' ? index : origin;
  const draft = writeAd(job, { random: createRandom(seedOf(seed ^ 0x7e57, wordsFrom)), closesOn });
  const ad = publishAd(job, copyOf?.kind === 'near' ? retouch(draft, random) : draft, {
    board:
      copyOf?.kind === 'cross_source'
        ? pick(
            random,
            BOARDS.filter((board) => board !== job.board),
          )
        : job.board,
    number: index + 1,
    postedOn: isoDate(postedDay),
    closesOn,
    revision: 0,
    duplicateOf:
      copyOf === null ? null : { id: addressOf(job.board, origin + 1).id, kind: copyOf.kind },
  });
  return copyOf === null && chance(random, broken) ? breakAd(ad, pick(random, FILE_FAULTS)) : ad;
}

/** All ads of a file, one after the other; nothing is kept. Throws a RangeError for what is no date. */
export function* adsOfFile(options: AdFileOptions): Generator<SampleAd> {
  const lastDay = dayNumber(options.date);
  for (let index = 0; index < options.ads; index++) yield adAt(index, { ...options, lastDay });
}
