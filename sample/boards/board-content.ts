import type { BoardName, SampleAd } from '../ads/sample-ad.ts';
import { generateSampleWorld } from '../world/sample-world.ts';

/** What a board shows on a date. */
export interface BoardContent {
  /** ISO date. */
  date: string;
  ads: readonly SampleAd[];
}

/** Worlds kept at once: a collector asks for one date at a time, a backfill for a few. */
const KEPT_DATES = 4;

/** Gives a board's ads as of a date; the worlds of the last few dates stay in memory. Throws RangeError for no date. */
export function createContentSource(
  seed: number,
): (board: BoardName, date: string) => BoardContent {
  const worlds = new Map<string, ReadonlyMap<BoardName, readonly SampleAd[]>>();
  return (board, date) => {
    let byBoard = worlds.get(date);
    if (!byBoard) {
      byBoard = Map.groupBy(generateSampleWorld({ seed, date }).ads, (ad) => ad.board);
      worlds.set(date, byBoard);
      const oldest = worlds.keys().next().value;
      if (worlds.size > KEPT_DATES && oldest !== undefined) worlds.delete(oldest);
    }
    return { date, ads: byBoard.get(board) ?? [] };
  };
}

/** One page of a list, pages counted from 1, and how many there are. */
export function pageOf<T>(entries: readonly T[], { page, size }: { page: number; size: number }) {
  const pageCount = Math.max(1, Math.ceil(entries.length / size));
  return { entries: entries.slice((page - 1) * size, page * size), pageCount };
}
