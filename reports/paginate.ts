/** Something to place: in a column, or across the whole page. */
export interface Piece<T> {
  content: T;
  /** Any unit, the same as the page's. */
  height: number;
  wide: boolean;
  /** Pieces that must end up on the same page: those of one group wait together when one of them does not fit. */
  group?: string;
}

/** A page from top to bottom: what stands across it, two columns, what stands across it below them. */
export interface PagePlan<T> {
  top: T[];
  left: T[];
  right: T[];
  bottom: T[];
}

/**
 * Places pieces on pages, in their order as far as the room allows: each goes to the shorter of the two columns, or
 * to the other where it fits only there; what does not fit waits for the next page while later, smaller ones fill
 * the rest. A wide piece stands below the columns of a page when they leave room, or at the top of the next one.
 * `firstPage` is the height left on the first page, below what already stands there. A piece taller than a page has
 * a page of its own.
 */
export function paginate<T>(
  pieces: readonly Piece<T>[],
  room: { firstPage: number; page: number; gap: number },
): PagePlan<T>[] {
  const pages: PagePlan<T>[] = [];
  let waiting = [...pieces];
  while (waiting.length > 0 || pages.length === 0) {
    const height = pages.length === 0 ? room.firstPage : room.page;
    const { page, rest } = fillWithWholeGroups(waiting, height, room.gap);
    if (rest.length === waiting.length && pages.length > 0) {
      const [tall, ...others] = rest;
      pages.push({ top: [tall!.content], left: [], right: [], bottom: [] });
      waiting = others;
      continue;
    }
    pages.push(page);
    // Across the page first: it cannot stand beside what else waits.
    waiting = [...rest.filter((piece) => piece.wide), ...rest.filter((piece) => !piece.wide)];
  }
  return pages;
}

// A group of which a part does not fit is held back whole, unless it would not fit an empty page either.
function fillWithWholeGroups<T>(
  pieces: readonly Piece<T>[],
  height: number,
  gap: number,
): { page: PagePlan<T>; rest: Piece<T>[] } {
  const filled = fillPage(pieces, height, gap);
  const broken = new Set(
    filled.rest.map((piece) => piece.group).filter((group) => group !== undefined),
  );
  if (broken.size === 0) return filled;
  const held = (piece: Piece<T>) => piece.group !== undefined && broken.has(piece.group);
  const others = pieces.filter((piece) => !held(piece));
  if (others.length === 0) return filled;
  const again = fillPage(others, height, gap);
  return { page: again.page, rest: [...again.rest, ...pieces.filter(held)] };
}

function fillPage<T>(
  pieces: readonly Piece<T>[],
  height: number,
  gap: number,
): { page: PagePlan<T>; rest: Piece<T>[] } {
  const page: PagePlan<T> = { top: [], left: [], right: [], bottom: [] };
  const rest: Piece<T>[] = [];
  let top = 0;
  const used = { left: 0, right: 0 };
  for (const piece of pieces) {
    const columnsEmpty = page.left.length === 0 && page.right.length === 0;
    if (piece.wide) {
      // Only the first in line may stand on top, else a page would not begin with what comes next.
      if (columnsEmpty && rest.length === 0 && top + piece.height <= height) {
        page.top.push(piece.content);
        top += piece.height + gap;
      } else rest.push(piece);
      continue;
    }
    const [short, long] =
      used.left <= used.right ? (['left', 'right'] as const) : (['right', 'left'] as const);
    const column = [short, long].find((side) => top + used[side] + piece.height <= height);
    if (column === undefined) rest.push(piece);
    else {
      page[column].push(piece.content);
      used[column] += piece.height + gap;
    }
  }
  let below = top + Math.max(used.left, used.right);
  const still = rest.filter((piece) => {
    if (!piece.wide || below + piece.height > height) return true;
    page.bottom.push(piece.content);
    below += piece.height + gap;
    return false;
  });
  return { page, rest: still };
}
