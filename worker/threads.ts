import { Piscina } from 'piscina';
import type { ComputeConfig } from './config/compute.ts';
import type { Compute, ComputeTask } from '../activities/compute.ts';

/** The module of each task; its default export runs in a worker thread. */
const TASK_FILES: Readonly<Record<ComputeTask, URL>> = {
  validate: new URL('../activities/validate/validate-task.ts', import.meta.url),
  clean: new URL('../activities/clean/clean-task.ts', import.meta.url),
  duplicates: new URL('../activities/clean/duplicates-task.ts', import.meta.url),
  extract: new URL('../activities/extract/extract-task.ts', import.meta.url),
  enhance: new URL('../activities/enhance/enhance-task.ts', import.meta.url),
  candidates: new URL('../activities/enhance/candidates/candidates-task.ts', import.meta.url),
  llmQuestion: new URL('../activities/enhance/llm-question-task.ts', import.meta.url),
  llmVerdict: new URL('../activities/enhance/llm-verdict-task.ts', import.meta.url),
  embed: new URL('../activities/embed/embed-task.ts', import.meta.url),
  cluster: new URL('../activities/cluster/cluster-task.ts', import.meta.url),
  render: new URL('../activities/export/render-task.ts', import.meta.url),
};

/** New objects of a page fit in; V8 takes three times as much by itself. */
const YOUNG_MIB = 24;

export interface ComputePool extends Compute {
  close(): Promise<void>;
}

/**
 * Opens the threads in which CPU work runs, beside the main thread, which keeps heartbeats, the API and the database's
 * messages going. Threads live as long as the pool: each loads its lexicon once. The limit of the heap is not there to
 * be reached: V8 lets garbage grow in proportion to it (2,400 ads leave a heap of 278 MB without a limit, 162 MB with
 * 1 GiB, in the same time).
 */
export function openComputePool({ threads, heapMib }: ComputeConfig): ComputePool {
  const pool = new Piscina({
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: heapMib, maxYoungGenerationSizeMb: YOUNG_MIB },
    idleTimeout: Number.POSITIVE_INFINITY,
    filename: TASK_FILES.validate.href,
  });
  return {
    run: (task, input) => pool.run(input, { filename: TASK_FILES[task].href }) as Promise<never>,
    close: () => pool.destroy(),
  };
}
