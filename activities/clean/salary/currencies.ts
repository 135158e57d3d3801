import type { PayPeriod } from '../../../core/posting/cleaned-posting.ts';

/** Spellings that name one currency wherever they stand. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:us\$|usd\$?|\$us|u\$s|u\$d|us dollars?|d[óo]lares(?: americanos)?|dollars am[ée]ricains)$/i,
    'USD',
  ],
  [/^(?:cop\$?|\$cop|col\$|pesos colombianos)$/i, 'COP'],
  [/^(?:mxn\$?|\$mxn|mx\$|m\.n\.|mn|pesos mexicanos)$/i, 'MXN'],
  [/^(?:ars\$?|ar\$|\$ars|pesos argentinos)$/i, 'ARS'],
  [/^(?:€|eur|euros?)$/i, 'EUR'],
  [/^(?:zar|rands?)$/i, 'ZAR'],
  [/^(?:r\$|brl|reais)$/i, 'BRL'],
  [/^(?:£|gbp|pounds?)$/i, 'GBP'],
  [/^(?:clp\$?|clp)$/i, 'CLP'],
  [/^(?:s\/\.?|pen|soles)$/i, 'PEN'],
  [/^(?:uyu|\$u)$/i, 'UYU'],
  [/^(?:etb|birr)$/i, 'ETB'],
  [/^(?:cad|c\$|ca\$)$/i, 'CAD'],
  [/^(?:aud|a\$|au\$)$/i, 'AUD'],
  [/^(?:chf)$/i, 'CHF'],
  [/^(?:inr|₹)$/i, 'INR'],
];

/** What "$", "pesos" and a number without a sign mean in ads of a country. */
const OF_COUNTRY: Readonly<Record<string, string>> = {
  CO: 'COP',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  UY: 'UYU',
  US: 'USD',
  EC: 'USD',
  SV: 'USD',
  PA: 'USD',
  PR: 'USD',
  CA: 'CAD',
  AU: 'AUD',
};
/** The same for a number without any sign, in countries whose currency is no "$". */
const WITHOUT_SIGN: Readonly<Record<string, string>> = {
  ...OF_COUNTRY,
  FR: 'EUR',
  ES: 'EUR',
  PT: 'EUR',
  DE: 'EUR',
  BE: 'EUR',
  IT: 'EUR',
  ZA: 'ZAR',
  BR: 'BRL',
  GB: 'GBP',
  PE: 'PEN',
  ET: 'ETB',
};

export interface FoundCurrency {
  currency: string;
  origin: 'stated' | 'country';
}

/**
 * ISO 4217 code of a currency as written ("€", "US$", "pesos"; empty for none at all). A bare "$", "pesos" and a missing
 * sign are read in the ad's country; "R" is the rand in South Africa only. Null when that says nothing.
 */
export function findCurrency(written: string, countryCode: string | null): FoundCurrency | null {
  // "COP $", "USD$": the sign adds nothing to the code.
  const text = written.trim().replace(/^([A-Z]{3})\s?\$$/, '$1');
  const named = NAMED.find(([pattern]) => pattern.test(text));
  if (named !== undefined) return { currency: named[1], origin: 'stated' };
  if (/^R$/i.test(text)) return countryCode === 'ZA' ? { currency: 'ZAR', origin: 'stated' } : null;
  if (/^[A-Z]{3}$/.test(text)) return { currency: text, origin: 'stated' };
  const local = text === '' ? WITHOUT_SIGN : OF_COUNTRY;
  if (text !== '' && !/^(?:\$|pesos?|dollars?)$/i.test(text)) return null;
  const currency = local[countryCode ?? ''];
  return currency === undefined ? null : { currency, origin: 'country' };
}

type Ranges = Readonly<Partial<Record<PayPeriod, readonly [number, number]>>>;

/**
 * Amounts that, in that currency, are pay for one period only: from below the minimum wages of 2015 to far above what
 * ads offer in 2025, with gaps where an hour, a month and a year could be confused. Pay far outside of all is none.
 */
const RANGES: Readonly<Record<string, Ranges>> = {
  COP: { month: [400_000, 28_000_000], year: [36_000_000, 900_000_000] },
  MXN: { month: [3_000, 110_000], year: [130_000, 4_000_000] },
  ARS: { month: [60_000, 15_000_000] },
  EUR: { hour: [6, 90], month: [500, 9_500], year: [12_000, 400_000] },
  ZAR: { hour: [18, 700], month: [1_500, 95_000], year: [110_000, 4_000_000] },
  USD: { hour: [3, 140], month: [200, 9_500], year: [14_000, 900_000] },
  GBP: { hour: [6, 90], month: [700, 9_500], year: [11_000, 400_000] },
  BRL: { month: [800, 60_000] },
  CLP: { month: [200_000, 15_000_000] },
  PEN: { month: [500, 40_000] },
  UYU: { month: [10_000, 600_000] },
  ETB: { month: [800, 400_000] },
  CAD: { hour: [10, 140], month: [1_000, 9_500], year: [20_000, 500_000] },
  AUD: { hour: [12, 160], month: [1_500, 9_500], year: [25_000, 500_000] },
};

const HOURS: Readonly<Record<PayPeriod, number>> = {
  hour: 1,
  day: 8,
  week: 40,
  month: 173,
  year: 2080,
};
/** A stated period is believed up to this factor outside the usual range of pay per month. */
const TOLERANCE = 4;

/** The one period for which both bounds are usual pay in that currency; null when there is none or more than one. */
export function periodByMagnitude(min: number, max: number, currency: string): PayPeriod | null {
  const fits = Object.entries(RANGES[currency] ?? {}).filter(
    ([, [low, high]]) => min >= low && max <= high,
  ) as [PayPeriod, readonly [number, number]][];
  return fits.length === 1 ? fits[0]![0] : null;
}

/** Whether an amount can be pay for that period; always true for a currency of which no range is known. */
export function isPlausiblePay(amount: number, period: PayPeriod, currency: string): boolean {
  const month = RANGES[currency]?.month;
  if (month === undefined) return amount > 0;
  const monthly = (amount * HOURS.month) / HOURS[period];
  return monthly >= month[0] / TOLERANCE && monthly <= month[1] * TOLERANCE;
}
