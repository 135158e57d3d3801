/** Digits of a text, in order. */
export function digitsOf(text: string): number[] {
  return Array.from(text.replace(/\D/g, ''), Number);
}

/** Luhn's check (ISO/IEC 7812-1, annex B) over all digits, the last being the check digit. */
export function isLuhn(digits: readonly number[]): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits[digits.length - 1 - i]!;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 1 && sum % 10 === 0;
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * digits[i]!, 0);
}

/** Brazil's CPF: two check digits modulo 11; eleven equal digits are none. */
export function isCpf(digits: readonly number[]): boolean {
  if (digits.length !== 11 || digits.every((digit) => digit === digits[0])) return false;
  const first = ((weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  const second = ((weighted(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return first === digits[9] && second === digits[10];
}

/** Argentina's CUIL or CUIT of a person (prefix 20, 23, 24, 27), check digit modulo 11. Companies have 30, 33, 34. */
export function isPersonalCuil(digits: readonly number[]): boolean {
  if (digits.length !== 11 || ![20, 23, 24, 27].includes(digits[0]! * 10 + digits[1]!))
    return false;
  const check = (11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === digits[10];
}

/** South Africa's identity number: date of birth, then Luhn over 13 digits. */
export function isSouthAfricanId(digits: readonly number[]): boolean {
  if (digits.length !== 13) return false;
  const month = digits[2]! * 10 + digits[3]!;
  const day = digits[4]! * 10 + digits[5]!;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && digits[10]! <= 2 && isLuhn(digits);
}

/** France's NIR: 13 digits (2A and 2B count as 19 and 18) and the key 97 − n mod 97. */
export function isNir(written: string): boolean {
  const compact = written
    .replace(/[\s.]/g, '')
    .toUpperCase()
    .replace('2A', '19')
    .replace('2B', '18');
  if (!/^[12]\d{14}$/.test(compact)) return false;
  return 97 - Number(BigInt(compact.slice(0, 13)) % 97n) === Number(compact.slice(13));
}

const CURP_ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/** Mexico's CURP: 18 characters, the last one a check digit modulo 10. */
export function isCurp(written: string): boolean {
  const code = written.toUpperCase();
  if (
    !/^[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HMX][A-Z]{5}[\dA-Z]\d$/.test(
      code,
    )
  ) {
    return false;
  }
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += CURP_ALPHABET.indexOf(code[i]!) * (18 - i);
  return (10 - (sum % 10)) % 10 === Number(code[17]);
}

/** Spain's DNI or NIE: the letter is that of the number modulo 23. */
export function isSpanishDni(written: string): boolean {
  const match = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(written.replace(/[\s.-]/g, '').toUpperCase());
  if (match === null) return false;
  const prefix = match[1] === '' ? '' : String('XYZ'.indexOf(match[1]!));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(prefix + match[2]) % 23] === match[3];
}

/** Chile's RUN below 50 million, as persons have it; check digit modulo 11, K for ten. */
export function isChileanRun(written: string): boolean {
  const match = /^(\d{7,8})([\dK])$/.exec(written.replace(/[.\s-]/g, '').toUpperCase());
  if (match === null || Number(match[1]) >= 50_000_000) return false;
  let sum = 0;
  let factor = 2;
  for (let i = match[1]!.length - 1; i >= 0; i--) {
    sum += Number(match[1]![i]) * factor;
    factor = factor === 7 ? 2 : factor + 1;
  }
  return '0K987654321'[sum % 11] === match[2];
}
