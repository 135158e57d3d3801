import { between, pick, type Random } from '../text/choose.ts';
import type { CountryCode } from './sample-ad.ts';

const CURP_SYMBOLS = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => between(random, 0, 9)).join('');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function birthDate(random: Random): { year: string; month: string; day: string } {
  return {
    year: twoDigits(between(random, 62, 99)),
    month: twoDigits(between(random, 1, 12)),
    day: twoDigits(between(random, 1, 28)),
  };
}

/** Check digit of a CURP's first 17 symbols (RENAPO, instructivo normativo, annex on verification). */
export function curpCheckDigit(first17: string): number {
  const sum = [...first17].reduce((s, symbol, i) => s + CURP_SYMBOLS.indexOf(symbol) * (18 - i), 0);
  return (10 - (sum % 10)) % 10;
}

/** Key of a French NIR's first 13 digits: 97 − (number mod 97), two digits. */
export function nirKey(first13: string): string {
  return twoDigits(97 - Number(BigInt(first13) % 97n));
}

/** Luhn check digit of the digits before it. */
export function luhnCheckDigit(body: string): number {
  const sum = [...body].reverse().reduce((s, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return s + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** Check digit of a CUIL's first ten digits, modulo 11; null where that number cannot be issued. */
export function cuilCheckDigit(first10: string): number | null {
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const sum = [...first10].reduce((s, digit, i) => s + Number(digit) * weights[i]!, 0);
  const rest = 11 - (sum % 11);
  if (rest === 11) return 0;
  return rest === 10 ? null : rest;
}

function curp(random: Random): string {
  const consonants = 'BCDFGHJKLMNPQRSTVWXYZ';
  const { year, month, day } = birthDate(random);
  const letter = () => pick(random, [...consonants]);
  const first17 =
    `${letter()}${pick(random, [...'AEIOU'])}${letter()}${letter()}${year}${month}${day}` +
    `${pick(random, ['H', 'M'])}${pick(random, ['DF', 'NL', 'JC', 'PL', 'QT'])}${letter()}${letter()}${letter()}0`;
  return first17 + String(curpCheckDigit(first17));
}

function argentineId(random: Random): string {
  const dni = `${between(random, 18, 41)}${digits(random, 6)}`;
  const check = cuilCheckDigit(`27${dni}`);
  if (check !== null && random() < 0.5) return `CUIL 27-${dni}-${check}`;
  return `DNI ${dni.slice(0, 2)}.${dni.slice(2, 5)}.${dni.slice(5)}`;
}

function nir(random: Random): string {
  const { year, month } = birthDate(random);
  const parts = [
    String(between(random, 1, 2)),
    year,
    month,
    twoDigits(between(random, 1, 95)),
    digits(random, 3),
    digits(random, 3),
  ];
  return `${parts.join(' ')} ${nirKey(parts.join(''))}`;
}

function southAfricanId(random: Random): string {
  const { year, month, day } = birthDate(random);
  const body = `${year}${month}${day}${digits(random, 4)}08`;
  return body + String(luhnCheckDigit(body));
}

function cedula(random: Random): string {
  const number = `${between(random, 20, 79)}${digits(random, 6)}`;
  return `C.C. ${number.slice(0, 2)}.${number.slice(2, 5)}.${number.slice(5)}`;
}

/** A national identity number as ads of the country write it, with a valid check digit where the number has one. */
export function nationalId(random: Random, country: CountryCode): string {
  if (country === 'CO') return cedula(random);
  if (country === 'MX') return `CURP ${curp(random)}`;
  if (country === 'AR') return argentineId(random);
  if (country === 'FR') return `NIR ${nir(random)}`;
  return `ID ${southAfricanId(random)}`;
}
