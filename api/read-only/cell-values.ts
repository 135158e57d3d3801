/** A cell of a result as JSON carries it. */
export type Cell =
  string | number | boolean | null | readonly unknown[] | Readonly<Record<string, unknown>>;

/** Object ids of Postgres' built-in types. */
const BOOL = 16;
const FLOATS = new Set([700, 701]);
const NUMBERS = new Set([20, 21, 23, 26, 1700]);
const JSON_TYPES = new Set([114, 3802]);

/**
 * Turns the text of a cell into JSON without losing anything: a number only where JavaScript holds it exactly,
 * everything that JSON has no type for (dates, intervals, vectors) in Postgres' own words.
 */
export function parseCell(typeId: number, text: string): Cell {
  if (typeId === BOOL) return text === 't';
  if (FLOATS.has(typeId)) return Number.isFinite(Number(text)) ? Number(text) : text;
  if (NUMBERS.has(typeId)) return exactNumber(text);
  if (JSON_TYPES.has(typeId)) return JSON.parse(text) as Cell;
  return text;
}

function exactNumber(text: string): number | string {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  if (Number.isInteger(value)) return Number.isSafeInteger(value) ? value : text;
  // A double keeps 15 significant decimal digits.
  return text.replace(/\D/gu, '').replace(/^0+/u, '').length <= 15 ? value : text;
}

/** Type parsers in the shape that node-postgres takes for one query. */
export const CELL_TYPES = {
  getTypeParser: (typeId: number) => (text: string) => parseCell(typeId, text),
};
