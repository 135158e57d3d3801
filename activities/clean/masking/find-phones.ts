import { isPossiblePhoneNumber, isValidPhoneNumber, type CountryCode } from 'libphonenumber-js/max';
import type { MaskedSpan } from './masked-span.ts';

/** Digits with the separators of phone numbers; may begin with a plus or a bracket. */
const CANDIDATE =
  /(?:(?<![\p{L}\d@#/=_-]|\d[.,]|[$€£]\s?)|(?<=(?:WHATSAPP|[Ww]hats[Aa]pp|[Tt]el|[Cc]el|[Ww]sp)))(?:\+|00)?\(?\d(?:[\s.\-–/]{0,3}\(?\d\)?){6,26}(?![\d%@]|[.,]\d|\s?(?:€|\$|USD|EUR|COP|MXN|ARS|ZAR|pesos|euros|d[óo]lares|millones))/gu;
/** Words after which a row of digits is a phone number. */
const CUE =
  /(?:tel(?:[ée]f(?:onos?|ónico)?|ephone|s)?|t[ée]l[ée]phone|t[ée]l|telefone|fono|fijo|cel(?:ular(?:es)?)?|m[óo]vil|mobile|portable|fix|fax|whats?\s?app|telegram|wsp|wpp|wsap|wa|l[íi]nea|ll[áa]m(?:a|ar|anos|enos|e)|marca(?:r)?|comun[íi](?:ca|que)\p{L}*|contact\p{L}*|call|phone|cell|sms|al n[úu]mero|the number|(?:cv|c\.v\.|curr[íi]cul\p{L}+|hoja de vida|datos|mensaje|resume|candidature) (?:al|a|to|au|para|por)|appel\p{L}*|joindre|ligue|ligar|ext|extensi[óo]n|interno)\b\.?[^\n\d]{0,30}$/iu;
/** Words after which it is something else. */
const NOT_CUE =
  /(?:(?:role|job|ad|posting|position|reference|requisition|tracking) (?:number|no|id|code)|ref(?:erencia|erence|\.)?|c[óo]digo|code|id|nit|rut|ruc|siret|siren|rc|convocatoria|oferta|offer|vacante|vacancy|requisition|req|job|folio|pedido|proceso|nº|n°|no\.|#|iso|ley|decreto|resoluci[óo]n|circular|art[íi]culo|cuenta|account|iban|registro|licencia|matr[íi]cula|expediente|salario|sueldo|salary|renta|pago|bono|valor|a[ñn]os?|entre|desde|hasta)\b[^\p{L}\n\d]{0,6}$/iu;

const DATE_OR_YEARS =
  /^(?:\d{1,2}[\s./-]\d{1,2}[\s./-]\d{2,4}|(?:19|20)\d{2}[\s./-]\d{1,2}[\s./-]\d{1,2}|(?:19|20)\d{2}\s*[-–/]\s*(?:19|20)\d{2})$/;
/** "4.200.000", "18 000 22 000", "2.500.000 - 3.000.000": thousands. */
const THOUSANDS = /^\d{1,3}(?:([.\s])\d{3})(?:\1\d{3})*(?:\s*[-–/]\s*\d{1,3}(?:[.\s]\d{3})+)*$/;
/** "8 00 12 00", "08:00" and the like: opening hours. */
const HOURS = /^\d{1,2}[\s./-]00(?:[\s./-]+\d{1,2}[\s./-]00)+$/;
/** Digits in groups as people write phone numbers, with three groups at least or an area code in brackets. */
const GROUPED =
  /^(?:\+|00)?\(?\d{1,4}\)?[\s.\-–]\(?\d{2,4}\)?[\s.\-–]?\d{2,4}(?:[\s.\-–]?\d{2,4})*$/;

/** Digits written one by one, "1 1 5 5 5 0 …", so that filters of boards do not see a phone number. */
const SPELT_OUT = /^\+?(?:\d[ -]){7,}\d$/;

const CUE_REACH = 45;

/** Numbers as a country groups them, whether or not a network has given them out. */
const LOCAL_SHAPE: Readonly<Record<string, RegExp>> = {
  FR: /^0[1-9](?:[\s.-]\d{2}){4}$/,
  ZA: /^0\d{2}[\s-]\d{3}[\s-]\d{4}$/,
  CO: /^3\d{2}[\s-]\d{3}[\s-]?(?:\d{4}|\d{2}[\s-]?\d{2})$/,
  AR: /^(?:\(?0?11\)?|15)[\s-]\d{4}[\s-]\d{4}$/,
  MX: /^(?:55|33|81)[\s-]\d{4}[\s-]\d{4}$/,
};

function isPhone(written: string, before: string, country: CountryCode | null): boolean {
  const digits = written.replace(/\D/g, '');
  if (/^(\d)\1+$/.test(digits) || digits.length > 15) return false;
  if (DATE_OR_YEARS.test(written) || HOURS.test(written)) return false;
  if (/^\+|^00[1-9]/.test(written)) {
    return isPossiblePhoneNumber(written.replace(/^00/, '+'), country ?? undefined);
  }
  if (SPELT_OUT.test(written)) return true;
  if (NOT_CUE.test(before)) return false;
  const isCued = CUE.test(before);
  if (isCued) return digits.length <= 13 && !(THOUSANDS.test(written) && written.includes('.'));
  if (THOUSANDS.test(written)) return false;
  if (country === null) return false;
  if (LOCAL_SHAPE[country]?.test(written) === true) return true;
  if (!isValidPhoneNumber(written, country)) return false;
  return GROUPED.test(written) || isPlainMobile(digits, country);
}

/** Digits in a row that no other number of an ad looks like: mobile numbers of some countries. */
function isPlainMobile(digits: string, country: CountryCode): boolean {
  if (country === 'CO') return /^3[0-5]\d{8}$/.test(digits);
  if (country === 'FR') return /^0[67]\d{8}$/.test(digits);
  if (country === 'ZA') return /^0[678]\d{8}$/.test(digits);
  if (country === 'ET' || country === 'EC') return /^09\d{8}$/.test(digits);
  return country === 'ES' && /^[67]\d{8}$/.test(digits);
}

/** Where one number ends and the next begins: "300 123 4567 / 311 765 4321", "0967052561 0985151592". */
const BETWEEN_NUMBERS = /\s*\/\s*|\s+[-–]\s+|(?<=\d{7})\s+(?=\d{7})/gu;

function splitNumbers(written: string): { text: string; at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let at = 0;
  for (const gap of written.matchAll(BETWEEN_NUMBERS)) {
    parts.push({ text: written.slice(at, gap.index), at });
    at = gap.index + gap[0].length;
  }
  parts.push({ text: written.slice(at), at });
  return parts;
}

const digitCount = (text: string) => text.replace(/\D/g, '').length;

/**
 * Phone numbers: international ones by their prefix, local ones after a word such as "tel." or "WhatsApp", and without
 * one where digits and grouping are those of a number of the ad's country (metadata of libphonenumber). Pay, dates,
 * years and reference numbers are not.
 */
export function findPhones(text: string, countryCode: string | null): MaskedSpan[] {
  const spans: MaskedSpan[] = [];
  if (!/\d(?:\D{0,3}\d){6}/.test(text)) return spans;
  const country = countryCode as CountryCode | null;
  for (const match of text.matchAll(CANDIDATE)) {
    const before = text.slice(Math.max(0, match.index - CUE_REACH), match.index);
    const written = match[0].replace(/[\s.\-–/(]+$/, '');
    const add = (at: number, length: number) => {
      const start = match.index + at;
      spans.push({ kind: 'phone', start, end: start + length });
    };
    const parts = splitNumbers(written);
    const whole = parts.filter((part) => digitCount(part.text) >= 6);
    if (parts.length > 1 && whole.length === parts.length) {
      for (const part of parts)
        if (isPhone(part.text, before, country)) add(part.at, part.text.length);
    } else if (isPhone(written, before, country)) {
      add(0, written.length);
    } else if (parts.length > 1 && isPhone(parts[0]!.text, before, country)) {
      // "+251-11-557-62-49/53/54": extensions of the first number.
      add(0, written.length);
    }
  }
  return spans;
}
