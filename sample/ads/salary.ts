import type { PayPeriod } from '../../core/posting/cleaned-posting.ts';
import { MARKETS } from '../data/markets.ts';
import { chance, pick, type Random } from '../text/choose.ts';
import type { CountryCode, SampleLanguage, SampleSalary } from './sample-ad.ts';

/** Smallest step of stated amounts, by currency and period. */
const STEPS: Readonly<Record<string, Partial<Record<PayPeriod, number>>>> = {
  COP: { month: 50_000 },
  MXN: { month: 500, week: 100 },
  ARS: { month: 25_000 },
  EUR: { month: 50, year: 1_000, hour: 0.1 },
  ZAR: { month: 250, year: 5_000, hour: 0.5 },
};

/** Periods in which pay is stated, by country, in parts of a month; weights relative. */
const PERIODS: Readonly<
  Record<CountryCode, readonly { period: PayPeriod; months: number; share: number }[]>
> = {
  CO: [{ period: 'month', months: 1, share: 1 }],
  MX: [
    { period: 'month', months: 1, share: 0.85 },
    { period: 'week', months: 7 / 30.4, share: 0.15 },
  ],
  AR: [{ period: 'month', months: 1, share: 1 }],
  FR: [
    { period: 'month', months: 1, share: 0.5 },
    { period: 'year', months: 12, share: 0.35 },
    { period: 'hour', months: 1 / 151.67, share: 0.15 },
  ],
  ZA: [
    { period: 'month', months: 1, share: 0.65 },
    { period: 'year', months: 12, share: 0.25 },
    { period: 'hour', months: 1 / 195, share: 0.1 },
  ],
};

/** Draws pay around `monthly` (in the country's currency): one amount or a range, in a period of the country,
 * not under its minimum wage. */
export function drawSalary(
  random: Random,
  { country, monthly, wellPaid }: { country: CountryCode; monthly: number; wellPaid: boolean },
): SampleSalary {
  const { currency } = MARKETS[country];
  const periods = PERIODS[country].filter(
    ({ period }) => !(wellPaid && (period === 'hour' || period === 'week')),
  );
  const roll = random() * periods.reduce((sum, { share }) => sum + share, 0);
  let reached = 0;
  const { period, months } = periods.find(({ share }) => (reached += share) > roll) ?? periods[0]!;
  const step = STEPS[currency]![period]!;
  const round = (amount: number) =>
    Number((Math.max(1, Math.round(amount / step)) * step).toFixed(2));
  const floor = Math.ceil((MARKETS[country].minimumWage * months) / step - 1e-9) * step;
  const min = Math.max(round(monthly * months * (0.85 + random() * 0.3)), Number(floor.toFixed(2)));
  const max = chance(random, 0.55) ? round(min * (1.08 + random() * 0.27)) : min;
  return { min, max: Math.max(min, max), currency, period };
}

/** The salary raised by a small share, for edited ads. */
export function raiseSalary(salary: SampleSalary): SampleSalary {
  const step = STEPS[salary.currency]![salary.period]!;
  const raise = (amount: number) =>
    Number((amount + Math.max(1, Math.round((amount * 0.06) / step)) * step).toFixed(2));
  return { ...salary, min: raise(salary.min), max: raise(salary.max) };
}

const PERIOD_WORDS: Readonly<
  Record<SampleLanguage, Partial<Record<PayPeriod, readonly string[]>>>
> = {
  es: {
    month: ['mensuales', 'al mes', 'mensual'],
    week: ['semanales', 'por semana'],
    year: ['anuales'],
    hour: ['por hora'],
  },
  en: {
    month: ['per month', 'p.m.', 'monthly'],
    week: ['per week'],
    year: ['per annum', 'p.a.', 'per year'],
    hour: ['per hour'],
  },
  fr: {
    month: ['brut par mois', 'brut mensuel'],
    week: ['par semaine'],
    year: ['brut par an', 'brut annuel'],
    hour: ["de l'heure", 'brut horaire'],
  },
  pt: {
    month: ['por mês', 'mensais'],
    week: ['por semana'],
    year: ['por ano'],
    hour: ['por hora'],
  },
};

function grouped(amount: number, separator: string, decimal: string): string {
  const fixed = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  const [whole, cents] = fixed.split('.');
  const groups = whole!.replace(/\B(?=(\d{3})+$)/gu, separator);
  return cents ? groups + decimal + cents : groups;
}

/** One amount as written in the country, without its period. */
function amountText(random: Random, salary: SampleSalary): (amount: number) => string {
  switch (salary.currency) {
    case 'COP':
      return pick(random, [
        (a: number) => `$${grouped(a, '.', ',')}`,
        (a: number) => `$ ${grouped(a, '.', ',')}`,
        (a: number) => `COP ${grouped(a, '.', ',')}`,
      ]);
    case 'MXN':
      return pick(random, [
        (a: number) => `$${grouped(a, ',', '.')}`,
        (a: number) => `$${grouped(a, ',', '.')}.00`,
        (a: number) => `$${grouped(a, ',', '.')} MXN`,
      ]);
    case 'ARS':
      return pick(random, [
        (a: number) => `$ ${grouped(a, '.', ',')}`,
        (a: number) => `$${grouped(a, '.', ',')}`,
        (a: number) => `ARS ${grouped(a, '.', ',')}`,
      ]);
    case 'EUR':
      return pick(random, [
        (a: number) => `${grouped(a, ' ', ',')} €`,
        (a: number) => `${grouped(a, '', ',')} €`,
        (a: number) => `${grouped(a, '\u00a0', ',')}\u00a0€`,
      ]);
    default:
      return pick(random, [
        (a: number) => `R${grouped(a, ' ', '.')}`,
        (a: number) => `R${grouped(a, ',', '.')}`,
        (a: number) => `R ${grouped(a, ' ', '.')}`,
      ]);
  }
}

const RANGE_JOINS: Readonly<
  Record<SampleLanguage, readonly ((low: string, high: string) => string)[]>
> = {
  es: [(l, h) => `${l} - ${h}`, (l, h) => `${l} a ${h}`, (l, h) => `entre ${l} y ${h}`],
  en: [(l, h) => `${l} - ${h}`, (l, h) => `${l} to ${h}`, (l, h) => `between ${l} and ${h}`],
  fr: [(l, h) => `${l} - ${h}`, (l, h) => `${l} à ${h}`, (l, h) => `entre ${l} et ${h}`],
  pt: [(l, h) => `${l} - ${h}`, (l, h) => `${l} a ${h}`, (l, h) => `entre ${l} e ${h}`],
};

/** Pay as an employer of the country writes it; the period is left out now and then where months are usual. */
export function salaryText(random: Random, salary: SampleSalary, language: SampleLanguage): string {
  const amount = amountText(random, salary);
  const range =
    salary.min === salary.max
      ? amount(salary.min)
      : pick(random, RANGE_JOINS[language])(amount(salary.min), amount(salary.max));
  const usual = salary.period === 'month' && salary.currency !== 'EUR' && salary.currency !== 'ZAR';
  if (usual && chance(random, 0.25)) return range;
  const periodWords = PERIOD_WORDS[language][salary.period]!;
  return `${range} ${pick(random, periodWords)}`;
}
