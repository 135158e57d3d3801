import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentedCommands } from '../../tests/support/documented-commands.ts';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeContext } from '../fixtures/fake-context.ts';

const PROJECT = join(import.meta.dirname, '../..');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lmo-documented-'));
  await symlink(join(PROJECT, 'sample'), join(folder, 'sample'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const commands = documentedCommands(
  await readFile(join(PROJECT, 'docs/evaluation.md'), 'utf8'),
).filter(({ words }) => words.some((word) => word.startsWith('sample/')));

test('the page on evaluation shows commands to try', () => {
  expect(commands.length).toBeGreaterThan(6);
});

test.each(commands)('$line', async ({ words }) => {
  const context = fakeContext({ context: { cwd: folder } });
  expect(await lmo(context, ...words), context.stderr.text).toBe(0);
  expect(context.stdout.text + context.stderr.text).not.toBe('');
});
