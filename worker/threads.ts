import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Compute, ComputeTask } from '../activities/compute.ts';

/** The module of each task; its default export runs in a worker thread. */
const TASK_FILES: Readonly<Record<ComputeTask, URL>> = {
  validate: new URL('../activities/validate/validate-task.ts', import.meta.url),
  clean: new URL('../activities/clean/clean-task.ts', import.meta.url),
  duplicates: new URL('../activities/clean/duplicates-task.ts', import.meta.url),
  extract: new URL('../activities/extract/extract-task.ts', import.meta.url),
  enhance: new URL('../activities/enhance/enhance-task.ts', import.meta.url),
  embed: new URL('../activities/embed/embed-task.ts', import.meta.url),
  cluster: new URL('../activities/cluster/cluster-task.ts', import.meta.url),
  render: new URL('../activities/export/render-task.ts', import.meta.url),
};

export interface ComputePool extends Compute {
  close(): Promise<void>;
}

/**
 * Opens the threads in which CPU work runs: cores − 1, at least one, so that the main thread keeps heartbeats, the
 * API and the database's messages going. Threads live as long as the pool: each loads its lexicon once.
 */
export function openComputePool(threads = Math.max(1, availableParallelism() - 1)): ComputePool {
  const pool = new Piscina({
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    filename: TASK_FILES.validate.href,
  });
  return {
    run: (task, input) => pool.run(input, { filename: TASK_FILES[task].href }) as Promise<never>,
    close: () => pool.destroy(),
  };
}
