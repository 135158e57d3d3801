import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Names the process that has this pid now, so that a later process with the same pid is told from it: its start time,
 * and on Linux the boot in which it started. Null when no such process lives.
 */
export function processIdentity(pid: number): string | null {
  return process.platform === 'linux' ? linuxIdentity(pid) : psIdentity(pid);
}

function linuxIdentity(pid: number): string | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  // proc_pid_stat(5): the name, field 2, stands in parentheses and may hold any character; field 3 is the state and
  // field 22 the start time in clock ticks since the boot.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, startTicks] = [fields[0], fields[19]];
  // Ended, but not yet collected by its parent.
  if (state === 'Z' || state === 'X' || startTicks === undefined) return null;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${startTicks}`;
}

function psIdentity(pid: number): string | null {
  try {
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return started.trim() || null;
  } catch {
    return null;
  }
}
