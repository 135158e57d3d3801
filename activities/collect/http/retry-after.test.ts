import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from './retry-after.ts';

describe('parseRetryAfter', () => {
  const now = new Date('2026-11-22T10:00:00Z');

  it.each([
    ['seconds', '120', 120_000],
    ['zero', '0', 0],
    ['an HTTP date', 'Sun, 22 Nov 2026 10:01:30 GMT', 90_000],
    ['a date that has passed', 'Sun, 22 Nov 2026 09:00:00 GMT', 0],
  ])('reads %s', (_name, header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });

  it.each([[null], [''], ['soon'], ['5 minutes'], ['-3'], ['1.5']])(
    'finds no time in %j',
    (header) => {
      expect(parseRetryAfter(header, now)).toBeNull();
    },
  );
});
