import { describe, expect, it } from 'vitest';
import {
  digitsOf,
  isChileanRun,
  isCpf,
  isCurp,
  isLuhn,
  isNir,
  isPersonalCuil,
  isSouthAfricanId,
  isSpanishDni,
} from './check-digits.ts';

const CHECKS: readonly (readonly [string, (id: string) => boolean, string])[] = [
  ['CPF', (id) => isCpf(digitsOf(id)), '529.982.247-25'],
  ['CUIL', (id) => isPersonalCuil(digitsOf(id)), '20-30123456-3'],
  ['South African identity number', (id) => isSouthAfricanId(digitsOf(id)), '9002145008089'],
  ['NIR', isNir, '2 85 05 78 006 084 41'],
  ['CURP', isCurp, 'GOMC900514HDFMRR05'],
  ['RUN', isChileanRun, '12.345.678-5'],
];

describe('check digits', () => {
  it.each(CHECKS)('accepts a sound %s and none with another last digit', (_, isValid, id) => {
    const sound = [...'0123456789'].filter((digit) => isValid(id.slice(0, -1) + digit));
    expect(sound).toEqual([id.at(-1)]);
  });

  it("knows the letter of a Spanish DNI and NIE, and Corsica's NIR", () => {
    expect(isSpanishDni('31245678V')).toBe(true);
    expect(isSpanishDni('31245678T')).toBe(false);
    expect(isSpanishDni('X1234567L')).toBe(true);
    expect(isNir('179022A03312314')).toBe(true);
  });

  it("checks Luhn's published example", () => {
    expect(isLuhn(digitsOf('79927398713'))).toBe(true);
    expect(isLuhn(digitsOf('79927398710'))).toBe(false);
    expect(isLuhn([])).toBe(false);
  });

  it('refuses numbers of companies, of eleven equal digits and of impossible dates', () => {
    expect(isPersonalCuil(digitsOf('30-12345678-1'))).toBe(false);
    expect(isCpf(digitsOf('111.111.111-11'))).toBe(false);
    expect(isSouthAfricanId(digitsOf('9013145008085'))).toBe(false);
  });
});
