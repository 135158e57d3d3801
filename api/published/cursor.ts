import { z } from 'zod';

/**
 * Where a page begins, as an opaque word: the sort key of the last row before it, as JSON in base64url. A schema for
 * the parameter `cursor` that gives back the key.
 */
export function cursorOf<Key extends z.ZodType>(key: Key) {
  return z
    .string()
    .max(200)
    .transform((text, context): z.output<Key> => {
      const parsed = key.safeParse(decode(text));
      if (parsed.success) return parsed.data;
      context.addIssue({
        code: 'custom',
        message: 'is not the cursor of an earlier answer; leave it out to begin at the start',
      });
      return z.NEVER;
    })
    .optional()
    .describe('`next` of the page before.');
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Cuts the row too many off that was asked for, and says where the next page begins. */
export function toPage<Row>(
  rows: readonly Row[],
  { limit, keyOf }: { limit: number; keyOf: (row: Row) => unknown },
): { page: Row[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  if (rows.length <= limit || last === undefined) return { page, next: null };
  return { page, next: Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') };
}
