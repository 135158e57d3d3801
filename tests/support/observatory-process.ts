import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const PROJECT = path.join(import.meta.dirname, '..', '..');

/** A command of the CLI as a process of its own. */
export interface ObservatoryProcess {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  stdout(): string;
  stderr(): string;
  /** Resolves when `pattern` has been printed to either; rejects when the process ends before. */
  printed(pattern: RegExp): Promise<void>;
  /** Exit code; null when a signal ended it. */
  exit(): Promise<number | null>;
}

/** Starts `lmo <args>` on a data folder of its own, with any free ports. */
export function startCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ObservatoryProcess {
  const child = spawn(process.execPath, [path.join(PROJECT, 'cli', 'main.ts'), ...args], {
    env: {
      ...process.env,
      NO_COLOR: '1',
      LMO_API_PORT: '0',
      LMO_TEMPORAL_PORT: '0',
      LMO_TEMPORAL_UI_PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.stderr += chunk));
  const exited = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    stdout: () => text.stdout,
    stderr: () => text.stderr,
    async printed(pattern) {
      let ended = false;
      void exited.then(() => (ended = true));
      while (!pattern.test(text.stdout + text.stderr)) {
        if (ended) throw new Error(`Ended without printing ${pattern.source}:\n${text.stderr}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    exit: () => exited,
  };
}
