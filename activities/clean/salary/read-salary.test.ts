import { describe, expect, it } from 'vitest';
import type { Salary } from '../../../core/posting/cleaned-posting.ts';
import { findPeriodAround } from './pay-period.ts';
import { readAmount, readNumber } from './read-amount.ts';
import { readSalary, type SalaryFields } from './read-salary.ts';

const NO_FIELDS: SalaryFields = {
  salary: null,
  salaryMin: null,
  salaryMax: null,
  salaryCurrency: null,
  salaryPeriod: null,
};

function show(salary: Salary | null): string {
  if (salary === null) return 'none';
  const { min, max, currency, period, currencyOrigin, periodOrigin } = salary;
  return `${min}-${max} ${currency}/${period}, currency ${currencyOrigin}, period ${periodOrigin}`;
}

describe('salary in the text of an ad', () => {
  it.each([
    [
      'CO',
      'Salario: $ 4.200.000 - 4.600.000 más prestaciones',
      '4200000-4600000 COP/month, currency country, period magnitude',
    ],
    [
      'CO',
      'Salario de 2 a 3 millones',
      '2000000-3000000 COP/month, currency country, period magnitude',
    ],
    ['CO', "Salario: $ 2'116.045", '2116045-2116045 COP/month, currency country, period magnitude'],
    [
      'CO',
      'Salario básico 1.423.500 + auxilio de transporte 200.000',
      '1423500-1423500 COP/month, currency country, period magnitude',
    ],
    [
      'CO',
      'Ingresos desde $1.423.500 hasta $3.000.000',
      '1423500-3000000 COP/month, currency country, period magnitude',
    ],
    [
      'MX',
      'Sueldo MXN 18,000 a 22,000 libres',
      '18000-22000 MXN/month, currency stated, period magnitude',
    ],
    ['MX', 'Pago de $60 por hora', '60-60 MXN/hour, currency country, period stated'],
    [
      'MX',
      '$8,500.00 - $9,200.00 MXN mensual',
      '8500-9200 MXN/month, currency country, period stated',
    ],
    [
      'AR',
      'Sueldo bruto $1.200.000 mensual',
      '1200000-1200000 ARS/month, currency country, period stated',
    ],
    [
      'AR',
      'Remuneración: USD 1500 a 2000',
      '1500-2000 USD/month, currency stated, period magnitude',
    ],
    [
      'AR',
      'Sueldo $1.000.000, convenio UOM (45hs semanales)',
      '1000000-1000000 ARS/month, currency country, period magnitude',
    ],
    [
      'ZA',
      'Salary: R15 000 p.m. plus benefits',
      '15000-15000 ZAR/month, currency stated, period stated',
    ],
    [
      'ZA',
      'REMUNERATION: R84,000 per annum',
      '84000-84000 ZAR/year, currency stated, period stated',
    ],
    [
      'FR',
      'Rémunération : entre 2 200 et 2 500 € brut',
      '2200-2500 EUR/month, currency stated, period magnitude',
    ],
    ['FR', 'Salaire 45K-55K € annuel', '45000-55000 EUR/year, currency stated, period stated'],
    ['FR', "12,50 € de l'heure", '12.5-12.5 EUR/hour, currency stated, period stated'],
    [
      'ES',
      'Sueldo neto mensual 2.000 €, 14 sueldos al año',
      '2000-2000 EUR/month, currency stated, period stated',
    ],
    ['BR', 'Salário: R$ 2.500,00 por mês', '2500-2500 BRL/month, currency stated, period stated'],
    [
      'US',
      'The salary range is $90,000 to $120,000 annually',
      '90000-120000 USD/year, currency country, period stated',
    ],
    ['US', 'Pay rate: $40-47/hr', '40-47 USD/hour, currency country, period stated'],
  ])('%s: %s', (country, text, expected) => {
    expect(show(readSalary(NO_FIELDS, text, country))).toBe(expected);
  });

  it.each([
    ['CO', 'Salario 2 SMMLV más comisiones', 'pay in minimum wages names no amount'],
    ['CO', 'Salario hasta $2.500.000', 'one end of a range'],
    ['CO', 'Salario: $1.300.000 quincenal', 'pay by the fortnight'],
    ['CO', 'Ventas por $ 500.000.000 mensuales', 'revenue'],
    ['CO', 'Auxilio de transporte $200.000 mensual', 'an allowance'],
    ['CO', 'Salario a convenir, edad 25 a 45 años', 'ages'],
    ['CO', '20 años de experiencia y 1.200 empleados', 'counts'],
    ['US', 'Competitive salary and 401(k) with match', 'a pension plan'],
    ['US', 'Salary starting in 2020', 'a year'],
    ['US', 'We manage $2 billion in revenue and pay well', 'size of the company'],
    ['CO', 'Salario: R15 000', 'a rand outside of South Africa'],
    [null, 'Salario: $ 4.200.000', 'a bare dollar without a country'],
    ['AR', 'Salario $ 4.200.000 - 1.600.000', 'bounds in the wrong order'],
    ['MX', 'Sueldo $ 5 mensual', 'no one is paid that'],
    ['CO', '', 'nothing'],
  ] as [string | null, string, string][])('%s: "%s" is no pay: %s', (country, text) => {
    expect(show(readSalary(NO_FIELDS, text, country))).toBe('none');
  });

  it('says that it was found in the text', () => {
    expect(readSalary(NO_FIELDS, 'Salario: $ 900.000', 'CO')?.origin).toBe('text');
  });
});

