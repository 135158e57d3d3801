import { unreadableRow, type FileRow } from './file-row.ts';

/** Deeper objects are not looked into: no ad format seen nests its fields deeper than five. */
const MAX_DEPTH = 6;

/** NaN and Infinity outside of strings: JSON has none, but Python's `json.dump` writes them. */
const STRING_OR_NON_NUMBER = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** A row from the JSON text of one object: nested objects become columns named by their path, with dots. */
export function jsonRow(row: number, text: string): FileRow {
  let value: unknown;
  try {
    value = parseLeniently(text);
  } catch {
    return unreadableRow(row, 'The text is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = Array.isArray(value) ? 'an array' : value === null ? 'null' : typeof value;
    return unreadableRow(row, `An object with the ad's fields was expected, found ${found}.`);
  }
  const values = new Map<string, string | readonly string[]>();
  flatten(value, '', 0, values);
  return { row, values };
}

function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const repaired = text.replace(STRING_OR_NON_NUMBER, (part) =>
      part[0] === '"' ? part : 'null',
    );
    if (repaired === text) throw error;
    return JSON.parse(repaired);
  }
}

function flatten(
  value: object,
  prefix: string,
  depth: number,
  values: Map<string, string | readonly string[]>,
): void {
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    const column = prefix === '' ? key : `${prefix}.${key}`;
    if (Array.isArray(part)) flattenArray(part, column, depth + 1, values);
    else if (typeof part === 'object' && part !== null) {
      if (depth < MAX_DEPTH) flatten(part, column, depth + 1, values);
    } else {
      const text = scalarText(part);
      if (text !== null) values.set(column, text);
    }
  }
}

/** Texts stay a list; objects become one list per key: [{name: a}, {name: b}] is column.name = [a, b]. */
function flattenArray(
  parts: readonly unknown[],
  column: string,
  depth: number,
  values: Map<string, string | readonly string[]>,
): void {
  const lists = new Map<string, string[]>();
  const add = (name: string, text: string) => {
    const list = lists.get(name);
    if (list === undefined) lists.set(name, [text]);
    else list.push(text);
  };
  for (const part of parts) {
    if (typeof part === 'object' && part !== null) {
      if (Array.isArray(part) || depth >= MAX_DEPTH) continue;
      const inner = new Map<string, string | readonly string[]>();
      flatten(part, column, depth + 1, inner);
      for (const [name, text] of inner) {
        if (typeof text === 'string') add(name, text);
        else text.forEach((one) => add(name, one));
      }
    } else {
      const text = scalarText(part);
      if (text !== null) add(column, text);
    }
  }
  for (const [name, list] of lists) values.set(name, list);
}

function scalarText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
