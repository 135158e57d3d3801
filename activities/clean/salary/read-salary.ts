import type { Salary } from '../../../core/posting/cleaned-posting.ts';
import type { RawPosting } from '../../../core/posting/raw-posting.ts';
import {
  findCurrency,
  isPlausiblePay,
  periodByMagnitude,
  type FoundCurrency,
} from './currencies.ts';
import { findPeriod } from './pay-period.ts';
import { findPay, type WrittenPay } from './find-pay.ts';
import { readNumber } from './read-amount.ts';

export type SalaryFields = Pick<
  RawPosting,
  'salary' | 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPeriod'
>;

/** A range wider than this is two different things, such as a base and a target with commission. */
const WIDEST_RANGE = 6;

/**
 * Pay of an ad: from the source's own fields if they hold any, else from its text. Null where amount, currency or period
 * cannot be told, where only one end is given ("hasta", "from"), where pay is named in minimum wages ("2 SMMLV": the
 * amount is not in the ad) or by the fortnight, and where the amounts cannot be pay.
 */
export function readSalary(
  fields: SalaryFields,
  text: string,
  countryCode: string | null,
): Salary | null {
  return (
    fromBounds(fields, countryCode) ?? fromField(fields, countryCode) ?? fromText(text, countryCode)
  );
}

function fromBounds(fields: SalaryFields, countryCode: string | null): Salary | null {
  const [min, max] = [bound(fields.salaryMin), bound(fields.salaryMax)];
  const amounts = [min, max].filter((amount) => amount !== null && amount > 0) as number[];
  if (amounts.length === 0) return null;
  const [first, second] = [amounts[0]!, amounts.at(-1)!];
  const currency = findCurrency(fields.salaryCurrency ?? '', countryCode);
  const period = findPeriod(`${fields.salaryPeriod ?? ''} ${fields.salary ?? ''}`);
  // Two fields in the wrong order are put right: both are bounds, whichever is called which.
  return build(
    { min: Math.min(first, second), max: Math.max(first, second), period },
    { currency, origin: 'field' },
  );
}

function bound(written: string | null): number | null {
  const match = /^\D{0,8}?(\d[\d.,' ]*?)\D{0,12}$/.exec(written?.trim() ?? '');
  return match === null ? null : readNumber(match[1]!);
}

function fromField(fields: SalaryFields, countryCode: string | null): Salary | null {
  if (fields.salary === null) return null;
  const pay = findPay(fields.salary.slice(0, 300), { isField: true, countryCode });
  if (pay === null) return null;
  const sign = pay.sign === '' ? (fields.salaryCurrency ?? '') : pay.sign;
  return complete(pay, {
    currency: findCurrency(sign, countryCode),
    period: pay.period ?? findPeriod(fields.salaryPeriod ?? ''),
    origin: 'field',
  });
}

function fromText(text: string, countryCode: string | null): Salary | null {
  const pay = findPay(text, { isField: false, countryCode });
  if (pay === null) return null;
  return complete(pay, {
    currency: findCurrency(pay.sign, countryCode),
    period: pay.period,
    origin: 'text',
  });
}

function complete(
  pay: WrittenPay,
  found: { currency: FoundCurrency | null; period: WrittenPay['period']; origin: Salary['origin'] },
): Salary | null {
  // In running text the lower end comes first; the other way round the two amounts are no range.
  if (pay.min > pay.max) return null;
  return build({ min: pay.min, max: pay.max, period: found.period }, found);
}

function build(
  pay: { min: number; max: number; period: WrittenPay['period'] },
  found: { currency: FoundCurrency | null; origin: Salary['origin'] },
): Salary | null {
  const { min, max } = pay;
  if (found.currency === null || pay.period === 'fortnight') return null;
  if (min <= 0 || max > WIDEST_RANGE * min) return null;
  const { currency, origin: currencyOrigin } = found.currency;
  const period = pay.period ?? periodByMagnitude(min, max, currency);
  if (period === null) return null;
  if (!isPlausiblePay(min, period, currency) || !isPlausiblePay(max, period, currency)) return null;
  return {
    min,
    max,
    currency,
    period,
    origin: found.origin,
    currencyOrigin,
    periodOrigin: pay.period === null ? 'magnitude' : 'stated',
  };
}
