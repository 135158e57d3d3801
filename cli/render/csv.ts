import { stringify } from 'csv-stringify/sync';
import type { QueryAnswer } from '../../api/contract.ts';

/** A cell as text: JSON for lists and objects, nothing for null. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : JSON.stringify(cell);
}

/** Text that spreadsheets would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * Rows as CSV with a line of titles (RFC 4180, UTF-8, line feeds). Text that a spreadsheet would run as a formula
 * gets an apostrophe in front; numbers stay as they are.
 */
export function renderCsv({ columns, rows }: Pick<QueryAnswer, 'columns' | 'rows'>): string {
  const harmless = (cell: unknown): string => {
    const text = cellText(cell);
    return typeof cell !== 'number' && FORMULA.test(text) ? `'${text}` : text;
  };
  return stringify([columns, ...rows].map((row) => row.map(harmless)));
}
