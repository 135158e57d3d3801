import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';
import { estimateShare } from './statistics/wilson-interval.ts';

const es = createFormat('es');
const en = createFormat('en');

describe('createFormat', () => {
  it('divides thousands as the language does, four figures too', () => {
    expect(es.integer(8737)).toBe('8\u202f737');
    expect(es.integer(1234567)).toBe('1\u202f234\u202f567');
    expect(en.integer(8737)).toBe('8,737');
  });

  it('writes a true minus sign and no negative zero', () => {
    expect(es.integer(-641)).toBe('\u2212641');
    expect(en.decimal(-0.04, 1)).toBe('0.0');
  });

  it('keeps a percentage in one piece', () => {
    expect(es.percent(0.314)).toBe('31\u00a0%');
    expect(en.percent(0.314, 1)).toBe('31.4%');
  });

  it('gives a share the digits that its interval allows', () => {
    expect(es.estimate(estimateShare(2018, 8737))).toEqual({
      ...{ value: '23,1\u00a0%', interval: '22,2\u00a0a\u00a024,0\u00a0%' },
    });
    expect(en.estimate(estimateShare(9, 40))).toEqual({
      ...{ value: '23%', interval: '12\u00a0to\u00a038%' },
    });
  });

  it('rounds an amount to three figures', () => {
    expect(en.money(2_546_789, 'COP')).toBe('2,550,000\u00a0COP');
    expect(es.amount(943.4)).toBe('943');
    expect(es.amount(0)).toBe('0');
  });

  it('writes one day as a date and two as a period', () => {
    expect(es.period('2026-11-22', '2026-11-22')).toBe('22\u00a0nov\u00a02026');
    expect(en.period('2026-10-06', '2026-11-22')).toBe(
      '6\u00a0Oct\u00a02026\u202f–\u202f22\u00a0Nov\u00a02026',
    );
  });

  it('joins a list by the rules of the language', () => {
    expect(es.list(['SQL', 'Excel', 'Inglés'])).toBe('SQL, Excel e Inglés');
    expect(en.list(['SQL', 'Excel'])).toBe('SQL and Excel');
  });
});
