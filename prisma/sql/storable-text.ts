/**
 * Text that Postgres can hold: no NUL, no lone surrogates. Both come from broken pages and files; a space and
 * U+FFFD take their place, so that positions stay and the damage stays visible.
 */
export function storableText(text: string): string {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed();
  return wellFormed.includes('\0') ? wellFormed.replaceAll('\0', ' ') : wellFormed;
}

/** JSON of a value whose strings are made storable. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? storableText(part) : part,
  );
}
