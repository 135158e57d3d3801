import pg from 'pg';

/** Object ids of Postgres' built-in types (pg_type.dat). */
const OID = {
  int8: 20,
  date: 1082,
  timestamp: 1114,
  numeric: 1700,
  int8Array: 1016,
  dateArray: 1182,
  numericArray: 1231,
} as const;

/** Counts and ids are bigint in the database and numbers here, exact up to 2^53; beyond that is an error. */
function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(
      `bigint ${text} does not fit into a number exactly: select it as text (column::text).`,
    );
  }
  return value;
}

const keepText = (text: string) => text;

type Parser = (text: string) => unknown;

// The published type of pg's array parser says function; it is an object with `create` (pg-types 2.2).
const arrays = pg.types.arrayParser as unknown as {
  create(source: string, transform: Parser): { parse(): unknown[] };
};

/** Nulls in an array are kept by the array parser itself. */
const arrayOf =
  (parse: Parser): Parser =>
  (text) =>
    arrays.create(text, parse).parse();

const PARSERS: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  [OID.int8, parseInt8],
  // Shares, scores and amounts of money: 15 significant digits are enough for all of them.
  [OID.numeric, Number],
  // A day has no time zone: as a Date it would move to the day before in half of the world.
  [OID.date, keepText],
  // `timestamp` without zone holds UTC throughout; pg would read it in the zone of the machine.
  [OID.timestamp, (text) => new Date(`${text.replace(' ', 'T')}Z`)],
  [OID.int8Array, arrayOf(parseInt8)],
  [OID.numericArray, arrayOf(Number)],
  [OID.dateArray, arrayOf(keepText)],
]);

/**
 * How columns arrive: bigint and numeric as numbers, date as 'YYYY-MM-DD', instants as Date, the rest as pg gives it.
 * Prisma's adapter brings its own parsers and is not touched by these.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : PARSERS.get(oid)) ??
    (pg.types.getTypeParser(oid, format) as Parser),
};