describe("salary in the source's own fields", () => {
  const read = (fields: Partial<SalaryFields>, country: string, text = '') =>
    readSalary({ ...NO_FIELDS, ...fields }, text, country);

  it('prefers the field to the text', () => {
    const salary = read({ salary: '460.00 US$ (Mensual)' }, 'EC', 'Salario: $ 900 mensual');
    expect(show(salary)).toBe('460-460 USD/month, currency stated, period stated');
    expect(salary?.origin).toBe('field');
  });

  it('falls back to the text when the field says nothing', () => {
    const salary = read({ salary: 'A convenir' }, 'CO', 'Salario: $ 900.000');
    expect(salary?.origin).toBe('text');
  });

  it.each([
    [{ salary: '$40k-$73k' }, 'US', '40000-73000 USD/year, currency country, period magnitude'],
    [
      { salary: '15,000 ETB Monthly' },
      'ET',
      '15000-15000 ETB/month, currency stated, period stated',
    ],
    [{ salary: 'Up to $100,000 a year' }, 'US', 'none'],
    [
      { salaryMin: '4200000', salaryMax: '4600000' },
      'CO',
      '4200000-4600000 COP/month, currency country, period magnitude',
    ],
    [
      { salaryMin: '4600000', salaryMax: '4200000' },
      'CO',
      '4200000-4600000 COP/month, currency country, period magnitude',
    ],
    [
      {
        salaryMin: '18000.00',
        salaryMax: '22000.00',
        salaryCurrency: 'MXN',
        salaryPeriod: 'MONTH',
      },
      'MX',
      '18000-22000 MXN/month, currency stated, period stated',
    ],
    [{ salaryMin: '0', salaryMax: '' }, 'CO', 'none'],
    [{ salaryMin: 'Bogotá', salaryMax: '6/10/2020' }, 'CO', 'none'],
    [{ salaryMin: '1000', salaryMax: '9000000', salaryPeriod: 'month' }, 'CO', 'none'],
  ] as [Partial<SalaryFields>, string, string][])('%j in %s', (fields, country, expected) => {
    expect(show(read(fields, country))).toBe(expected);
  });
});

describe('amounts and periods', () => {
  it.each([
    ['4.200.000', 4_200_000],
    ['15 000', 15_000],
    ['18,000.50', 18_000.5],
    ['2.500,00', 2500],
    ["1'423.500", 1_423_500],
    ['2,5', 2.5],
    ['1300.000', 1_300_000],
    ['', null],
    ['1.2.3.4x', null],
  ])('%s is %s', (written, value) => {
    expect(readNumber(written)).toBe(value);
  });

  it('multiplies by words and letters', () => {
    expect([
      readAmount('45', 'K'),
      readAmount('2,5', 'millones'),
      readAmount('800', 'mil'),
    ]).toEqual([45_000, 2_500_000, 800_000]);
  });

  it('takes the period that stands nearest', () => {
    expect(findPeriodAround('neto mensual ', ', 14 pagas al año')).toBe('month');
    expect(findPeriodAround('de 8 am a 6 pm, salario ', '')).toBeNull();
  });
});
