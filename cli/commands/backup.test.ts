import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CommandFailedError } from '../errors.ts';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeContext } from '../fixtures/fake-context.ts';

describe('lmo backup', () => {
  it.each([
    [[], null],
    [['--out', 'monday.tar.gz'], '/desk/monday.tar.gz'],
  ])('%j writes to %s and prints the file', async (words, expected) => {
    const asked: (string | null)[] = [];
    const context = fakeContext({
      context: {
        backUp: (out) => {
          asked.push(out);
          return Promise.resolve({
            file: '/b/x.tar.gz',
            bytes: 2_340_000,
            tables: 40,
            rows: 31_658,
          });
        },
      },
    });
    expect(await lmo(context, 'backup', ...words)).toBe(0);
    expect(asked).toEqual([expected]);
    expect(context.stdout.text).toBe('/b/x.tar.gz\n');
    expect(context.stderr.text).toMatch(/2\.3 MB: 31,658 rows of 40 tables/);
  });

  it('tells why none could be written', async () => {
    const backUp = () => Promise.reject(new CommandFailedError('There is nothing to back up.'));
    const context = fakeContext({ context: { backUp } });
    expect(await lmo(context, 'backup')).toBe(1);
    expect(context.stderr.text).toContain('There is nothing to back up.');
    expect(context.stdout.text).toBe('');
  });
});

describe('lmo restore', () => {
  it('puts a file in place, and says where what was there has gone', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'observatory-restore-'));
    const file = path.join(folder, 'monday.tar.gz');
    await writeFile(file, 'a backup');
    const asked: [string, boolean][] = [];
    const context = fakeContext({
      context: {
        restore: (from, force) => {
          asked.push([from, force]);
          const state = { createdAt: '2026-11-22T11:00:00.000Z', version: '0.1.0' };
          return Promise.resolve({ ...state, tables: 40, rows: 31_658, movedTo: '/data/aside' });
        },
      },
    });
    expect(await lmo(context, 'restore', file, '--force')).toBe(0);
    await rm(folder, { recursive: true });
    expect(asked).toEqual([[file, true]]);
    expect(context.stdout.text).toContain('the state of 2026-11-22T11:00:00.000Z: 31,658 rows');
    expect(context.stderr.text).toContain('/data/aside');
  });

  it('refuses a file that is not there, and touches nothing', async () => {
    const context = fakeContext();
    expect(await lmo(context, 'restore', '/nowhere/monday.tar.gz')).toBe(2);
    expect(context.stderr.text).toContain('There is no file /nowhere/monday.tar.gz');
  });
});
