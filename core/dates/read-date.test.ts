import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isoDate } from './calendar.ts';
import { readPostingDates } from './posting-dates.ts';
import { readDate } from './read-date.ts';

const TODAY = '2026-03-20';
const read = (written: string | null, order: 'dmy' | 'mdy' = 'dmy') =>
  readDate(written, { today: TODAY, order });

describe('readDate', () => {
  it.each([
    ['2026-03-19', '2026-03-19'],
    ['2026-03-19T22:15:00-05:00', '2026-03-19'],
    ['2026/3/9', '2026-03-09'],
    ['19/03/2026', '2026-03-19'],
    ['19.03.26', '2026-03-19'],
    ['19-mar-2026', '2026-03-19'],
    ['March 19, 2026', '2026-03-19'],
    ['Thursday, 19th March 2026', '2026-03-19'],
    ['19 de marzo de 2026', '2026-03-19'],
    ['1er août 2026', '2026-08-01'],
    ['3 de março de 2026', '2026-03-03'],
    ['1671494400000', '2022-12-20'],
    ['1671494400', '2022-12-20'],
    ['hoy', '2026-03-20'],
    ['Publicado hace 3 días', '2026-03-17'],
    ['hace una semana', '2026-03-13'],
    ['hace 5 horas', '2026-03-20'],
    ['yesterday', '2026-03-19'],
    ['Posted 2 weeks ago', '2026-03-06'],
    ['il y a 2 jours', '2026-03-18'],
    ["aujourd'hui", '2026-03-20'],
    ['avant-hier', '2026-03-18'],
    ['há 4 dias', '2026-03-16'],
  ])('reads %s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  it.each([
    null,
    '',
    'N/A',
    '30/02/2026',
    '2026-13-01',
    '0001-01-01',
    '30+ days ago',
    'hace más de 30 días',
    'lo antes posible',
    '3 years of experience',
    'software_informatica',
    '12345',
  ])('finds no date in %s', (written) => {
    expect(read(written)).toBeNull();
  });

  it('reads month first only when told', () => {
    expect(read('6/2/2021', 'mdy')).toBe('2021-06-02');
    expect(read('6/2/2021', 'dmy')).toBe('2021-02-06');
    expect(read('17/6/2021', 'mdy')).toBeNull();
  });
});

describe('readPostingDates', () => {
  const context = { collectedOn: '2026-03-20', countryCode: 'CO' };

  it('lets the date that can be read in one way only decide for the other', () => {
    const dates = readPostingDates({ postedOn: '6/2/2021', closesOn: '6/17/2021' }, context);
    expect(dates).toEqual({ postedOn: '2021-06-02', closesOn: '2021-06-17' });
  });

  it('prefers the reading that does not lie in the future', () => {
    const dates = readPostingDates({ postedOn: '3/12/2026', closesOn: null }, context);
    expect(dates.postedOn).toBe('2026-03-12');
  });

  it('prefers the reading in which the ad closes after it was posted', () => {
    const dates = readPostingDates({ postedOn: '2/1/2026', closesOn: '1/12/2026' }, context);
    expect(dates).toEqual({ postedOn: '2026-01-02', closesOn: '2026-12-01' });
    const swapped = readPostingDates({ postedOn: '5/1/2025', closesOn: '4/6/2025' }, context);
    expect(swapped).toEqual({ postedOn: '2025-01-05', closesOn: '2025-06-04' });
  });

  it('reads an ambiguous date day first, and month first in the United States', () => {
    const written = { postedOn: '2/3/2025', closesOn: null };
    expect(readPostingDates(written, context).postedOn).toBe('2025-03-02');
    expect(readPostingDates(written, { ...context, countryCode: 'US' }).postedOn).toBe(
      '2025-02-03',
    );
    expect(readPostingDates(written, { ...context, dateOrder: 'mdy' }).postedOn).toBe('2025-02-03');
  });
});

describe('calendar', () => {
  it('knows leap days and month ends', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDate(2025, 2, 29)).toBeNull();
    expect(addDays('2024-12-31', 60)).toBe('2025-03-01');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
  });
});
