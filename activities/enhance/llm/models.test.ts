import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { PermanentError, ThrottledError } from '../../../core/errors.ts';
import {
  startOllama,
  startOpenAi,
  type LlmServer,
  type Reaction,
} from '../../../tests/support/llm-servers.ts';
import { ANSWER_JSON_SCHEMA } from './answer.ts';
import { ModelUnavailableError, retryAfterMs, type ChatModel } from './chat-model.ts';
import { createOllamaModel } from './ollama-model.ts';
import { createOpenAiModel } from './openai-model.ts';
import { createSteadyModel, ModelPausedError, type SteadyModel } from './steady-model.ts';

const EMPTY = '{"skills":[],"added":[]}';
const now = () => new Date('2026-11-22T12:00:00Z');
const servers: LlmServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const PROVIDERS = {
  async ollama(reactions: readonly Reaction[], model = 'small:1b') {
    const react = (_: unknown, nth: number) => reactions[Math.min(nth, reactions.length) - 1]!;
    const server = await startOllama({ model: 'small:1b', react });
    servers.push(server);
    const settings = { baseUrl: server.url, model, apiKey: null, temperature: 0 };
    return { server, model: createOllamaModel({ ...settings, contextTokens: 8192 }, now) };
  },
  async openai(reactions: readonly Reaction[], model = 'small:1b') {
    const react = (_: unknown, nth: number) => reactions[Math.min(nth, reactions.length) - 1]!;
    const server = await startOpenAi({ model: 'small:1b', react });
    servers.push(server);
    const settings = { baseUrl: server.url, model, apiKey: 'k-test', temperature: 0 };
    return { server, model: createOpenAiModel(settings, now) };
  },
};
const NAMES = ['ollama', 'openai'] as const;

const ask = (model: ChatModel | SteadyModel, signal = AbortSignal.timeout(5_000)) =>
  model.ask(
    {
      messages: [
        { role: 'system', content: 'Juzga el aviso.' },
        { role: 'user', content: 'Aviso: ventas ñ 🚀' },
      ],
      ...{ schema: ANSWER_JSON_SCHEMA, maxOutputTokens: 300, signal },
    },
    () => Promise.resolve(),
  );
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe.each(NAMES)('%s client', (name) => {
  it('sends messages, schema and limits, and reads answer and tokens', async () => {
    const { server, model } = await PROVIDERS[name]([{ text: EMPTY }]);
    expect(await ask(model)).toEqual({
      ...{ text: EMPTY, end: 'complete', tokensOut: EMPTY.length / 4 },
      tokensIn: Math.ceil(('Juzga el aviso.'.length + 'Aviso: ventas ñ 🚀'.length) / 4),
    });
    expect(server.asked).toMatchObject([
      {
        ...{ model: 'small:1b', system: 'Juzga el aviso.', turns: ['Aviso: ventas ñ 🚀'] },
        ...{ schema: ANSWER_JSON_SCHEMA, maxTokens: 300, temperature: 0 },
        contextTokens: name === 'ollama' ? 8192 : undefined,
        authorization: name === 'openai' ? 'Bearer k-test' : undefined,
      },
    ]);
  });

  it('tells an answer that was cut off at the limit', async () => {
    const { model } = await PROVIDERS[name]([{ text: '{"skills":[{"id"', cutAt: 'length' }]);
    expect(await ask(model)).toMatchObject({ text: '{"skills":[{"id"', end: 'truncated' });
  });

  it('never gives an endless answer out as a whole one', async () => {
    const { server, model } = await PROVIDERS[name]([{ loop: '{"name":"x"},' }]);
    const { end } = await ask(model);
    expect(end).toBe(name === 'ollama' ? 'looping' : 'truncated');
    // A stream is ended long before the limit of 300 parts.
    if (name === 'ollama') expect(server.partsWritten()).toBeLessThan(150);
  });

  it('waits as long as a throttling server asks', async () => {
    const { model } = await PROVIDERS[name]([
      { status: 429, headers: { 'retry-after': '7' }, error: 'slow down' },
    ]);
    const error = await failureOf(ask(model));
    expect(error).toBeInstanceOf(ThrottledError);
    expect((error as ThrottledError).retryAfterMs).toBe(7000);
  });

  it.each([500, 502, 503])('takes a %d for a failure that may pass', async (status) => {
    const { model } = await PROVIDERS[name]([{ status, error: 'busy' }]);
    expect(await failureOf(ask(model))).toMatchObject({
      ...{ name: 'ModelUnavailableError', mayHaveWorked: false },
    });
  });

  it.each([400, 401, 403])('takes a %d for one that does not', async (status) => {
    const { model } = await PROVIDERS[name]([{ status, error: 'no' }]);
    expect(await failureOf(ask(model))).toBeInstanceOf(PermanentError);
  });

  it('names a model that the server does not know', async () => {
    const { model } = await PROVIDERS[name]([{ text: EMPTY }], 'other:7b');
    const error = await failureOf(ask(model));
    expect(error).toBeInstanceOf(PermanentError);
    expect((error as Error).message).toMatch(/404.*other:7b/);
  });

  it.each<[string, Reaction]>([
    ['a connection that breaks', { reset: true }],
    ['a page instead of an answer', { page: '<html>proxy</html>' }],
  ])('takes %s for a failure that may pass', async (_what, reaction) => {
    const { model } = await PROVIDERS[name]([reaction]);
    expect(await failureOf(ask(model))).toBeInstanceOf(ModelUnavailableError);
  });

  it('gives up an answer that does not come, and says that the server may have worked', async () => {
    const { model } = await PROVIDERS[name]([{ afterMs: 3_000, text: EMPTY }]);
    expect(await failureOf(ask(model, AbortSignal.timeout(50)))).toMatchObject({
      ...{ name: 'ModelUnavailableError', mayHaveWorked: true },
    });
  });

  it('finds nobody where no server is', async () => {
    const { server, model } = await PROVIDERS[name]([{ text: EMPTY }]);
    await server.close();
    expect(await failureOf(ask(model))).toMatchObject({ mayHaveWorked: false });
  });
});

