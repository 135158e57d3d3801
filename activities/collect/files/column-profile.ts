import type { FileRow, RowValues } from './file-row.ts';

/** What the values of a column look like, over the first rows of a file. Shares are of the rows with a value. */
export interface ColumnProfile {
  name: string;
  /** Rows with a value, and which. */
  filled: number;
  hasValue: readonly boolean[];
  rows: number;
  /** Distinct values per filled row, 0..1. */
  distinctShare: number;
  distinct: number;
  medianChars: number;
  webAddressShare: number;
  /** Values that are figures, dates or amounts: no run of three letters. */
  figureShare: number;
  /** Whether the values count the rows: 0, 1, 2 … or 1, 2, 3 … */
  countsRows: boolean;
  samples: readonly string[];
}

/** Words that files write where there is nothing. */
const NOTHING = /^(?:null|none|nan|nil|n\/a|#n\/a|undefined|\\n|\(null\))$/i;

/** A value without the ways of writing nothing; null for none. */
export function presentText(value: string | undefined): string | null {
  const text = value?.trim() ?? '';
  return text === '' || NOTHING.test(text) ? null : text;
}

/** One text of a column's value; a list is joined by commas. */
function valueText(values: RowValues, column: string): string | null {
  const value = values.get(column);
  if (typeof value === 'string' || value === undefined) return presentText(value);
  return presentText(
    value
      .map((part) => presentText(part))
      .filter((part) => part !== null)
      .join(', '),
  );
}

/** Profiles of the columns of a table and of those that occur in its rows, in order of first occurrence. */
export function profileColumns(
  rows: readonly FileRow[],
  columns: readonly string[] = [],
): ColumnProfile[] {
  const readable = rows.filter((row) => 'values' in row);
  const names = new Set([...columns, ...readable.flatMap((row) => [...row.values.keys()])]);
  return [...names].map((name) => {
    const texts = readable.map((row) => valueText(row.values, name));
    return profileOf(name, texts);
  });
}

function profileOf(name: string, texts: readonly (string | null)[]): ColumnProfile {
  const present = texts.filter((text) => text !== null);
  const share = (test: (text: string) => boolean) =>
    present.length === 0 ? 0 : present.filter(test).length / present.length;
  const lengths = present.map((text) => text.length).sort((a, b) => a - b);
  const distinct = new Set(present).size;
  const first = Number(texts[0]);
  return {
    name,
    filled: present.length,
    hasValue: texts.map((text) => text !== null),
    rows: texts.length,
    distinct,
    distinctShare: present.length === 0 ? 0 : distinct / present.length,
    medianChars: lengths[lengths.length >> 1] ?? 0,
    webAddressShare: share((text) => /^https?:\/\/\S+$/i.test(text)),
    figureShare: share((text) => !/\p{L}{3}/u.test(text)),
    countsRows:
      texts.length > 2 && first <= 1 && texts.every((text, i) => text === String(first + i)),
    samples: present.slice(0, 200),
  };
}
