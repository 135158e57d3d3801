import {
  digitsOf,
  isChileanRun,
  isCpf,
  isCurp,
  isNir,
  isPersonalCuil,
  isSouthAfricanId,
  isSpanishDni,
} from './check-digits.ts';
import type { MaskedSpan } from './masked-span.ts';

interface IdShape {
  readonly pattern: RegExp;
  /** Whether the match is what it looks like; where there is no check digit, the cue in the pattern decides. */
  readonly isValid: (written: string) => boolean;
}

const always = () => true;

/** The number is the last group of each pattern; what stands before it is the cue. */
const SHAPES: readonly IdShape[] = [
  { pattern: /()\b([A-Z]{4}\d{6}[HMX][A-Z]{5}[\dA-Z]\d)\b/gi, isValid: isCurp },
  // RFC of a person: four letters; those of companies have three and stay.
  {
    pattern: /()\b([A-ZÑ&]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[A-Z\d]{2}[\dA])\b/g,
    isValid: always,
  },
  { pattern: /()\b(\d{2}-\d{8}-\d|\d{11})\b/g, isValid: (id) => isPersonalCuil(digitsOf(id)) },
  { pattern: /()\b(\d{3}\.\d{3}\.\d{3}-\d{2})\b/g, isValid: (id) => isCpf(digitsOf(id)) },
  { pattern: /\b(CPF\D{0,12})(\d{11})\b/gi, isValid: (id) => isCpf(digitsOf(id)) },
  { pattern: /()\b(\d{13}|\d{6} \d{4} \d{3})\b/g, isValid: (id) => isSouthAfricanId(digitsOf(id)) },
  {
    pattern:
      /()\b([12][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}[ .]?\d{2})\b/gi,
    isValid: isNir,
  },
  { pattern: /()\b(\d{8}-?[A-Z]|[XYZ]-?\d{7}-?[A-Z])\b/g, isValid: isSpanishDni },
  { pattern: /()\b(\d{1,2}\.\d{3}\.\d{3}-[\dkK])(?![\p{L}\d])/gu, isValid: isChileanRun },
  { pattern: /()\b((?!000|666)\d{3}-(?!00)\d{2}-(?!0000)\d{4})\b/g, isValid: always },
  {
    // Colombia, Ecuador, Argentina: without a check digit the word before the number decides.
    pattern:
      /((?<![\p{L}])(?:C\.\s?C\.|CC|c[ée]dula(?: de (?:ciudadan[ií]a|identidad))?|D\.?N\.?I\.?|documento(?: de identidad)?|identificad[oa] con(?: (?:la )?(?:c[ée]dula|CC|C\.C\.|DNI))?|C\.?U\.?I\.?[LT]\.?|pasaporte|passport|ID number|n[úu]mero de (?:identificaci[óo]n|documento))(?:\s*(?:n(?:[úu]mero|ro|o|°|º)?\.?|no\.|#|:|de|es))*[\s:#.]*)((?:\d{1,3}(?:\.\d{3}){2,3}|\d{7,11}|\d{2}-\d{8}-\d))(?![\d.]*\d)/giu,
    isValid: always,
  },
];

/**
 * Numbers by which states know people: CC and cédula (Colombia, Ecuador), CURP and RFC (Mexico), DNI and CUIL
 * (Argentina), NIR (France), the South African identity number, CPF (Brazil), DNI and NIE (Spain), RUN (Chile), SSN
 * (United States). Those with check digits count only when these agree; the others need a cue before them.
 */
export function findNationalIds(text: string): MaskedSpan[] {
  const spans: MaskedSpan[] = [];
  if (!/\d[\d .-]{5,}|\d{6}/.test(text)) return spans;
  for (const { pattern, isValid } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const id = match[2]!;
      if (!isValid(id)) continue;
      const start = match.index + match[0].length - id.length;
      spans.push({ kind: 'national_id', start, end: start + id.length });
    }
  }
  return spans;
}
