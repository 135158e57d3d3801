import { describe, expect, it } from 'vitest';
import { fakeProgress } from '../../api/fixtures/fake-temporal.ts';
import { ended, lmo, starts, waiting } from '../fixtures/fake-batch.ts';
import { fakeContext, fakeSummary } from '../fixtures/fake-context.ts';

describe('lmo run', () => {
  it('starts the batch of today with its options, follows it and prints the summary', async () => {
    const started = starts();
    const context = fakeContext({
      temporal: { startBatch: started.startBatch, batchResult: ended() },
    });
    expect(
      await lmo(context, 'run', '--from', 'extract', '--force', '--source', 'faro', 'nexo'),
    ).toBe(0);
    expect(started.inputs).toEqual([
      {
        logicalDate: '2026-11-22',
        from: 'extract',
        force: true,
        sources: [
          { kind: 'named', name: 'faro' },
          { kind: 'named', name: 'nexo' },
        ],
        language: 'en',
      },
    ]);
    // The ids that the day has used already are not used again.
    expect(started.taken).toEqual([['daily-2026-11-22']]);
    expect(context.stderr.text).toContain('Started daily-2026-11-22-r2.');
    expect(context.stdout.text).toContain('Processed 620: 540 usable and unique');
    expect(context.ended.closed).toBe(1);
  });

  it.each([
    [['--date', 'yesterday'], { logicalDate: '2026-11-21' }],
    [['--only', 'cluster'], { only: 'cluster' }],
    [
      ['--reprocess', 'clean', '--since', '2026-11-01'],
      { reprocess: { stage: 'clean', since: '2026-11-01' } },
    ],
    [['--lang', 'es'], { language: 'es' }],
  ])('understands %j', async (options, expected) => {
    const started = starts();
    const context = fakeContext({
      temporal: { startBatch: started.startBatch, batchResult: ended() },
    });
    await lmo(context, 'run', ...options);
    expect(started.inputs[0]).toMatchObject(expected);
  });

  it('joins the batch of the date that runs, and says that its options do not count', async () => {
    const startBatch = () => Promise.resolve({ batchKey: 'daily-2026-11-22', adopted: true });
    const context = fakeContext({ temporal: { startBatch, batchResult: ended() } });
    expect(await lmo(context, 'run', '--force')).toBe(0);
    expect(context.stderr.text).toContain(
      'daily-2026-11-22 runs already. Following it with the options it was started with.',
    );
  });

  it('exits with 3 when the batch waits for a decision, and says which', async () => {
    const context = fakeContext({ temporal: { progress: waiting } });
    expect(await lmo(context, 'run')).toBe(3);
    expect(context.stderr.text).toContain('Go on with "lmo approve"');
    expect(context.stdout.text).toBe('');
  });

  it('exits with 1 when the batch fails, with its error and what to do', async () => {
    const context = fakeContext({
      temporal: { batchResult: ended('failed', 'clean: the disk is full') },
    });
    expect(await lmo(context, 'run')).toBe(1);
    expect(context.stderr.text).toContain('daily-2026-11-22 failed: clean: the disk is full');
    expect(context.stderr.text).toContain('npx lmo run --date 2026-11-22');
  });

  it('leaves on Ctrl-C and says how to come back', async () => {
    const context = fakeContext({
      temporal: {
        progress: (batchKey) => {
          context.interrupt();
          return Promise.resolve(fakeProgress(batchKey));
        },
      },
    });
    expect(await lmo(context, 'run')).toBe(130);
    expect(context.stderr.text).toContain(
      'daily-2026-11-22 goes on. Look at it with "npx lmo status daily-2026-11-22"',
    );
  });

  it('returns at once with --detach', async () => {
    const context = fakeContext({
      temporal: { progress: () => Promise.reject(new Error('not asked')) },
    });
    expect(await lmo(context, 'run', '--detach', '--json')).toBe(0);
    expect(JSON.parse(context.stdout.text)).toEqual({
      batchKey: 'daily-2026-11-22',
      status: 'running',
    });
  });

  it('prints the summary as JSON alone on stdout', async () => {
    const context = fakeContext({ temporal: { batchResult: ended() } });
    await lmo(context, 'run', '--json');
    expect(JSON.parse(context.stdout.text)).toEqual(fakeSummary());
  });
});
