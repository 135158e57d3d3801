import { describe, expect, it } from 'vitest';
import { fakeContext } from '../fixtures/fake-context.ts';
import { runCli } from '../program.ts';

/** A part that runs until it is told to stop, or fails. */
function fakePart() {
  const ended = Promise.withResolvers<void>();
  const seen = { started: [] as string[], stopped: 0 };
  return {
    ended,
    seen,
    startPart: (part: 'worker' | 'api') => {
      seen.started.push(part);
      return Promise.resolve({
        stopped: ended.promise,
        stop: () => {
          seen.stopped += 1;
          return Promise.resolve();
        },
      });
    },
  };
}

describe.each(['worker', 'api'] as const)('lmo %s', (part) => {
  it('runs until it is interrupted, and stops in order', async () => {
    const { startPart, seen } = fakePart();
    const context = fakeContext({ context: { startPart } });
    const code = runCli([part], context);
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen).toEqual({ started: [part], stopped: 0 });
    context.interrupt();
    expect(await code).toBe(0);
    expect(seen.stopped).toBe(1);
  });

  it('ends with 1 when it stopped by itself', async () => {
    const { startPart, ended, seen } = fakePart();
    const code = runCli([part], fakeContext({ context: { startPart } }));
    ended.resolve();
    expect(await code).toBe(1);
    expect(seen.stopped).toBe(1);
  });

  it('ends with 1 and the reason when it cannot go on', async () => {
    const { startPart, ended, seen } = fakePart();
    const context = fakeContext({ context: { startPart } });
    const code = runCli([part], context);
    ended.reject(new Error('the queue is gone'));
    expect(await code).toBe(1);
    expect(context.stderr.text).toContain('the queue is gone');
    expect(seen.stopped).toBe(1);
  });
});

describe('lmo migrate', () => {
  it.each([
    [['migrate'], ['0001_base', '0002_bi'], '0001_base\n0002_bi\n'],
    [['migrate'], [], 'nothing to apply\n'],
    [['migrate', '--json'], ['0001_base'], '{"applied":["0001_base"]}\n'],
  ])('%j prints what was applied: %j', async (words, applied, printed) => {
    const context = fakeContext({ context: { migrate: () => Promise.resolve({ applied }) } });
    expect(await runCli(words, context)).toBe(0);
    expect(context.stdout.text).toBe(printed);
  });
});
