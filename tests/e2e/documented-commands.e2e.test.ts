import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BatchDetail } from '../../api/contract.ts';
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
let apiUrl: string;

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
  apiUrl = /^API: (\S+)$/m.exec(observatory.stdout() + observatory.stderr())![1]!;
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

const apiText = await readFile(path.join(PROJECT, 'docs', 'api.md'), 'utf8');
const requests = [...apiText.matchAll(/^curl .+$/gm)].map(([line]) => line);

test('the document of the API shows requests to try', () => {
  expect(requests.length).toBeGreaterThan(3);
});

test.each(requests)('%s', { timeout: PATIENCE_MS }, async (line) => {
  const here = line
    .replace(/^curl /, 'curl --fail-with-body ')
    .replace('localhost:8080', apiUrl.replace('http://', ''));
  const { stdout } = await promisify(execFile)('sh', ['-c', here]);
  if (line.includes('/events')) expect(stdout).toMatch(/^event: end$/m);
  else expect(JSON.parse(stdout)).toBeInstanceOf(Object);
});

test(
  'a task runs a stage and all that follows again, and publishes',
  { timeout: PATIENCE_MS },
  async () => {
    const key = (await readFile(path.join(environment.LMO_DATA_DIR, 'api-token'), 'utf8')).trim();
    const ask = async (url: string, init: RequestInit = {}) => {
      const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
      const answer = await fetch(`${apiUrl}${url}`, { ...init, headers });
      expect(answer.ok, `${url}: ${answer.status}`).toBe(true);
      return answer.json();
    };
    const published = async () =>
      (await ask('/api/stats')) as { publication: { batchKey: string }; ads: number };
    const before = await published();
    const { taskKey } = (await ask('/api/tasks', {
      method: 'POST',
      body: JSON.stringify({ stage: 'extract', ads: { country: 'CO' }, onward: true }),
    })) as { taskKey: string };
    let task: BatchDetail;
    do {
      await new Promise((resolve) => setTimeout(resolve, 200));
      task = (await ask(`/api/tasks/${taskKey}`)) as BatchDetail;
    } while (task.batch.status === 'running');
    expect(task.batch).toMatchObject({ status: 'succeeded', kind: 'task', error: null });
    expect(task.batch.ads).toBeGreaterThan(0);
    expect(task.batch.ads).toBeLessThan(150);
    expect(task.stages.filter(({ unit }) => unit === 'ad').map(({ stage }) => stage)).toEqual([
      ...['extract', 'enhance', 'embed', 'export'],
    ]);
    // Answers may be a second behind a publication.
    await expect.poll(published, { timeout: 5_000 }).toMatchObject({
      publication: { batchKey: taskKey },
      ads: before.ads,
    });
  },
);
