import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Cases that run in a process of their own: files of bench/cases with a default export. */
export type CaseName = 'hdbscan' | 'knn' | 'cluster' | 'umap' | 'link' | 'ask' | 'extract';

/** What comes back from a case. */
export type CaseResult<T> = T & { readonly peakMemoryMb: number };

/**
 * Runs a case in a fresh process, so that its peak memory is its own and no earlier case has warmed its code.
 * Rejects with the case's error where it fails.
 */
export async function runIsolated<Input, Output>(
  name: CaseName,
  input: Input,
): Promise<CaseResult<Output>> {
  const child = fork(join(import.meta.dirname, 'cases/run-case.ts'), [name], {
    serialization: 'advanced',
  });
  const answer = once(child, 'message');
  // Not its exit: that can be seen before the last message on the channel.
  const end = once(child, 'disconnect');
  child.send({ input });
  const first = await Promise.race([answer, end.then(() => null)]);
  if (first === null) throw new Error(`The case ${name} ended without an answer`);
  const [message] = first as [{ result: CaseResult<Output> } | { error: string }];
  if ('error' in message) throw new Error(`The case ${name} failed: ${message.error}`);
  return message.result;
}
