import { createHash } from 'node:crypto';

/** Statements that a connection keeps; the questions of a dashboard are few, and a connection forgets none. */
const MOST_KEPT = 200;

const names = new Map<string, string>();

/**
 * A statement that each connection plans once: planning its eight joins takes longer than running it. Beyond so many
 * different statements further ones are planned each time.
 */
export function prepared(
  text: string,
  values: unknown[] = [],
): { text: string; values: unknown[]; name?: string } {
  let name = names.get(text);
  if (name === undefined && names.size < MOST_KEPT) {
    name = `api_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
    names.set(text, name);
  }
  return { text, values, ...(name === undefined ? {} : { name }) };
}
