import { findPeriod, findPeriodAround, type StatedPeriod } from './pay-period.ts';
import { AMOUNT, MULTIPLIER, readAmount } from './read-amount.ts';

/** Pay as it stands in a text, before anything is concluded from it. */
export interface WrittenPay {
  min: number;
  max: number;
  /** Currency as written; empty for none. */
  sign: string;
  period: StatedPeriod | null;
}

const SIGN = String.raw`(?:US\$|USD\s?\$?|U\$[SD]|\$US|COP\s?\$?|MXN\s?\$?|ARS\s?\$?|R\$|EUR|ZAR|GBP|BRL|CLP|PEN|UYU|ETB|CAD|AUD|INR|S\/\.?|R(?=\s?\d)|[$€£₹]\.?)`;
const SIGN_AFTER = String.raw`(?:€|£|US\$|USD|COP|MXN|ARS|EUR|ZAR|GBP|BRL|CLP|PEN|UYU|ETB|CAD|AUD|M\.N\.|MN(?![\p{L}])|euros?|pesos(?: (?:colombianos|mexicanos|argentinos))?|d[óo]lares|birr|rands?|reais|soles|\$)`;

/** One amount or a range of two, with the signs before and after. */
const PAY = new RegExp(
  String.raw`(?<![\p{L}\d.,#/+-])(?<sign1>${SIGN})?\s?(?<n1>${AMOUNT})\s?(?<m1>${MULTIPLIER})?\s?(?<after1>${SIGN_AFTER})?(?:\s?(?:-|–|~|a|al|y|to|à|et|and|e|até|hasta)\s?(?:los\s|the\s)?(?<sign2>${SIGN})?\s?(?<n2>${AMOUNT})\s?(?<m2>${MULTIPLIER})?\s?(?<after2>${SIGN_AFTER})?)?(?![\p{L}\d%])`,
  'gu',
);

const CUE =
  /(?:salari(?:o|al)|sueldo|remuneraci[óo]n|remuneramos|honorarios|ingresos?|compensaci[óo]n|asignaci[óo]n salarial|paga(?:mos)?|pago|salary|wages?|pay|pays|stipend|remuneration|compensation|ctc|package|salaire|r[ée]mun[ée]ration|r[ée]mu|gratification|sal[áa]rio|remunera[çc][ãa]o|bolsa)\b/iu;
/** What amounts of an ad are besides pay. */
const OTHER_MONEY =
  /(?:factura|ventas|revenue|turnover|sales|chiffre d'affaires|client|customer|emplead|employees|usuarios|users|activos|assets|aum|presupuesto|budget|cartera|portfolio|inversi[óo]n|invest|raised|funding|capital|bono|bonus|prime|auxilio|subsidio|vi[áa]ticos|comisi|commission|rodamiento|vales?|despensa|seguro|pr[ée]stamo|descuento|premio|benefi[ct]|perk|worth|learning|bill|valued|valuation|market|fortune|401|reimburs|allowance|tuition|donat|saving|ahorro|referral|sign-?on|relocation|transporte|tickets?|proyectos? de|projects? (?:of|worth)|multa|fine|cr[ée]dit)/iu;
/** Only one end of a range is given. */
const ONE_END =
  /(?:hasta|up to|jusqu'[àa]|at[ée]|m[áa]ximo|m[áa]x\.?|desde|from|starting(?: at| from)?|[àa] partir d[eu]|a partir de|m[íi]nim[oa]?(?: de)?|min\.?|superior(?:es)? a|m[áa]s de|more than|over|plus de|arriba de|por encima de|inferior a)\s*(?:los|las|de|un|:)?\s*$/iu;
const MINIMUM_WAGES = /^\s*(?:s\.?m\.?m?\.?l\.?v|smlv|smic|salarios? m[ií]nimos?|minimum wages?)/iu;

/** Only pay is gross or net. */
const GROSS = /^\s?(?:bruts?|brut[oa]s?|net(?:os?|s)?|gross|l[ií]quidos?)(?![\p{L}])/iu;

const BEFORE = 60;
const AFTER = 45;

/** The sentence or clause before an amount, in which its cue has to stand; "Salario. 900.000" is one clause. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - BEFORE), at).replace(/[.:\s]+$/u, '');
  return before.slice(Math.max(0, before.search(/[^.;!?\n]*$/u)));
}

/** The clause after an amount as far as a period can stand in it. */
function clauseAfter(text: string, at: number): string {
  const after = text.slice(at, at + AFTER);
  const end = after.search(/\n|;|[.!?](?=\s+\p{Lu})/u);
  return end < 0 ? after : after.slice(0, end);
}

/** Numbers that are no pay although they stand where pay does: "401(k)", a year, a count without any sign. */
function isOtherNumber(amount: number, sign: string, after: string): boolean {
  if ((amount === 401 || amount === 403) && /^\s?[(k]/i.test(after)) return true;
  if (amount === 401_000 && sign === '') return true;
  return sign === '' && (amount < 1000 || (amount >= 1950 && amount <= 2050));
}

/**
 * Finds the first amount or range that is pay: in a field any amount, in running text one with a word for pay before it
 * in the same clause, or with both a currency and a period. Amounts of revenue, bonuses, allowances and the like, and
 * such of which only one end is given, are passed over.
 */
export function findPay(
  text: string,
  context: { readonly isField: boolean; readonly countryCode: string | null },
): WrittenPay | null {
  if (!context.isField && !CUE.test(text) && !/[$€£]|\bR\s?\d|USD|COP|MXN|EUR|ZAR/.test(text))
    return null;
  for (const match of text.matchAll(PAY)) {
    const { n1, n2, m1, m2, sign1, sign2, after1, after2 } = match.groups!;
    const before = clauseBefore(text, match.index);
    const end = match.index + match[0].length;
    const after = clauseAfter(text, end);
    if (MINIMUM_WAGES.test(after) || (n2 === undefined && ONE_END.test(before))) continue;
    const sign = [sign1, sign2, after1, after2].find((each) => each !== undefined) ?? '';
    if (/^R$/.test(sign) && context.countryCode !== 'ZA') continue;
    if (!context.isField) {
      const isCued = CUE.test(before);
      // Without a word for pay, the currency must be there, and the period right behind the amount.
      const behind = after.split(',')[0]!.slice(0, 22);
      const isPaid = sign !== '' && (findPeriod(behind) !== null || GROSS.test(behind));
      if (!isCued && !isPaid) continue;
      const about = isCued ? before.slice(before.search(CUE)) : `${before} ${after}`;
      if (OTHER_MONEY.test(about)) continue;
    }
    const amounts = readRange({ n1: n1!, n2, m1, m2 });
    if (amounts === null) continue;
    if (!context.isField && isOtherNumber(amounts.max, sign, after)) continue;
    return { ...amounts, sign, period: findPeriodAround(before, after) };
  }
  return null;
}

function readRange(written: {
  n1: string;
  n2: string | undefined;
  m1: string | undefined;
  m2: string | undefined;
}): { min: number; max: number } | null {
  const { n1, n2, m1, m2 } = written;
  if (n2 === undefined) {
    const amount = readAmount(n1, m1);
    return amount === null ? null : { min: amount, max: amount };
  }
  const max = readAmount(n2, m2);
  let min = readAmount(n1, m1);
  if (min === null || max === null) return null;
  // "45-55K", "2 a 3 millones", "$4.200-4.600.000" share what stands at the end.
  if (m1 === undefined && m2 !== undefined && min < max / 100) min = readAmount(n1, m2)!;
  return { min, max };
}
