import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

/** What a server was asked, whichever protocol it speaks. */
export interface AskedQuestion {
  readonly model: string;
  readonly system: string;
  /** Contents of the turns after the system's, in order. */
  readonly turns: readonly string[];
  readonly schema: unknown;
  readonly maxTokens: number;
  readonly temperature: number | undefined;
  readonly contextTokens: number | undefined;
  readonly authorization: string | undefined;
}

/** What a server does with a question. */
export type Reaction =
  | { readonly text: string; readonly cutAt?: 'length' }
  | { readonly status: number; readonly headers?: Record<string, string>; readonly error: string }
  /** Waits before it answers. */
  | { readonly afterMs: number; readonly text: string }
  /** Says the same again and again until its limit of tokens, or until nobody listens. */
  | { readonly loop: string }
  /** Cuts the connection without an answer. */
  | { readonly reset: true }
  /** A page that is no answer of the protocol. */
  | { readonly page: string };

export interface LlmServer {
  /** Address as a client is given it. */
  readonly url: string;
  readonly asked: AskedQuestion[];
  /** Parts of a streamed answer that were written. */
  partsWritten(): number;
  close(): Promise<void>;
}

type React = (question: AskedQuestion, nth: number) => Reaction | Promise<Reaction>;

const turn = z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() });

/** The body of POST /api/chat (docs/api.md of Ollama). */
const ollamaBody = z.object({
  model: z.string(),
  messages: z.array(turn),
  stream: z.boolean().default(true),
  format: z.record(z.string(), z.unknown()).optional(),
  options: z
    .object({ temperature: z.number(), num_ctx: z.number(), num_predict: z.number() })
    .partial()
    .default({}),
});

/** The body of POST /v1/chat/completions. */
const openAiBody = z.object({
  model: z.string(),
  messages: z.array(turn),
  temperature: z.number().optional(),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  stream: z.boolean().default(false),
  response_format: z
    .object({
      type: z.literal('json_schema'),
      json_schema: z.object({
        name: z.string().regex(/^[\w-]{1,64}$/),
        strict: z.literal(true),
        schema: z.record(z.string(), z.unknown()),
      }),
    })
    .optional(),
});

/** About four characters a token, as the fakes count. */
const tokensOf = (text: string) => Math.ceil(text.length / 4);
const CREATED = '2026-11-22T00:00:00Z';

/** A server on loopback that speaks Ollama's protocol, streaming and not; it knows one model. */
export function startOllama(args: { model: string; react: React }): Promise<LlmServer> {
  return start('/api/chat', '', args.react, async (server) => {
    const body = ollamaBody.parse(server.body);
    const question = asQuestion(body, {
      schema: body.format,
      maxTokens: body.options.num_predict,
      contextTokens: body.options.num_ctx,
      temperature: body.options.temperature,
      authorization: server.authorization,
    });
    const reaction =
      body.model === args.model
        ? await server.react(question)
        : { status: 404, error: `model '${body.model}' not found` };
    const { response } = server;
    if (await failed(reaction, response, (error) => ({ error }))) return;
    const spoken = spokenBy(reaction, question.maxTokens);
    const counts = {
      done: true,
      done_reason: spoken.end === 'length' ? 'length' : 'stop',
      total_duration: 5_000_000,
      load_duration: 1_000_000,
      prompt_eval_count: tokensOf(question.system + question.turns.join('')),
      prompt_eval_duration: 1_000_000,
      eval_duration: 2_000_000,
    };
    const frame = (content: string) => ({
      model: body.model,
      created_at: CREATED,
      message: { role: 'assistant', content },
    });
    if (!body.stream) {
      const text = [...spoken.parts].join('');
      sendJson(response, 200, { ...frame(text), ...counts, eval_count: tokensOf(text) });
      return;
    }
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    let length = 0;
    for (const part of spoken.parts) {
      if (response.destroyed) return;
      length += part.length;
      server.wrote();
      response.write(`${JSON.stringify({ ...frame(part), done: false })}\n`);
      // Lets the other side read, and stop.
      await delay(1);
    }
    const last = { ...frame(''), ...counts, eval_count: Math.ceil(length / 4) };
    response.end(`${JSON.stringify(last)}\n`);
  });
}

