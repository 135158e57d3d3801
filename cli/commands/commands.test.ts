import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeProgress } from '../../api/fixtures/fake-temporal.ts';
import { BatchRefusedError, type OperatorDecision } from '../../api/temporal-door.ts';
import type { DailyBatchInput, DailyBatchResult } from '../../core/batch.ts';
import { fakeBatch, fakeContext, fakeSummary, type FakeContext } from '../fixtures/fake-context.ts';
import { runCli } from '../program.ts';

let folder: string;
let ads: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lmo-commands-'));
  ads = join(folder, 'ads.csv');
  await writeFile(ads, 'titulo\n');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const lmo = (context: FakeContext, ...words: string[]) => runCli(words, context);

function ended(status: DailyBatchResult['status'] = 'succeeded', error: string | null = null) {
  return () =>
    Promise.resolve({
      batchId: 7,
      batchKey: 'daily-2026-11-22',
      status,
      rowsWritten: 0,
      stages: [],
      error,
    });
}
const waiting = (batchKey: string) =>
  Promise.resolve(
    fakeProgress(batchKey, {
      status: 'waiting',
      waitingFor: 'Held: faro: quality 0.2. Go on with "lmo approve".',
    }),
  );

/** Records the inputs with which batches are started. */
function starts(): {
  inputs: DailyBatchInput[];
  taken: string[][];
  startBatch: (
    input: DailyBatchInput,
    taken: readonly string[],
  ) => Promise<{ batchKey: string; adopted: boolean }>;
} {
  const inputs: DailyBatchInput[] = [];
  const taken: string[][] = [];
  return {
    inputs,
    taken,
    startBatch: (input, known) => {
      inputs.push(input);
      taken.push([...known]);
      return Promise.resolve({ batchKey: 'daily-2026-11-22-r2', adopted: false });
    },
  };
}

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

describe('lmo import', () => {
  it('hands on absolute paths with the options of the files', async () => {
    const started = starts();
    const context = fakeContext({
      temporal: { startBatch: started.startBatch, batchResult: ended() },
      context: { cwd: folder },
    });
    const words = [
      'import',
      'ads.csv',
      '--country',
      'co',
      '--source',
      'archive',
      '--map',
      'title=cargo, description=funciones',
    ];
    expect(await lmo(context, ...words)).toBe(0);
    expect(started.inputs[0]?.sources).toEqual([
      {
        kind: 'file',
        path: ads,
        name: 'archive',
        country: 'CO',
        map: { title: 'cargo', description: 'funciones' },
      },
    ]);
  });

  it('follows a running batch over other files to its end before it begins', async () => {
    const starting: string[] = [];
    const context = fakeContext({
      api: {
        listBatches: () =>
          Promise.resolve([fakeBatch({ status: 'running', files: ['/other.csv'] })]),
      },
      temporal: {
        startBatch: () => {
          starting.push('asked');
          return Promise.resolve(
            starting.length === 1
              ? { batchKey: 'daily-2026-11-22', adopted: true }
              : { batchKey: 'daily-2026-11-22-r2', adopted: false },
          );
        },
        batchResult: ended(),
      },
    });
    expect(await lmo(context, 'import', ads)).toBe(0);
    expect(context.stderr.text).toMatch(/over other input.*\n[^]*Started daily-2026-11-22-r2/u);
  });

  it('joins a running batch over the same files, as after a crash, and starts no second one', async () => {
    let asked = 0;
    const context = fakeContext({
      api: { listBatches: () => Promise.resolve([fakeBatch({ status: 'running', files: [ads] })]) },
      temporal: {
        startBatch: () => Promise.resolve({ batchKey: 'daily-2026-11-22', adopted: ++asked > 0 }),
        batchResult: ended(),
      },
    });
    expect(await lmo(context, 'import', ads)).toBe(0);
    expect(asked).toBe(1);
  });
});

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

describe('lmo query', () => {
  const answer = {
    columns: ['skill', 'ads', 'ads'],
    rows: [
      ['Excel', 8, 1.5],
      ['=1+1', -2, null],
    ],
    truncated: true,
    durationMs: 12,
  };
  const context = () => fakeContext({ api: { query: () => Promise.resolve(answer) } });

  it('prints a table, and on stderr how many rows there are', async () => {
    const world = context();
    expect(await lmo(world, 'query', 'select 1')).toBe(0);
    expect(world.stdout.text).toBe('skill  ads  ads\nExcel    8  1.5\n=1+1    -2\n');
    expect(world.stderr.text).toBe(
      '2 rows in 12 ms\nThere are more: only the first 2 are shown. --limit raises it.\n',
    );
  });

  it('prints CSV that no spreadsheet runs', async () => {
    const world = context();
    await lmo(world, 'query', 'select 1', '--format', 'csv');
    expect(world.stdout.text).toBe("skill,ads,ads\nExcel,8,1.5\n'=1+1,-2,\n");
  });

  it('prints JSON objects, with columns of one name told apart', async () => {
    const world = context();
    await lmo(world, 'query', 'select 1', '--json');
    expect(JSON.parse(world.stdout.text)).toEqual([
      { skill: 'Excel', ads: 8, ads_3: 1.5 },
      { skill: '=1+1', ads: -2, ads_3: null },
    ]);
  });

  it('hands on limit and time', async () => {
    const asked: unknown[] = [];
    const query = (request: unknown) => {
      asked.push(request);
      return Promise.resolve(answer);
    };
    await lmo(
      fakeContext({ api: { query } }),
      'query',
      'select 1',
      '--limit',
      '5',
      '--timeout',
      '3',
    );
    expect(asked).toEqual([{ sql: 'select 1', maxRows: 5, timeoutMs: 3000 }]);
  });
});

