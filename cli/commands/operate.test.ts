import { describe, expect, it } from 'vitest';
import { BatchRefusedError, type OperatorDecision } from '../../api/temporal-door.ts';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeBatch, fakeContext } from '../fixtures/fake-context.ts';

describe('the verbs of an operator', () => {
  it.each([
    [['approve'], { verb: 'approve' }],
    [['retry'], { verb: 'retryStage' }],
    [['pause'], { verb: 'pause' }],
    [['resume'], { verb: 'resume' }],
    [['skip-source', '--source', 'faro'], { verb: 'skipSource', source: 'faro' }],
    [['reject', '--reason', 'half is missing'], { verb: 'reject', reason: 'half is missing' }],
    [['abandon', '--reason', ' wrong day '], { verb: 'abandon', reason: 'wrong day' }],
  ])('%j is told to the batch that runs', async (words, expected) => {
    const told: [string, OperatorDecision][] = [];
    const context = fakeContext({
      api: {
        listBatches: () =>
          Promise.resolve([fakeBatch({ status: 'waiting' }), fakeBatch({ batchKey: 'old' })]),
      },
      temporal: {
        tell: (key, decision) => {
          told.push([key, decision]);
          return Promise.resolve('The batch goes on.');
        },
      },
    });
    expect(await lmo(context, ...words)).toBe(0);
    expect(told).toEqual([['daily-2026-11-22', expected]]);
    expect(context.stdout.text).toBe('daily-2026-11-22: The batch goes on.\n');
  });

  it('need a batch that runs, or its name when several do', async () => {
    const none = fakeContext();
    expect(await lmo(none, 'approve')).toBe(1);
    expect(none.stderr.text).toContain('No batch runs or waits');
    const running = ['a', 'b'].map((batchKey) => fakeBatch({ batchKey, status: 'running' }));
    const several = fakeContext({ api: { listBatches: () => Promise.resolve(running) } });
    expect(await lmo(several, 'approve')).toBe(1);
    expect(several.stderr.text).toContain('name one of a, b');
    expect(await lmo(several, 'approve', 'b')).toBe(0);
  });

  it('pass on why the batch says no', async () => {
    const tell = () =>
      Promise.reject(new BatchRefusedError('Nothing to approve: it waits for its stage.'));
    const context = fakeContext({ temporal: { tell } });
    expect(await lmo(context, 'approve', 'daily-2026-11-22')).toBe(1);
    expect(context.stderr.text).toBe('Nothing to approve: it waits for its stage.\n');
  });
});
