import { z } from 'zod';

// Parameters that several routes take.

export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/u, 'two capital letters of ISO 3166, for instance CO')
  .describe('ISO 3166-1 alpha-2.');

export const flag = z.enum(['true', 'false']).transform((word) => word === 'true');

export const pageSize = (preset: number, most: number) =>
  z.coerce.number().int().min(1).max(most).default(preset).describe('Rows of a page.');

/** Key ('v:python', 'esco:…') or number of a skill. */
export const skillReference = z
  .string()
  .regex(/^[\w:.+#/-]{1,120}$/u, 'a key such as v:python, or a number');

export const searchWords = z
  .string()
  .trim()
  .min(1)
  .max(100)
  // Postgres text holds no NUL.
  .refine((text) => !text.includes('\0'), 'must not hold a NUL character');

/** A batch or task by its key, its number, or 'latest'. */
export const batchReference = z.object({
  id: z.string().regex(/^[\w-]{1,64}$/u, 'a key such as daily-2026-11-22, a number, or latest'),
});
