import { addDays } from './calendar.ts';
import { provenOrder, readDate, type DateOrder } from './read-date.ts';

export interface PostingDates {
  /** ISO dates, null where the ad has none that can be read. */
  postedOn: string | null;
  closesOn: string | null;
}

/** Ads are dated ahead by a day at most: boards east of us write tomorrow's date. */
const DAYS_AHEAD = 1;

/**
 * Day of publication and last day to apply, as the ad writes them. Whether 6/2/2021 is in June or February is decided,
 * in this order, by the order that the source is known to use, by the ad's other date (6/17/2021 can only be month
 * first), by the reading that does not lie in the future of `collectedOn`, by closing after posting, and last by the
 * country: month first in the United States, day first elsewhere.
 */
export function readPostingDates(
  written: { readonly postedOn: string | null; readonly closesOn: string | null },
  context: {
    readonly collectedOn: string;
    readonly countryCode: string | null;
    readonly dateOrder?: DateOrder | undefined;
  },
): PostingDates {
  const read = (order: DateOrder): PostingDates => ({
    postedOn: readDate(written.postedOn, { today: context.collectedOn, order }),
    closesOn: readDate(written.closesOn, { today: context.collectedOn, order }),
  });
  const known = provenOrder(written.postedOn) ?? provenOrder(written.closesOn) ?? context.dateOrder;
  if (known !== undefined) return read(known);
  const usual: DateOrder = context.countryCode === 'US' ? 'mdy' : 'dmy';
  const first = read(usual);
  const second = read(usual === 'dmy' ? 'mdy' : 'dmy');
  const latest = addDays(context.collectedOn, DAYS_AHEAD);
  const isSound = ({ postedOn, closesOn }: PostingDates) =>
    (postedOn === null || postedOn <= latest) &&
    (postedOn === null || closesOn === null || postedOn <= closesOn);
  return !isSound(first) && isSound(second) ? second : first;
}
