/**
 * Runs a named task on the pool of worker threads. Tasks are modules whose default export is an async function of
 * one structured-cloneable argument; the wiring maps names to files.
 */
export interface Compute {
  run<Input, Output>(task: ComputeTask, input: Input): Promise<Output>;
}

export type ComputeTask =
  | 'validate'
  | 'clean'
  | 'duplicates'
  | 'extract'
  | 'enhance'
  | 'candidates'
  | 'llmQuestion'
  | 'llmVerdict'
  | 'embed'
  | 'cluster'
  | 'render';