describe('lmo report', () => {
  it('prints where the report is', async () => {
    const context = fakeContext();
    expect(await lmo(context, 'report')).toBe(0);
    const base = '/data/reports/daily-2026-11-22/en';
    expect(context.stdout.text).toBe(`${base}/report.html\n${base}/report.pdf\n`);
  });

  it('prints one path for another program', async () => {
    const context = fakeContext();
    await lmo(context, 'report', '--open-path');
    expect(context.stdout.text).toBe('/data/reports/daily-2026-11-22/en/report.html\n');
  });

  it('has a report written in a language that is not there yet, and only then', async () => {
    const written: unknown[] = [];
    const context = fakeContext({
      api: {
        summary: () =>
          Promise.resolve(
            fakeSummary({
              reports: ['en', ...(written.length > 0 ? ['es'] : [])].map((language) => ({
                language,
                folder: `/r/${language}`,
              })),
            }),
          ),
      },
      temporal: { writeReport: (args) => Promise.resolve(void written.push(args)) },
    });
    expect(await lmo(context, 'report', '--lang', 'es')).toBe(0);
    expect(await lmo(context, 'report', '--lang', 'es')).toBe(0);
    expect(written).toEqual([{ batchId: 7, language: 'es' }]);
    expect(context.stdout.text).toContain('/r/es/report.html');
    expect(context.stdout.text).not.toContain('/r/en');
  });

  it('shows the published batch when a later one has published nothing', async () => {
    const asked: string[] = [];
    const context = fakeContext({
      api: {
        summary: (reference) => {
          asked.push(reference);
          const batch = fakeBatch(
            reference === 'latest' ? { batchKey: 'daily-2026-11-22-r2', status: 'waiting' } : {},
          );
          return Promise.resolve(
            fakeSummary(reference === 'latest' ? { batch, reports: [] } : { batch }),
          );
        },
      },
    });
    expect(await lmo(context, 'report')).toBe(0);
    expect(asked).toEqual(['latest', 'daily-2026-11-22']);
  });

  it('says so when there is none', async () => {
    const context = fakeContext({
      api: { summary: () => Promise.resolve(fakeSummary({ reports: [], published: null })) },
    });
    expect(await lmo(context, 'report')).toBe(1);
    expect(context.stderr.text).toContain('has no report');
  });
});

describe('lmo taxonomy', () => {
  it('imports from an absolute path and tells what there is now', async () => {
    const asked: unknown[] = [];
    const context = fakeContext({
      context: { cwd: folder },
      temporal: {
        importTaxonomy: (input) => {
          asked.push(input);
          return Promise.resolve({
            ...{
              release: '9.1',
              languages: ['en', 'es'],
              concepts: 1234,
              labels: 5678,
              relations: 12,
            },
            ...{ rowsWritten: 0, warnings: ['Files that were not needed: x.csv.'] },
          });
        },
      },
    });
    expect(await lmo(context, 'taxonomy', 'import', 'esco', 'ads.csv', '--no-activate')).toBe(0);
    expect(asked).toEqual([{ path: ads, activate: false }]);
    expect(context.stdout.text).toBe(
      'ESCO 9.1: 1,234 concepts, 5,678 labels (en, es), 12 relations; 0 rows written\n',
    );
    expect(context.stderr.text).toBe('Files that were not needed: x.csv.\n');
  });

  it('lists what is imported, or says how to import', async () => {
    const answer = {
      columns: ['scheme', 'release'],
      rows: [['esco', '9.1']],
      truncated: false,
      durationMs: 1,
    };
    const one = fakeContext({ api: { query: () => Promise.resolve(answer) } });
    await lmo(one, 'taxonomy', 'list');
    expect(one.stdout.text).toBe('scheme  release\nesco    9.1\n');
    const none = fakeContext();
    await lmo(none, 'taxonomy', 'list');
    expect(none.stdout.text).toContain('lmo taxonomy import esco PATH');
  });
});
