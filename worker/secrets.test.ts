import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toApplicationFailure } from '../activities/failure.ts';
import { createRedaction } from '../core/redaction.ts';
import { loadConfig } from './config.ts';
import { openLog } from './log.ts';
import { openDatabase } from './open-database.ts';
import { secretsOf } from './secrets.ts';

const PASSWORD = 'cl0se/ly-kept';
const KEY = 'a-key-of-temporal';
const MODEL_KEY = 'a-key-of-a-model';
const HOOK = 'https://hooks.example/T0/B0/secret-path';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lmo-secrets-'));
});
afterAll(() => rm(folder, { recursive: true }));

const config = () =>
  loadConfig(
    {
      LMO_DATA_DIR: folder,
      // Nothing listens on port 1.
      DATABASE_URL: `postgresql://lmo:${encodeURIComponent(PASSWORD)}@127.0.0.1:1/observatory`,
      TEMPORAL_API_KEY: KEY,
      LMO_ALERT_WEBHOOK_URL: HOOK,
      LMO_ENHANCER: 'openai',
      LMO_LLM_MODEL: 'some-model',
      LMO_LLM_URL: 'http://127.0.0.1:1/v1',
      LMO_LLM_API_KEY: MODEL_KEY,
    },
    folder,
  );
const traces = [PASSWORD, encodeURIComponent(PASSWORD), KEY, HOOK, MODEL_KEY];

describe('the secrets of the configuration', () => {
  it('are known: the password as it is, the key, the webhook', () => {
    expect(secretsOf(config())).toEqual(expect.arrayContaining([PASSWORD, KEY, HOOK, MODEL_KEY]));
  });

  it('do not stand in the log, whatever was logged', async () => {
    const redact = createRedaction(secretsOf(config()));
    const log = openLog(config(), { to: 'file', redact });
    const { databaseUrl } = config();
    log.main.error({ err: new Error(`no way to ${databaseUrl}`), url: databaseUrl }, `key ${KEY}`);
    log.main.warn({ input: { deep: [HOOK, PASSWORD, MODEL_KEY] } }, PASSWORD);
    await log.close();
    const text = await readFile(path.join(folder, 'logs', 'observatory.log'), 'utf8');
    expect(text.trim().split('\n')).toHaveLength(2);
    expect(traces.filter((trace) => text.includes(trace))).toEqual([]);
    expect(text).toContain('127.0.0.1');
  });

  it('do not reach the histories of Temporal, in messages, traces or causes', () => {
    const redact = createRedaction(secretsOf(config()));
    const cause = new Error(`refused ${PASSWORD}`);
    const failure = toApplicationFailure(new Error(`lost ${HOOK}`, { cause }), redact);
    const texts: string[] = [];
    for (let error: unknown = failure; error instanceof Error; error = error.cause) {
      texts.push(error.message, error.stack ?? '');
    }
    expect(texts.length).toBeGreaterThanOrEqual(6);
    const kept = texts.filter((text) => traces.some((trace) => text.includes(trace)));
    expect(kept).toEqual([]);
  });

  it('do not stand in the error of a server that cannot be reached', async () => {
    const said: string[] = [];
    const error = await openDatabase(config(), (line) => said.push(line)).then(
      () => null,
      (reason: unknown) => reason as Error,
    );
    const text = [...said, error?.message, error?.stack, String(error?.cause)].join('\n');
    expect(error?.message).toContain('DATABASE_URL');
    expect(traces.filter((trace) => text.includes(trace))).toEqual([]);
  });
});
