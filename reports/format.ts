import type { ReportLanguage } from './report-rows.ts';
import type { Estimate } from './statistics/wilson-interval.ts';

const NARROW_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

export interface Format {
  language: ReportLanguage;
  integer(value: number): string;
  decimal(value: number, digits: number): string;
  /** A share between 0 and 1 as a percentage. */
  percent(share: number, digits?: number): string;
  /** A share with the digits that its interval allows, and the interval: "23 %", "22 a 24 %". */
  estimate(estimate: Estimate): { value: string; interval: string };
  /** An amount with its currency code, rounded to three figures. */
  money(amount: number, currency: string): string;
  amount(amount: number): string;
  /** ISO date as "22 nov 2026". */
  date(isoDate: string): string;
  /** Two ISO dates as a period; one date when they are the same. */
  period(from: string, to: string): string;
  /** "a, b y c" */
  list(words: readonly string[]): string;
}

const LOCALES: Readonly<Record<ReportLanguage, string>> = { es: 'es-ES', en: 'en-GB' };
const RANGE_WORD: Readonly<Record<ReportLanguage, string>> = { es: 'a', en: 'to' };

/** Numbers, dates and lists as readers of a language write them, with no-break spaces and true minus signs. */
export function createFormat(language: ReportLanguage): Format {
  const locale = LOCALES[language];
  const numbers = new Map<string, Intl.NumberFormat>();
  const write = (value: number, digits: number): string => {
    const key = String(digits);
    let format = numbers.get(key);
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, {
        ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
        // Spanish leaves four figures undivided by default; tables read better when all are divided alike.
        useGrouping: 'always',
      });
      numbers.set(key, format);
    }
    const rounded = Number(value.toFixed(digits)) === 0 ? 0 : value;
    return format
      .formatToParts(rounded)
      .map((part) => {
        if (part.type === 'minusSign') return MINUS;
        // The academies of Spanish divide thousands by a thin space, never a dot.
        return part.type === 'group' && language === 'es' ? NARROW_SPACE : part.value;
      })
      .join('');
  };
  const percentSign = language === 'es' ? `${NO_BREAK_SPACE}%` : '%';
  const percent = (share: number, digits = 0) => `${write(share * 100, digits)}${percentSign}`;
  const day = new Intl.DateTimeFormat(locale, {
    ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  });
  const date = (isoDate: string) => glue(day.format(new Date(`${isoDate}T00:00:00Z`)));
  const amount = (value: number) => {
    const digits = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))) - 2;
    const step = 10 ** Math.max(0, digits);
    return write(Math.round(value / step) * step, 0);
  };
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    language,
    integer: (value) => write(value, 0),
    decimal: write,
    percent,
    estimate: (e) => {
      const digits = percentDigits(e);
      return {
        value: percent(e.share, digits),
        interval: `${write(e.low * 100, digits)}${NO_BREAK_SPACE}${RANGE_WORD[language]}${NO_BREAK_SPACE}${percent(e.high, digits)}`,
      };
    },
    amount,
    money: (value, currency) => `${amount(value)}${NO_BREAK_SPACE}${currency}`,
    date,
    period: (from, to) =>
      from === to ? date(from) : `${date(from)}${NARROW_SPACE}–${NARROW_SPACE}${date(to)}`,
    list: (words) => lists.format(words),
  };
}

/** Decimals of a percentage: one when the interval is narrower than two points, otherwise none. */
function percentDigits(estimate: Estimate): 0 | 1 {
  return estimate.high - estimate.low < 0.02 ? 1 : 0;
}

function glue(text: string): string {
  return text.replaceAll(' ', NO_BREAK_SPACE);
}
