import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentExample, loadConfig } from './config.ts';

const load = (env: NodeJS.ProcessEnv = {}) => loadConfig({ HOME: '/home/ana', ...env }, '/srv');

describe('loadConfig', () => {
  it('has a preset for everything', () => {
    const config = load();
    expect(config).toMatchObject({
      dataDir: path.resolve('.lmo'),
      databaseUrl: null,
      statementLimitMs: 300_000,
      temporal: { address: null, namespace: 'default', apiKey: null, tls: false },
      temporalPort: 7233,
      temporalUiPort: 8233,
      apiPort: 8080,
      chromiumPath: null,
      roles: ['collect', 'process'],
      language: 'es',
      batch: {
        pageSize: 400,
        window: 3,
        sourceRetryMs: [60_000, 120_000, 240_000],
        gate: { minQuality: 0.4, alertQuality: 0.7, maxRejected: 0.6, volumeWeeks: 4 },
      },
      schedules: { collect: '0 5-23/6 * * *', daily: '30 0 * * *', clustering: '0 3 * * 0' },
      alerts: { webhookUrl: null, coolDownMs: 21_600_000, slowQueryMs: 500, diskShare: 0.9 },
      telemetry: { metricsPort: 9464, metricsHost: '127.0.0.1', otlpEndpoint: null },
    });
  });

  it.each([
    ['true', true],
    ['1', true],
    ['yes', true],
    ['false', false],
    ['0', false],
    ['no', false],
  ])('reads the flag %s as %s', (word, tls) => {
    expect(load({ TEMPORAL_TLS: word }).temporal.tls).toBe(tls);
  });

  it('speaks TLS where a key is given, unless told otherwise', () => {
    expect(load({ TEMPORAL_API_KEY: 'k' }).temporal.tls).toBe(true);
    expect(load({ TEMPORAL_API_KEY: 'k', TEMPORAL_TLS: 'false' }).temporal.tls).toBe(false);
  });

  it('takes an empty variable as not set', () => {
    expect(load({ LMO_API_PORT: '', DATABASE_URL: ' ', TEMPORAL_ADDRESS: '' })).toMatchObject({
      apiPort: 8080,
      databaseUrl: null,
      temporal: { address: null },
    });
  });

  it('reads paths against the working folder, and the cache folder of the user', () => {
    expect(load({ LMO_DATA_DIR: 'state', CHROMIUM_PATH: 'bin/chrome' })).toMatchObject({
      dataDir: '/srv/state',
      chromiumPath: '/srv/bin/chrome',
    });
    expect(load({ XDG_CACHE_HOME: '/var/cache' }).cacheDir).toBe(
      '/var/cache/labor-market-observatory',
    );
  });

  it('reads lists with spaces and repetitions', () => {
    const config = load({ LMO_ROLES: 'llm, collect,llm', LMO_SOURCE_RETRY_S: '0.01, 0.02' });
    expect(config.roles).toEqual(['llm', 'collect']);
    expect(config.batch.sourceRetryMs).toEqual([10, 20]);
  });

  it('switches a schedule off, and takes nothing that is no cron expression', () => {
    expect(load({ LMO_SCHEDULE_COLLECT: 'off' }).schedules.collect).toBeNull();
    expect(load({ LMO_SCHEDULE_DAILY: '15 6 * * MON-FRI' }).schedules.daily).toBe(
      '15 6 * * MON-FRI',
    );
    for (const text of ['daily', '30 0 * *', '30 0 * * * ; ls', '@hourly'])
      expect(() => load({ LMO_SCHEDULE_DAILY: text })).toThrow('five fields of cron');
  });

  it('takes the address of a webhook without repeating it', () => {
    const webhook = 'https://hooks.example/services/T0/B0/hunter2';
    expect(load({ LMO_ALERT_WEBHOOK_URL: webhook }).alerts.webhookUrl).toBe(webhook);
    expect(() => load({ LMO_ALERT_WEBHOOK_URL: 'ftp://x' })).toThrow('LMO_ALERT_WEBHOOK_URL');
    expect(() => load({ LMO_ALERT_WEBHOOK_URL: 'ftp://hooks.example/hunter2' })).not.toThrow(
      'hunter2',
    );
  });

  it('names every problem at once, and repeats no secret', () => {
    let message = '';
    try {
      load({
        DATABASE_URL: 'mysql://root:hunter2@db/x',
        TEMPORAL_ADDRESS: 'https://temporal.example',
        TEMPORAL_TLS: 'maybe',
        LMO_API_PORT: '99999',
        LMO_ROLES: 'collect,cook',
        LMO_GATE_MAX_REJECTED: 'sixty',
        LMO_PAGE_SIZE: '0',
      });
    } catch (error) {
      message = (error as Error).message;
    }
    const named = [...message.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1]);
    expect(named).toEqual([
      'DATABASE_URL',
      'TEMPORAL_ADDRESS',
      'TEMPORAL_TLS',
      'LMO_API_PORT',
      'LMO_ROLES',
      'LMO_PAGE_SIZE',
      'LMO_GATE_MAX_REJECTED',
    ]);
    expect(message).not.toContain('hunter2');
  });
});

describe('the language model', () => {
  const problemsOf = (env: NodeJS.ProcessEnv): string => {
    try {
      load(env);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };

  it('is none by preset, and brings its role along where roles are not given', () => {
    expect(load().llm).toBeNull();
    const ollama = { LMO_ENHANCER: 'ollama', LMO_LLM_MODEL: 'small' };
    const config = load(ollama);
    expect(config).toMatchObject({
      llm: { baseUrl: 'http://127.0.0.1:11434', model: 'small', limits: { dayUsd: null } },
      roles: ['collect', 'process', 'llm'],
      batch: { model: { pageSize: 20 } },
    });
    expect(load({ ...ollama, LMO_ROLES: 'process' }).roles).toEqual(['process']);
    expect(load().batch).not.toHaveProperty('model');
  });

  it('needs a name, room for its answers, and prices where money is limited', () => {
    expect(problemsOf({ LMO_ENHANCER: 'openai' })).toContain('LMO_LLM_MODEL');
    const openai = { LMO_ENHANCER: 'openai', LMO_LLM_MODEL: 'm' };
    const limited = { ...openai, LMO_LLM_DAY_USD: '5' };
    expect(problemsOf(limited)).toContain('LMO_LLM_DAY_USD');
    expect(load({ ...limited, LMO_LLM_PRICE_OUT_USD: '2' }).llm?.limits.dayUsd).toBe(5);
    expect(problemsOf({ ...openai, LMO_LLM_MAX_OUTPUT_TOKENS: '5000' })).toContain(
      'LMO_LLM_MAX_OUTPUT_TOKENS',
    );
  });
});

describe('.env.example', () => {
  it('is what environmentExample gives', () => {
    expect(readFileSync(path.resolve('.env.example'), 'utf8')).toBe(environmentExample());
  });

  it('changes nothing when its lines are set as they are', () => {
    const lines = environmentExample().matchAll(/^# ([A-Z_]+)=(.*)$/gm);
    const env = Object.fromEntries([...lines].map(([, name, value]) => [name!, value]));
    expect(Object.keys(env).length).toBeGreaterThan(20);
    expect(load(env)).toEqual(load());
  });
});
