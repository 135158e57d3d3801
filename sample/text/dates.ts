import type { SampleLanguage } from '../ads/sample-ad.ts';
import { pick, type Random } from './choose.ts';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO date; throws for anything else. */
export function dayNumber(isoDate: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/u.test(isoDate) ? Date.parse(`${isoDate}T00:00:00Z`) : NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== isoDate)
    throw new RangeError(`"${isoDate}" is not a date of the form YYYY-MM-DD`);
  return ms / DAY_MS;
}

/** ISO date of a day number. */
export function isoDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Day of the week of a day number: 0 is Sunday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

const MONTHS: Readonly<Record<SampleLanguage, readonly string[]>> = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
    ' ',
  ),
};

/** A date as ads write it: in words or as day/month/year. */
export function dateInWords(random: Random, date: string, language: SampleLanguage): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[language][Number(month) - 1]!;
  const of = language === 'es' || language === 'pt' ? ' de ' : ' ';
  return pick(random, [`${Number(day)}${of}${name}${of}${year}`, `${day}/${month}/${year}`]);
}
