import { readdirSync, readFileSync } from 'node:fs';
import { median as medianOrNull } from '../core/math/quantile.ts';

/** Middle of the values; the mean of the two middle ones of an even number. Throws RangeError for none. */
export function median(values: readonly number[]): number {
  const middle = medianOrNull(values);
  if (middle === null) throw new RangeError('There is no median of no values');
  return middle;
}

/** Median wall time of `runs` runs, in milliseconds, and the result of the last one. */
export async function timeRuns<T>(
  runs: number,
  run: () => T | Promise<T>,
): Promise<{ medianMs: number; result: T }> {
  const times: number[] = [];
  let result: T | undefined;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    result = await run();
    times.push(performance.now() - start);
  }
  return { medianMs: median(times), result: result as T };
}

/** Largest resident memory of this process so far, in MB. */
export function peakMemoryMb(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/**
 * Resident memory of a process and all its descendants, in MB, read from /proc; pages that they share count
 * once (proportional set size). 0 for a process that is gone. Linux only.
 */
export function processTreeMemoryMb(rootPid: number): number {
  const kilobytes = processTree(rootPid).map(proportionalSetSizeKb);
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** The same with shared pages counted in every process: too much, but read in microseconds. */
function residentUpperBoundMb(rootPid: number): number {
  const pages = processTree(rootPid).map((pid) =>
    Number(readProc(pid, 'statm')?.split(' ')[1] ?? 0),
  );
  return (pages.reduce((sum, size) => sum + size, 0) * PAGE_BYTES) / 2 ** 20;
}

const PAGE_BYTES = 4096;
/** Growth of the upper bound from which the proportional sizes are read again. */
const WORTH_READING = 1.01;

/**
 * Watches a process tree; `stop` ends the watch and returns the largest memory seen, in MB. The proportional size makes
 * the kernel walk all pages (0.2 s of a core for 2 GB), so it is read only when the upper bound has grown by 1 %.
 */
export function watchPeakMemory(rootPid: number, everyMs = 200): { stop(): number } {
  let peak = processTreeMemoryMb(rootPid);
  let highest = residentUpperBoundMb(rootPid);
  const look = () => {
    const bound = residentUpperBoundMb(rootPid);
    if (bound < highest * WORTH_READING) return;
    highest = bound;
    peak = Math.max(peak, processTreeMemoryMb(rootPid));
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      return Math.max(peak, processTreeMemoryMb(rootPid));
    },
  };
}

function processTree(rootPid: number): number[] {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const parent = parentOf(Number(entry));
    if (parent === null) continue;
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const tree: number[] = [];
  const pending = [rootPid];
  for (let pid = pending.pop(); pid !== undefined; pid = pending.pop()) {
    tree.push(pid);
    pending.push(...(children.get(pid) ?? []));
  }
  return tree;
}

function parentOf(pid: number): number | null {
  const stat = readProc(pid, 'stat');
  // The command, in brackets, may hold anything; the state and the parent follow its last bracket.
  const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  return parent === undefined ? null : Number(parent);
}

function proportionalSetSizeKb(pid: number): number {
  const size = /^Pss:\s+(\d+) kB/m.exec(readProc(pid, 'smaps_rollup') ?? '')?.[1];
  return size === undefined ? 0 : Number(size);
}

/** Null where the process has ended meanwhile or belongs to someone else. */
function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
