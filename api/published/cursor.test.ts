import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cursorOf, toPage } from './cursor.ts';

const key = z.tuple([z.number().int(), z.number().int()]);
const schema = cursorOf(key);
const keyOf = (row: number) => [row, -row];

describe('pages', () => {
  it('say where the next one begins, and the cursor reads that again', () => {
    const { page, next } = toPage([5, 4, 3], { limit: 2, keyOf });
    expect(page).toEqual([5, 4]);
    expect(schema.parse(next)).toEqual([4, -4]);
  });

  it.each([
    ['fewer rows than fit', [5]],
    ['as many rows as fit', [5, 4]],
    ['no rows', []],
  ])('end with %s', (_name, rows) => {
    expect(toPage(rows, { limit: 2, keyOf })).toEqual({ page: rows, next: null });
  });

  it.each([
    '',
    '%',
    'bnVsbA',
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('[1,"2"]').toString('base64url'),
  ])('do not begin at %j', (text) => {
    expect(schema.safeParse(text).error?.issues[0]?.message).toContain('is not the cursor');
  });
});
