const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|mil|thousand)$/i, 1_000],
  [/^(?:m|mm|mill[oó]n(?:es)?|millions?|mio|milh(?:ão|ões))$/i, 1_000_000],
];

/** Pattern of one amount: digits with separators of thousands and decimals, and a word or letter that multiplies. */
export const AMOUNT = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{4}\.\d{3}(?![\d.,]*\d)|\d+(?:[.,]\d{1,2})?(?![\d.,]*\d)`;
export const MULTIPLIER = String.raw`(?:[kK](?![\p{L}])|mil(?![\p{L}])|MM?(?![\p{L}])|millones|mill[oó]n|millions?|milh(?:ão|ões))`;

/**
 * Number of an amount as written: "4.200.000", "15 000", "18,000.50", "2,5". A separator followed by three digits is one
 * of thousands, any other the decimal point. Null when the text is no number.
 */
export function readNumber(written: string): number | null {
  const text = written.replace(/[\s']/g, '');
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const decimals = /[.,](\d{1,2})$/.exec(text);
  const isDecimal = decimals !== null;
  const whole = (isDecimal ? text.slice(0, decimals.index) : text).replace(/[.,]/g, '');
  const value = Number(isDecimal ? `${whole}.${decimals[1]!}` : whole);
  return Number.isFinite(value) ? value : null;
}

/** Value of a number with its multiplier ("45" and "K", "2" and "millones"). */
export function readAmount(number: string, multiplier: string | undefined): number | null {
  const value = readNumber(number);
  if (value === null || multiplier === undefined) return value;
  const factor = MULTIPLIERS.find(([pattern]) => pattern.test(multiplier.trim()));
  return factor === undefined ? value : value * factor[1];
}
