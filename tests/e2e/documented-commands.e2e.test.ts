import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeAdFile } from '../../sample/files/write-ad-file.ts';
import { documentedCommands } from '../support/documented-commands.ts';
import { startCommand, type ObservatoryProcess } from '../support/observatory-process.ts';

const PROJECT = path.join(import.meta.dirname, '..', '..');
const PATIENCE_MS = 240_000;
/** Commands that only look; the others start, stop or decide something and are tested where they belong. */
const LOOKING = new Set(['status', 'plan', 'query', 'taxonomy', 'report']);
/** Words that stand for something of the reader's. */
const PLACEHOLDER = /PATH|…|\.csv|^<|^import$/;

let folder: string;
let observatory: ObservatoryProcess;
let environment: { LMO_DATA_DIR: string };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'observatory-docs-'));
  environment = { LMO_DATA_DIR: path.join(folder, 'data') };
  const file = path.join(folder, 'ads.jsonl.gz');
  await writeAdFile(
    { ads: 150, seed: 5, date: '2026-11-22', duplicates: 0, broken: 0 },
    { out: file, format: 'jsonl', truth: null },
  );
  observatory = startCommand(['up', '--import', file, '--date', '2026-11-22'], environment);
  await observatory.printed(/Up until Ctrl-C/);
}, PATIENCE_MS);

afterAll(async () => {
  observatory.child.kill('SIGINT');
  expect(await observatory.exit()).toBe(0);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}, PATIENCE_MS);

const documents = [
  'README.md',
  'docs/operations.md',
  'docs/adding-a-source.md',
  'docs/adding-a-stage.md',
];
const texts = await Promise.all(
  documents.map((file) => readFile(path.join(PROJECT, file), 'utf8')),
);
const commands = texts
  .flatMap((text) => documentedCommands(text))
  .filter(
    ({ words }) => LOOKING.has(words[0] ?? '') && !words.some((word) => PLACEHOLDER.test(word)),
  );

test('the documents show commands to try', () => {
  expect(commands.length).toBeGreaterThan(5);
});

test.each(commands)('$line', { timeout: PATIENCE_MS }, async ({ words }) => {
  const run = startCommand(words, environment);
  expect(await run.exit(), run.stderr()).toBe(0);
  expect(run.stdout()).not.toBe('');
});
