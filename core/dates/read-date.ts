import { foldText } from '../text/fold.ts';
import { isoDate } from './calendar.ts';
import { readRelativeDate } from './relative-date.ts';

/** Whether the day or the month stands first in dates like 3/4/2026. */
export type DateOrder = 'dmy' | 'mdy';

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan january enero ene janvier janv janeiro',
    'feb february febrero fevrier fev fevereiro',
    'mar march marzo mars marco',
    'apr april abril abr avril avr',
    'may mayo mai maio',
    'jun june junio juin junho',
    'jul july julio juillet juil julho',
    'aug august agosto ago aout',
    'sep sept september septiembre setiembre septembre setembro set',
    'oct october octubre octobre outubro out',
    'nov november noviembre novembre novembro',
    'dec december diciembre dic decembre dezembro dez',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T\s])/;
const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:$|[T\s,])/;
const DAY_MONTH_YEAR =
  /\b(\d{1,2})(?:st|nd|rd|th|er|o)?[\s\-/]+(?:de |of )?([a-z]{3,10})\.?,?[\s\-/]+(?:de |del )?(\d{4})\b/;
const MONTH_DAY_YEAR = /\b([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/;
const EPOCH = /^(\d{10})(\d{3})?$/;

/**
 * The order that a numeric date proves by itself: "6/17/2021" is month first, "17/6/2021" day first; null when both
 * readings are possible or the text is no numeric date.
 */
export function provenOrder(written: string | null): DateOrder | null {
  const match = NUMERIC.exec(written?.trim() ?? '');
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 && second <= 12) return 'dmy';
  return second > 12 && first <= 12 ? 'mdy' : null;
}

/**
 * ISO date of a date as written: ISO with or without time, numeric in the given order, with the month's name in es, en,
 * fr or pt, seconds or milliseconds since 1970, or relative to `today`. The date is taken as written, in whatever time
 * zone. Null when there is none or the calendar has no such day.
 */
export function readDate(
  written: string | null,
  context: { readonly today: string; readonly order: DateOrder },
): string | null {
  const text = written?.trim() ?? '';
  if (text === '' || text.length > 80) return null;
  const iso = ISO.exec(text);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const year = numeric[3]!.length === 2 ? 2000 + Number(numeric[3]) : Number(numeric[3]);
    return context.order === 'dmy' ? isoDate(year, second, first) : isoDate(year, first, second);
  }
  const epoch = EPOCH.exec(text);
  if (epoch !== null) {
    const [year, month, day] = new Date(Number(epoch[1]) * 1000)
      .toISOString()
      .slice(0, 10)
      .split('-')
      .map(Number) as [number, number, number];
    return isoDate(year, month, day);
  }
  const folded = foldText(text);
  const dayFirst = DAY_MONTH_YEAR.exec(folded);
  const dayFirstMonth = dayFirst && MONTHS.get(dayFirst[2]!);
  if (dayFirst && dayFirstMonth) {
    return isoDate(Number(dayFirst[3]), dayFirstMonth, Number(dayFirst[1]));
  }
  const monthFirst = MONTH_DAY_YEAR.exec(folded);
  const month = monthFirst && MONTHS.get(monthFirst[1]!);
  if (monthFirst && month) return isoDate(Number(monthFirst[3]), month, Number(monthFirst[2]));
  return readRelativeDate(text, context.today);
}
