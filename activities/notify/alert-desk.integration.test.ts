import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import type { Alert } from './alert.ts';
import { createAlertDesk } from './alert-desk.ts';
import type { SlackMessage } from './slack-message.ts';
import { createWebhook } from './webhook.ts';

const HOUR_MS = 3_600_000;
const SECRET = 'T000-B000-hunter2';

let database: TestDatabase;
let server: Server;
let url: string;
let received: SlackMessage[];
let status: number;
let logged: { fields: object; message: string }[];
let now: Date;

beforeAll(async () => {
  database = await createTestDatabase();
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push(JSON.parse(body) as SlackMessage);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/${SECRET}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await database.close();
});
beforeEach(async () => {
  await database.pool.query('DELETE FROM alerts');
  received = [];
  logged = [];
  status = 200;
  now = new Date('2026-11-22T08:00:00Z');
});

const alert: Alert = {
  kind: 'stage-failed',
  subject: 'daily-2026-11-22/extract',
  what: 'extract: the disk is full <fast>',
  workflowId: 'daily-2026-11-22/extract',
};

function openDesk(webhook: string | null = url) {
  const keep = (fields: object, message: string) => void logged.push({ fields, message });
  return createAlertDesk({
    pool: database.pool,
    log: { warn: keep, error: keep },
    now: () => now,
    coolDownMs: 6 * HOUR_MS,
    links: {
      temporalUiUrl: 'http://127.0.0.1:8233/',
      temporalNamespace: 'default',
      runbookUrl: 'https://docs.example/operations.md',
    },
    send:
      webhook === null
        ? null
        : createWebhook({ url: webhook, fetch, sleep: () => Promise.resolve() }),
  });
}

test('an alert says what, where, the next step and where to look', async () => {
  expect(await openDesk().raise(alert)).toBe('given');
  const [message] = received;
  expect(message!.text).toContain('A stage failed after its last retry: daily-2026-11-22/extract');
  const text = JSON.stringify(message!.blocks);
  for (const part of [
    'extract: the disk is full &lt;fast&gt;',
    'lmo retry',
    '<http://127.0.0.1:8233/namespaces/default/workflows/daily-2026-11-22%2Fextract|Temporal UI>',
    '<https://docs.example/operations.md#stage-failed|Runbook>',
  ])
    expect(text).toContain(part);
  expect(logged).toHaveLength(1);
  expect(logged[0]!.fields).toMatchObject({ alert: 'stage-failed', what: alert.what });
});

test('the same alert is given once per cool-down, and then tells how often it was found', async () => {
  const desk = openDesk();
  expect(await desk.raise(alert)).toBe('given');
  now = new Date(now.getTime() + 5 * HOUR_MS);
  expect(await desk.raise(alert)).toBe('quiet');
  expect(await desk.raise({ ...alert, subject: 'daily-2026-11-23/extract' })).toBe('given');
  now = new Date(now.getTime() + HOUR_MS);
  expect(await desk.raise(alert)).toBe('given');
  expect(received).toHaveLength(3);
  expect(JSON.stringify(received[2]!.blocks)).toContain('found 3 times');
});

test('of two workers that find it together one gives it', async () => {
  const outcomes = await Promise.all([openDesk().raise(alert), openDesk().raise(alert)]);
  expect(outcomes.sort()).toEqual(['given', 'quiet']);
  expect(received).toHaveLength(1);
});

test('a webhook that fails throws nothing, is told without its address, and is tried again later', async () => {
  status = 503;
  expect(await openDesk().raise(alert)).toBe('undelivered');
  expect(received).toHaveLength(3);
  expect(logged.map(({ message }) => message)).toContain(
    'The webhook took no message: it answered with status 503.',
  );
  expect(JSON.stringify(logged)).not.toContain(SECRET);
  status = 200;
  now = new Date(now.getTime() + 60_000);
  await openDesk().deliverLate();
  expect(received).toHaveLength(4);
  await openDesk().deliverLate();
  expect(received).toHaveLength(4);
});

test('a message that is refused is not sent again at once, nor one that nobody takes thrown', async () => {
  status = 404;
  expect(await openDesk().raise(alert)).toBe('undelivered');
  expect(received).toHaveLength(1);
  const nobody = openDesk(`http://127.0.0.1:1/${SECRET}`);
  now = new Date(now.getTime() + 60_000);
  expect(await nobody.raise(alert)).toBe('undelivered');
  expect(JSON.stringify(logged)).not.toContain(SECRET);
});

test('without a webhook the log is told', async () => {
  expect(await openDesk(null).raise(alert)).toBe('given');
  expect(logged).toHaveLength(1);
  expect(received).toEqual([]);
});
