import { NAMES } from '../data/people.ts';
import { between, chance, pick, type Random } from '../text/choose.ts';
import type { CountryCode } from './sample-ad.ts';

/** A person's name in the manner of the country. */
export function personName(random: Random, country: CountryCode): string {
  const { given, family, familyNames } = NAMES[country];
  const first = pick(random, family);
  const second = familyNames === 2 ? ` ${pick(random, family)}` : '';
  return `${pick(random, given)} ${first}${second}`;
}

function four(random: Random): string {
  return String(between(random, 0, 9999)).padStart(4, '0');
}

function two(random: Random): string {
  return String(between(random, 0, 99)).padStart(2, '0');
}

/**
 * A phone number in a format of the country. French numbers lie in the ranges that ARCEP keeps for fiction; the
 * others hold 555, so that they hardly reach anybody.
 */
export function phoneNumber(random: Random, country: CountryCode): string {
  if (country === 'CO') {
    const line = four(random);
    return pick(random, [
      `300 555 ${line}`,
      `+57 315 555 ${line}`,
      `310555${line}`,
      `(601) 555 ${line}`,
    ]);
  }
  if (country === 'MX') {
    const [a, b] = [two(random), two(random)];
    return pick(random, [
      `55 5555 ${a}${b}`,
      `+52 81 5555 ${a}${b}`,
      `(33) 5555-${a}${b}`,
      `56 5555 ${a} ${b}`,
    ]);
  }
  if (country === 'AR') {
    const line = four(random);
    return pick(random, [
      `11 5555-${line}`,
      `+54 9 11 5555-${line}`,
      `(0351) 555-${line}`,
      `15-5555-${line}`,
    ]);
  }
  if (country === 'FR') {
    const [a, b] = [two(random), two(random)];
    return pick(random, [
      `01 99 00 ${a} ${b}`,
      `06 39 98 ${a} ${b}`,
      `+33 6 39 98 ${a} ${b}`,
      `01.99.00.${a}.${b}`,
    ]);
  }
  const line = four(random);
  return pick(random, [
    `083 555 ${line}`,
    `+27 83 555 ${line}`,
    `011 555 ${line}`,
    `(021) 555-${line}`,
  ]);
}

/** An e-mail address under a domain that is reserved for examples. */
export function emailAddress(
  random: Random,
  { name, company }: { name: string; company: string },
): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9 ]/gu, '')
      .trim();
  const person = plain(name).split(' ');
  const host = plain(company).split(' ').slice(0, 2).join('');
  const domain = chance(random, 0.5) ? `${host}.example` : 'example.com';
  const mailbox = pick(random, [
    `${person[0]}.${person[1]}`,
    `${person[0]![0]}${person[1]}`,
    `jobs.${host}`,
    `info${between(random, 1, 9)}`,
  ]);
  return `${mailbox}@${domain}`;
}
