import type { Command } from 'commander';
import type { CliContext, RunningSystem } from '../context.ts';

/** Adds one command to the program; `finish` takes its exit code. */
export type AddCommand = (
  program: Command,
  context: CliContext,
  finish: (exitCode: number) => void,
) => void;

/** Help text with examples, in the same form for every command. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}

/** Runs work against the observatory that is running, and lets go of it afterwards. */
export async function withSystem<T>(
  context: CliContext,
  work: (system: RunningSystem) => Promise<T>,
): Promise<T> {
  const system = await context.openSystem();
  try {
    return await work(system);
  } finally {
    await system.close();
  }
}

/** Runs work with a signal that the first Ctrl-C aborts: whoever watches leaves, the work itself goes on. */
export async function detachable<T>(
  context: CliContext,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const leaving = new AbortController();
  const unwatch = context.watchInterrupts(() => leaving.abort());
  try {
    return await work(leaving.signal);
  } finally {
    unwatch();
  }
}

/** One JSON value on one line. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
