import { describe, expect, it } from 'vitest';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeContext } from '../fixtures/fake-context.ts';

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
