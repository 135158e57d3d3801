import { stringify } from 'csv-stringify/sync';

/** A table for machines: names in English snake case, numbers plain with a point. */
export interface DataTable {
  /** File name without its ending. */
  name: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | boolean | null)[])[];
}

// What spreadsheets take for a formula when a cell begins with it (OWASP, "CSV Injection").
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * Writes a table as CSV (RFC 4180, lines end in CRLF), in UTF-8 with a byte order mark, without which spreadsheets on
 * Windows read accents wrongly. A text that a spreadsheet would run as a formula gets an apostrophe before it;
 * numbers are left as they are, negative ones too.
 */
export function writeCsv(table: DataTable): string {
  return stringify(
    [table.columns, ...table.rows].map((row) => row.map(plainCell)),
    { bom: true, record_delimiter: 'windows', quoted_match: /^\s|\s$/ },
  );
}

function plainCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return FORMULA_START.test(value) ? `'${value}` : value;
}
