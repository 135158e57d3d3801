import { spawn } from 'node:child_process';

export interface ProgramResult {
  /** Null when it was ended for its time, or could not be started. */
  exitCode: number | null;
  /** stdout and stderr together. */
  output: string;
}

/** Runs a program to its end, or to `limitMs`, as another user where `owner` says so; never throws. */
export function runProgram(
  program: string,
  args: readonly string[],
  limitMs: number,
  owner: { uid?: number; gid?: number } = {},
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    let output = '';
    let late = false;
    const child = spawn(program, args, { ...owner, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limitMs);
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ exitCode: null, output: error.message });
    });
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      resolve(
        late
          ? { exitCode: null, output: `${output}\nended after ${limitMs / 1000} s` }
          : { exitCode, output },
      );
    });
  });
}

/** The last line with text of what a program said: where programs put their reason. */
export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1)?.trim() || 'no message';
}
