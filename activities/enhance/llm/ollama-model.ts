import { Ollama } from 'ollama';
import { PermanentError, ThrottledError } from '../../../core/errors.ts';
import { ModelUnavailableError, retryAfterMs, type ChatModel } from './chat-model.ts';
import { isLooping } from './repetition.ts';

export interface OllamaSettings {
  /** Such as "http://127.0.0.1:11434". */
  readonly baseUrl: string;
  readonly model: string;
  /** For servers behind a gateway that asks for one. */
  readonly apiKey: string | null;
  readonly temperature: number;
  /** Window of the model in tokens: without it Ollama cuts long prompts silently. */
  readonly contextTokens: number;
}

/** Between two looks for loops in an answer that is still coming, characters. */
const LOOK_EVERY = 200;

/**
 * A model behind Ollama's own protocol. The answer is read as it comes, so that a loop is ended when it begins and a
 * slow machine is not taken for a dead one; `format` holds the schema, which the prompt repeats.
 */
export function createOllamaModel(settings: OllamaSettings, now: () => Date): ChatModel {
  return {
    async ask({ messages, schema, maxOutputTokens, signal }) {
      const stop = new AbortController();
      const client = new Ollama({
        host: settings.baseUrl,
        ...(settings.apiKey === null
          ? {}
          : { headers: { Authorization: `Bearer ${settings.apiKey}` } }),
        fetch: speakingFetch(AbortSignal.any([signal, stop.signal]), now),
      });
      let text = '';
      let looked = 0;
      try {
        const parts = await client.chat({
          model: settings.model,
          messages: messages.map(({ role, content }) => ({ role, content })),
          stream: true,
          format: { ...schema },
          options: {
            temperature: settings.temperature,
            num_ctx: settings.contextTokens,
            num_predict: maxOutputTokens,
          },
        });
        for await (const part of parts) {
          text += part.message.content;
          if (part.done) {
            return {
              text,
              end: part.done_reason === 'length' ? 'truncated' : 'complete',
              tokensIn: part.prompt_eval_count ?? null,
              tokensOut: part.eval_count ?? null,
            };
          }
          if (text.length - looked >= LOOK_EVERY) {
            looked = text.length;
            if (isLooping(text)) {
              stop.abort();
              return { text, end: 'looping', tokensIn: null, tokensOut: null };
            }
          }
        }
        throw new Error('the answer ended early');
      } catch (error) {
        throw toModelError(error, signal, text !== '');
      }
    },
  };
}

/**
 * `fetch` for one request: ends with the signal, and tells answers that are no success by status and Retry-After,
 * which the client's own error does not hold.
 */
function speakingFetch(signal: AbortSignal, now: () => Date): typeof fetch {
  return async (url, init) => {
    const signals = init?.signal ? [signal, init.signal] : [signal];
    const response = await fetch(url, { ...init, signal: AbortSignal.any(signals) });
    if (response.ok) {
      // The client prints lines that it cannot read, and they may hold anything.
      if (response.headers.get('content-type')?.includes('json') === true) return response;
      throw new ModelUnavailableError('the server answered something else than JSON', {
        mayHaveWorked: false,
      });
    }
    const told = `the server answered ${response.status}: ${(await response.text()).slice(0, 200)}`;
    if (response.status === 429) {
      throw new ThrottledError(told, { retryAfterMs: retryAfterMs(response.headers, now()) });
    }
    if (response.status >= 500 || response.status === 408) {
      throw new ModelUnavailableError(told, { mayHaveWorked: false });
    }
    throw new PermanentError(told);
  };
}

function toModelError(error: unknown, signal: AbortSignal, hasBegun: boolean): Error {
  if (
    error instanceof ThrottledError ||
    error instanceof PermanentError ||
    error instanceof ModelUnavailableError
  ) {
    return error;
  }
  if (signal.aborted) {
    return new ModelUnavailableError('no answer in time', { mayHaveWorked: true, cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new ModelUnavailableError(`no answer of the server: ${reason}`, {
    mayHaveWorked: hasBegun,
    cause: error,
  });
}
