import { describe, expect, it } from 'vitest';
import { fakeProgress } from '../../api/fixtures/fake-temporal.ts';
import { BatchRefusedError } from '../../api/temporal-door.ts';
import { ended, lmo, waiting } from '../fixtures/fake-batch.ts';
import { fakeContext } from '../fixtures/fake-context.ts';

describe('lmo up', () => {
  it('stops after the summary with --once', async () => {
    const context = fakeContext({ temporal: { batchResult: ended() } });
    expect(await lmo(context, 'up', '--once')).toBe(0);
    expect(context.stdout.text).toContain('540 usable and unique');
    expect(context.ended.stopped).toBe(1);
  });

  it('exits with 3 when the gate holds the batch, with how to go on', async () => {
    const context = fakeContext({ temporal: { progress: waiting } });
    expect(await lmo(context, 'up', '--once')).toBe(3);
    expect(context.stderr.text).toContain('Held: faro: quality 0.2.');
    expect(context.stderr.text).toContain('"npm start" in one terminal');
    expect(context.ended.stopped).toBe(1);
  });

  it('exits with 1 when the batch fails', async () => {
    const context = fakeContext({
      temporal: { batchResult: ended('failed', 'no source could be collected') },
    });
    expect(await lmo(context, 'up', '--once')).toBe(1);
    expect(context.stderr.text).toContain('no source could be collected');
    expect(context.ended.stopped).toBe(1);
  });

  it('exits with 1 when the system does not start, with its sentence', async () => {
    const context = fakeContext({
      context: {
        startSystem: () =>
          Promise.reject(new BatchRefusedError('The data folder is in use by process 12.')),
      },
    });
    expect(await lmo(context, 'up', '--once')).toBe(1);
    expect(context.stderr.text).toBe('The data folder is in use by process 12.\n');
  });

  it('stays up after the summary, prints the addresses and stops in order on Ctrl-C', async () => {
    const context = fakeContext({ temporal: { batchResult: ended() } });
    const running = lmo(context, 'up');
    await expect.poll(() => context.stderr.text).toContain('Up until Ctrl-C');
    expect(context.stderr.text).toContain('http://127.0.0.1:8233');
    expect(context.stderr.text).toContain('http://127.0.0.1:8080');
    expect(context.ended.stopped).toBe(0);
    context.interrupt();
    expect(await running).toBe(0);
    expect(context.ended.stopped).toBe(1);
  });

  it('stays up when the batch fails, so that it can be looked at', async () => {
    const context = fakeContext({ temporal: { batchResult: ended('failed', 'broken') } });
    const running = lmo(context, 'up');
    await expect.poll(() => context.stderr.text).toContain('Up until Ctrl-C');
    expect(context.stderr.text).toContain('daily-2026-11-22 failed: broken');
    context.interrupt();
    expect(await running).toBe(0);
  });

  it('exits with 130 when it is interrupted while the batch runs', async () => {
    const context = fakeContext({
      temporal: {
        progress: (batchKey) => {
          context.interrupt();
          return Promise.resolve(fakeProgress(batchKey));
        },
      },
    });
    expect(await lmo(context, 'up')).toBe(130);
    expect(context.ended.stopped).toBe(1);
    expect(context.stderr.text).toContain('"npm start" goes on where it stood');
  });
});
