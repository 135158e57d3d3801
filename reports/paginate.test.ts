import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type Piece } from './paginate.ts';

const piece = (
  content: string,
  height: number,
  more: Partial<Piece<string>> = {},
): Piece<string> => ({
  ...{ content, height, wide: false },
  ...more,
});
const room = { firstPage: 100, page: 200, gap: 5 };

describe('paginate', () => {
  it('fills the shorter column, in order', () => {
    const pages = paginate([piece('a', 60), piece('b', 30), piece('c', 30), piece('d', 20)], room);
    expect(pages).toEqual([{ top: [], left: ['a', 'd'], right: ['b', 'c'], bottom: [] }]);
  });

  it('lets what does not fit wait, while smaller pieces fill the page', () => {
    const pages = paginate(
      [piece('a', 80), piece('b', 80), piece('tall', 90), piece('c', 15)],
      room,
    );
    expect(pages[0]).toMatchObject({ left: ['a', 'c'], right: ['b'] });
    expect(pages[1]).toMatchObject({ left: ['tall'] });
  });

  it('stands a wide piece below the columns if they leave room, otherwise on top of the next page', () => {
    const below = paginate([piece('a', 50), piece('w', 40, { wide: true })], room);
    expect(below).toEqual([{ top: [], left: ['a'], right: [], bottom: ['w'] }]);
    const next = paginate(
      [piece('a', 90), piece('b', 95), piece('c', 50), piece('w', 40, { wide: true })],
      room,
    );
    expect(next[1]).toMatchObject({ top: ['w'], left: ['c'] });
  });

  it('keeps a group on one page', () => {
    const pages = paginate(
      [piece('a', 60), piece('x', 30, { group: 'g' }), piece('y', 90, { group: 'g' })],
      room,
    );
    expect(pages[0]).toMatchObject({ left: ['a'], right: [] });
    expect(pages[1]).toMatchObject({ left: ['x'], right: ['y'] });
  });

  it('gives a piece taller than any page a page of its own', () => {
    const pages = paginate([piece('a', 20), piece('huge', 900), piece('b', 20)], room);
    expect(pages.flatMap((page) => [...page.top, ...page.left, ...page.right])).toEqual([
      'a',
      'b',
      'huge',
    ]);
  });

  it('has one empty page for nothing', () => {
    expect(paginate([], room)).toEqual([{ top: [], left: [], right: [], bottom: [] }]);
  });

  it('places every piece once, and no column runs over its page', () => {
    const pieces = fc.array(
      fc.record({
        height: fc.integer({ min: 1, max: 260 }),
        wide: fc.boolean(),
        group: fc.constantFrom(undefined, 'g'),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(pieces, fc.integer({ min: 0, max: 200 }), (list, firstPage) => {
        const all: Piece<number>[] = list.map(({ height, wide, group }, content) => ({
          ...{ content, height, wide },
          ...(group === undefined ? {} : { group }),
        }));
        const pages = paginate(all, { firstPage, page: 200, gap: 5 });
        const placed = pages.flatMap((page) =>
          [page.top, page.left, page.right, page.bottom].flat(),
        );
        expect(placed.toSorted((a, b) => a - b)).toEqual(all.map((p) => p.content));
        const total = (contents: number[]) =>
          contents.reduce((sum, content) => sum + all[content]!.height, 0);
        for (const [index, page] of pages.entries()) {
          const height =
            total([...page.top, ...page.bottom]) + Math.max(total(page.left), total(page.right));
          const alone =
            page.top.length === 1 &&
            page.left.length + page.right.length + page.bottom.length === 0;
          if (!alone) expect(height).toBeLessThanOrEqual(index === 0 ? firstPage : 200);
        }
      }),
    );
  });
});