it('openai client counts no tokens that the server does not tell', async () => {
  const server = await startOpenAi({
    ...{ model: 'm', countsTokens: false, react: () => ({ text: EMPTY }) },
  });
  servers.push(server);
  const settings = { baseUrl: server.url, model: 'm', apiKey: null, temperature: 0 };
  expect(await ask(createOpenAiModel(settings, now))).toMatchObject({
    ...{ tokensIn: null, tokensOut: null },
  });
});

describe('retryAfterMs', () => {
  it.each([
    ['seconds', { 'retry-after': '3' }, 3000],
    ['a date', { 'retry-after': 'Sun, 22 Nov 2026 12:00:09 GMT' }, 9000],
    ['a date gone by', { 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT' }, 0],
    ['milliseconds', { 'retry-after-ms': '40', 'retry-after': '1' }, 40],
    ['nothing', {}, 5000],
    ['nonsense', { 'retry-after': 'soon' }, 5000],
  ])('reads %s', (_what, headers, ms) => {
    expect(retryAfterMs(new Headers(headers), now())).toBe(ms);
  });
});

describe('createSteadyModel', () => {
  const steady = (model: ChatModel, overrides: object = {}) => {
    const slept: number[] = [];
    const chat = createSteadyModel(
      model,
      {
        ...{ concurrency: 2, requestsPerMinute: null, timeoutMs: 5_000, retryMs: [1, 1] },
        ...{ longestWaitMs: 60_000, breaker: { failures: 5, pauseMs: 60_000 } },
        ...overrides,
      },
      {
        now,
        sleep: (ms) => {
          slept.push(ms);
          return Promise.resolve();
        },
      },
    );
    return { chat, slept };
  };
  const busy: Reaction = { status: 500, error: 'busy' };

  it('asks again after a 500 and after a 429, which it gives the time that it asks for', async () => {
    const { server, model } = await PROVIDERS.openai([
      busy,
      { status: 429, headers: { 'retry-after': '2' }, error: 'slow down' },
      { text: EMPTY },
    ]);
    const { chat, slept } = steady(model);
    expect((await ask(chat)).text).toBe(EMPTY);
    expect(server.asked).toHaveLength(3);
    // The pause after the 500, that after the 429, and its Retry-After, which holds for every request.
    expect(slept).toEqual([1, 2000, 2000]);
  });

  it('does not ask again what the server refuses, nor wait for hours', async () => {
    const refused = await PROVIDERS.openai([{ status: 401, error: 'key' }]);
    expect(await failureOf(ask(steady(refused.model).chat))).toBeInstanceOf(PermanentError);
    expect(refused.server.asked).toHaveLength(1);
    const closed = await PROVIDERS.openai([
      { status: 429, headers: { 'retry-after': '7200' }, error: 'tomorrow' },
    ]);
    expect(await failureOf(ask(steady(closed.model).chat))).toBeInstanceOf(ThrottledError);
    expect(closed.server.asked).toHaveLength(1);
  });

  it('gives up an answer after its time', async () => {
    const { server, model } = await PROVIDERS.ollama([{ afterMs: 2_000, text: EMPTY }]);
    const { chat } = steady(model, { timeoutMs: 40, retryMs: [1] });
    expect(await failureOf(ask(chat))).toBeInstanceOf(ModelUnavailableError);
    expect(server.asked).toHaveLength(2);
  });

  it('stops asking after failures in a row, and tries again after a pause', async () => {
    const { server, model } = await PROVIDERS.ollama([busy, busy, { text: EMPTY }]);
    const { chat } = steady(model, { retryMs: [], breaker: { failures: 2, pauseMs: 150 } });
    expect(await failureOf(ask(chat))).toBeInstanceOf(ModelUnavailableError);
    expect(await failureOf(ask(chat))).toBeInstanceOf(ModelUnavailableError);
    expect(await failureOf(ask(chat))).toBeInstanceOf(ModelPausedError);
    expect(server.asked).toHaveLength(2);
    await delay(200);
    expect((await ask(chat)).text).toBe(EMPTY);
  });

  it('keeps no more requests in flight than it may', async () => {
    let inFlight = 0;
    let most = 0;
    const slow: ChatModel = {
      async ask() {
        most = Math.max(most, ++inFlight);
        await delay(10);
        inFlight--;
        return { text: EMPTY, end: 'complete', tokensIn: 1, tokensOut: 1 };
      },
    };
    const { chat } = steady(slow);
    await Promise.all(Array.from({ length: 8 }, () => ask(chat)));
    expect(most).toBe(2);
  });

  it('spaces requests out over the minute', async () => {
    const quick: ChatModel = {
      ask: () => Promise.resolve({ text: EMPTY, end: 'complete', tokensIn: 1, tokensOut: 1 }),
    };
    const { chat } = steady(quick, { requestsPerMinute: 1200 });
    const startedAt = performance.now();
    await Promise.all([ask(chat), ask(chat), ask(chat)]);
    // 50 ms apart; timers may fire a little early.
    expect(performance.now() - startedAt).toBeGreaterThan(90);
  });

  it('takes a worker that stops for no failure of the server', async () => {
    const { model } = await PROVIDERS.ollama([{ afterMs: 2_000, text: EMPTY }]);
    const { chat } = steady(model, { breaker: { failures: 1, pauseMs: 60_000 } });
    const stop = new AbortController();
    const failure = failureOf(ask(chat, stop.signal));
    await delay(30);
    stop.abort();
    expect(await failure).toMatchObject({ name: 'Cancelled' });
    const next = failureOf(ask(chat, AbortSignal.timeout(50)));
    expect(await next).not.toBeInstanceOf(ModelPausedError);
  });
});