/** A server on loopback that speaks OpenAI's chat completions; it knows one model. */
export function startOpenAi(args: {
  model: string;
  react: React;
  /** Whether answers hold how many tokens they took; some servers leave it out. */
  countsTokens?: boolean;
}): Promise<LlmServer> {
  return start('/v1/chat/completions', '/v1', args.react, async (server) => {
    const body = openAiBody.parse(server.body);
    const question = asQuestion(body, {
      schema: body.response_format?.json_schema.schema,
      maxTokens: body.max_completion_tokens ?? body.max_tokens,
      contextTokens: undefined,
      temperature: body.temperature,
      authorization: server.authorization,
    });
    const reaction =
      body.model === args.model
        ? await server.react(question)
        : { status: 404, error: `The model "${body.model}" does not exist` };
    const { response } = server;
    const asError = (message: string) => ({
      error: { message, type: 'invalid_request_error', param: null, code: null },
    });
    if (await failed(reaction, response, asError)) return;
    const spoken = spokenBy(reaction, question.maxTokens);
    const text = [...spoken.parts].join('');
    const prompt = tokensOf(question.system + question.turns.join(''));
    sendJson(response, 200, {
      id: `chatcmpl-${server.nth}`,
      object: 'chat.completion',
      created: 1_795_305_600,
      model: body.model,
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: text, refusal: null },
          logprobs: null,
          finish_reason: spoken.end,
        },
      ],
      ...(args.countsTokens === false
        ? {}
        : {
            usage: {
              prompt_tokens: prompt,
              completion_tokens: tokensOf(text),
              total_tokens: prompt + tokensOf(text),
            },
          }),
    });
  });
}

interface Exchange {
  readonly body: unknown;
  readonly authorization: string | undefined;
  readonly response: ServerResponse;
  readonly nth: number;
  react(question: AskedQuestion): Promise<Reaction>;
  wrote(): void;
}

async function start(
  route: string,
  base: string,
  react: React,
  answer: (exchange: Exchange) => Promise<void>,
): Promise<LlmServer> {
  const asked: AskedQuestion[] = [];
  let written = 0;
  const server: Server = createServer((request, response) => {
    void (async () => {
      if (request.method !== 'POST' || request.url !== route) {
        sendJson(response, 404, { error: `${request.method} ${request.url} is no route` });
        return;
      }
      const body: unknown = JSON.parse(await readBody(request));
      await answer({
        body,
        authorization: request.headers.authorization,
        response,
        nth: asked.length + 1,
        react: async (question) => {
          asked.push(question);
          return react(question, asked.length);
        },
        wrote: () => (written += 1),
      });
    })().catch((error: unknown) => {
      if (!response.headersSent) sendJson(response, 400, { error: String(error) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    asked,
    partsWritten: () => written,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function asQuestion(
  body: { model: string; messages: readonly z.infer<typeof turn>[] },
  rest: Omit<AskedQuestion, 'model' | 'system' | 'turns' | 'maxTokens'> & {
    maxTokens: number | undefined;
  },
): AskedQuestion {
  const [first, ...others] = body.messages;
  return {
    ...rest,
    maxTokens: rest.maxTokens ?? 256,
    model: body.model,
    system: first?.content ?? '',
    turns: others.map(({ content }) => content),
  };
}

/** Plays the faults that end an exchange; false where there is something to say. */
async function failed(
  reaction: Reaction,
  response: ServerResponse,
  asError: (message: string) => unknown,
): Promise<boolean> {
  if ('status' in reaction) {
    sendJson(response, reaction.status, asError(reaction.error), reaction.headers);
    return true;
  }
  if ('reset' in reaction) {
    response.destroy();
    return true;
  }
  if ('page' in reaction) {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(reaction.page);
    return true;
  }
  if ('afterMs' in reaction) {
    await delay(reaction.afterMs);
    return response.destroyed;
  }
  return false;
}

/** The answer in parts of a token or so, never longer than allowed. */
function spokenBy(
  reaction: Reaction,
  maxTokens: number,
): { parts: Iterable<string>; end: 'stop' | 'length' } {
  if ('loop' in reaction) {
    const { loop } = reaction;
    return { parts: Array.from({ length: maxTokens }, () => loop), end: 'length' };
  }
  const text = 'text' in reaction ? reaction.text : '';
  const parts = text.match(/[\s\S]{1,8}/g) ?? [];
  return { parts, end: 'cutAt' in reaction ? 'length' : 'stop' };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += chunk as string;
  return body;
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
