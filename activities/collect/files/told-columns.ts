import { PermanentError } from '../../../core/errors.ts';
import { columnKey } from './column-key.ts';
import { COLUMN_NAMES, type TargetField } from './column-names.ts';

/**
 * What the user says about columns, checked against the file: fields by their own name in any spelling ("posted_on",
 * "postedOn"), columns by theirs; several columns are joined by "+". Throws PermanentError for what does not exist.
 */
export function readToldColumns(
  map: Readonly<Record<string, string>>,
  columns: readonly string[],
): Map<TargetField, readonly string[]> {
  const fields = new Map(
    (Object.keys(COLUMN_NAMES) as TargetField[]).map((field) => [columnKey(field), field]),
  );
  const told = new Map<TargetField, readonly string[]>();
  for (const [name, value] of Object.entries(map)) {
    const field = fields.get(columnKey(name));
    if (field === undefined) {
      throw new PermanentError(
        `--map ${name}=${value}: there is no field "${name}". Fields: ${[...fields.keys()].join(', ')}.`,
      );
    }
    told.set(field, columnsOf(value, columns, name));
  }
  return told;
}

function columnsOf(value: string, columns: readonly string[], field: string): readonly string[] {
  // A column whose own name holds a plus is meant as it is.
  const wanted = columns.includes(value) ? [value] : value.split('+');
  return wanted.map((part) => {
    const name = part.trim();
    const found =
      columns.find((column) => column === name) ??
      columns.find((column) => columnKey(column) === columnKey(name));
    if (found !== undefined) return found;
    throw new PermanentError(
      `--map ${field}=${value}: the file has no column "${name}". Its columns: ${columns.join(', ')}.`,
    );
  });
}
