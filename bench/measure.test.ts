import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { median, peakMemoryMb, processTreeMemoryMb, timeRuns, watchPeakMemory } from './measure.ts';

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 10, 2], 3],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('does not exist for no values', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('timeRuns', () => {
  it('runs as often as asked and keeps the last result', async () => {
    let runs = 0;
    const { result, medianMs } = await timeRuns(3, () => ++runs);
    expect(result).toBe(3);
    expect(medianMs).toBeGreaterThanOrEqual(0);
  });
});

describe.skipIf(process.platform !== 'linux')('memory', () => {
  it('counts a child with its parent and not after its end', async () => {
    const script =
      'const held = Buffer.alloc(80e6, 1); console.log(held.length); setInterval(() => {}, 1e3)';
    const child = spawn(process.execPath, ['-e', script]);
    const ended = once(child, 'exit');
    try {
      await once(child.stdout, 'data');
      const ofChild = processTreeMemoryMb(child.pid!);
      expect(ofChild).toBeGreaterThan(76);
      expect(processTreeMemoryMb(process.pid)).toBeGreaterThan(ofChild + 10);
    } finally {
      child.kill('SIGKILL');
    }
    await ended;
    expect(processTreeMemoryMb(child.pid!)).toBe(0);
  });

  it('keeps the peak of a watched tree', () => {
    const watch = watchPeakMemory(process.pid);
    const peak = watch.stop();
    expect(peak).toBeGreaterThan(10);
    expect(peak).toBeLessThan(10 * peakMemoryMb());
  });
});
