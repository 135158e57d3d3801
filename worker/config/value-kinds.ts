import { z } from 'zod';

// Kinds of values that variables of the environment have. Variables are text; each kind says how it is read.

/** A port to begin the search with; 0 takes any. */
export const port = (preset: number) => z.coerce.number().int().min(0).max(65535).default(preset);
export const count = (preset: number, least = 1) =>
  z.coerce.number().int().min(least).default(preset);
/** 0 to 1. */
export const share = (preset: number) => z.coerce.number().min(0).max(1).default(preset);
/** Anything measured: more than 0. */
export const amount = (preset: number) => z.coerce.number().positive().default(preset);
/** true or false, as people write them. */
export const flag = () =>
  z.enum(['true', 'false', '1', '0', 'yes', 'no']).transform((word) => /^(true|1|yes)$/.test(word));
/** "a, b" as a list, without repetitions. */
export const toList = (text: string) => [...new Set(text.split(',').map((part) => part.trim()))];
