import { describe, expect, it } from 'vitest';
import { fakeProgress } from '../../api/fixtures/fake-temporal.ts';
import type { BatchDetail, BatchPlan } from '../../api/contract.ts';
import { fakeBatch } from '../fixtures/fake-context.ts';
import { renderBatch, renderBatchList, renderPlan } from './status.ts';

const detail: BatchDetail = {
  batch: fakeBatch({ status: 'waiting', finishedAt: null, error: 'validate: database away' }),
  stages: [
    {
      ...{
        stage: 'collect',
        unit: 'ad version',
        status: 'succeeded',
        itemsIn: 1640,
        itemsOut: 1620,
        rejected: 9,
      },
      ...{
        duplicate: 0,
        skipped: 11,
        rowsWritten: 3240,
        pages: 5,
        quality: null,
        note: 'set aside: nexo (503)',
      },
      ...{ startedAt: '2026-11-22T12:00:00.000Z', finishedAt: '2026-11-22T12:00:08.000Z' },
    },
    {
      ...{ stage: 'validate', unit: 'ad', status: 'running', itemsIn: 0, itemsOut: 0, rejected: 0 },
      ...{ duplicate: 0, skipped: 0, rowsWritten: 0, pages: 1, quality: null, note: null },
      ...{ startedAt: '2026-11-22T12:00:08.000Z', finishedAt: null },
    },
  ],
  rejects: [{ stage: 'collect', source: 'faro', reason: 'unreadable_row', ads: 9 }],
  duplicates: [],
  progress: {
    ...fakeProgress('daily-2026-11-22', {
      status: 'waiting',
      waitingFor: 'validate failed. Go on with "lmo retry".',
    }),
    stages: fakeProgress('x').stages.map((stage) =>
      stage.stage === 'validate'
        ? { ...stage, status: 'running' as const, done: 2, total: 5 }
        : stage,
    ),
  },
  pendingActivities: [
    {
      ...{
        workflowId: 'daily-2026-11-22/validate',
        activity: 'validatePage',
        state: 'scheduled',
        attempt: 3,
      },
      ...{
        maxAttempts: 10,
        lastFailure: 'connection\nrefused \u001b[31m',
        nextAttemptAt: '2026-11-22T12:01:00.000Z',
      },
      ...{ lastHeartbeatAt: null, worker: null },
    },
  ],
  temporalError: null,
};

describe('renderBatch', () => {
  it('joins audit, progress and the activities in hand', () => {
    expect(renderBatch(detail)).toMatchInlineSnapshot(`
      "daily-2026-11-22 · waiting · 2026-11-22 · 12,345 rows written

      stage     status     unit           in    out  rejected  duplicate  skipped  pages   time
      collect   succeeded  ad version  1,640  1,620         9          0       11      5  8.0 s  set aside: nexo (503)
      validate  running    ad              0      0         0          0        0    2/5
      clean     pending
      extract   pending
      enhance   pending
      embed     pending
      cluster   pending
      export    pending

      validate failed. Go on with "lmo retry".

      In hand
      activity      of                         state      attempt  next try                  last error
      validatePage  daily-2026-11-22/validate  scheduled  3/10     2026-11-22T12:01:00.000Z  connection refused �[31m

      Set aside
      reason          ads  stage    source
      unreadable_row    9  collect  faro
      "
    `);
  });

  it('lets no text from outside steer the terminal', () => {
    expect(renderBatch(detail)).not.toMatch(/\u001b/u);
  });

  it('tells the error of a batch that has ended', () => {
    const ended = {
      ...detail,
      batch: fakeBatch({ status: 'failed', error: 'out of disk' }),
      progress: null,
    };
    expect(renderBatch(ended)).toContain('Error: out of disk');
  });
});

describe('renderBatchList', () => {
  it('has a line per batch', () => {
    expect(
      renderBatchList([fakeBatch(), fakeBatch({ ads: null, finishedAt: null, status: 'running' })]),
    ).toMatchInlineSnapshot(`
      "batch             status     ads  rows written  started (UTC)       time
      daily-2026-11-22  succeeded  620        12,345  2026-11-22 12:00  42.5 s
      daily-2026-11-22  running               12,345  2026-11-22 12:00
      "
    `);
  });

  it('says how to begin when there is none', () => {
    expect(renderBatchList([])).toContain('lmo run');
  });
});

describe('renderPlan', () => {
  const stage = (part: Partial<BatchPlan['stages'][number]>): BatchPlan['stages'][number] => ({
    ...{
      stage: 'extract',
      runs: true,
      ads: 1200,
      why: '1200 for the first time',
      version: 'v2',
      outdated: 0,
    },
    ...part,
  });

  it('tells what would run and why, and how to take in what is left', () => {
    const plan = {
      ...{ logicalDate: '2026-11-22', ads: 1200, newAds: 1200 },
      stages: [
        stage({ stage: 'collect', ads: null, version: null, why: 'asks the sources' }),
        stage({ outdated: 530 }),
      ],
    };
    expect(renderPlan(plan)).toMatchInlineSnapshot(`
      "2026-11-22: 1,200 ads to take in, 1,200 of them new

      stage    runs    ads  older version  why
      collect  yes                         asks the sources
      extract  yes   1,200            530  1200 for the first time

      Ads in an older version stay as they are; "lmo run --reprocess extract" takes them in.
      "
    `);
  });
});
