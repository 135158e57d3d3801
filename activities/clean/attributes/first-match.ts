/** A word or phrase, in folded text, that speaks for a value. */
export type Rule<Value> = readonly [pattern: RegExp, value: Value];

/** The value whose pattern matches; where several do, the first in the list. Null when none does. */
export function firstMatch<Value>(folded: string, rules: readonly Rule<Value>[]): Value | null {
  for (const [pattern, value] of rules) if (pattern.test(folded)) return value;
  return null;
}
