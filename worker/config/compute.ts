import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { count } from './value-kinds.ts';

/** The threads in which CPU work runs: cleaning, extraction, duplicates, neighbours, clusters, drawing. */
export interface ComputeConfig {
  threads: number;
  /** Largest heap of each thread, in MiB; arrays of numbers (vectors, neighbours) lie outside of it. */
  heapMib: number;
}

export const computeVariables = {
  LMO_COMPUTE_THREADS: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Threads for CPU work; each takes about 400 MB. Preset: cores − 1, at least one.'),
  LMO_COMPUTE_HEAP_MIB: count(1024, 256).describe(
    'Largest heap of each of these threads, in MiB. More than 200,000 ads in two months need more.',
  ),
};

/** The settings of the compute threads as the environment gives them. */
export function computeConfig(set: {
  LMO_COMPUTE_THREADS?: number | undefined;
  LMO_COMPUTE_HEAP_MIB: number;
}): ComputeConfig {
  return {
    threads: set.LMO_COMPUTE_THREADS ?? Math.max(1, availableParallelism() - 1),
    heapMib: set.LMO_COMPUTE_HEAP_MIB,
  };
}
