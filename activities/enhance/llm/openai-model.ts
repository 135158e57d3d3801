import OpenAI from 'openai';
import { PermanentError, ThrottledError } from '../../../core/errors.ts';
import {
  ModelUnavailableError,
  retryAfterMs,
  type ChatAnswer,
  type ChatModel,
} from './chat-model.ts';

/** What is needed to reach a server that speaks OpenAI's chat completions. */
export interface OpenAiSettings {
  /** Ends in "/v1" as a rule. */
  readonly baseUrl: string;
  readonly model: string;
  /** Servers on the own machine often need none. */
  readonly apiKey: string | null;
  readonly temperature: number;
}

/** A model behind OpenAI's protocol. Retries are left to the caller, who counts them. */
export function createOpenAiModel(settings: OpenAiSettings, now: () => Date): ChatModel {
  const client = new OpenAI({
    baseURL: settings.baseUrl,
    apiKey: settings.apiKey ?? 'none',
    maxRetries: 0,
    // Logs of the client would hold texts of ads.
    logLevel: 'off',
  });
  // OpenAI's newer models refuse the old name; most other servers know only that one.
  const isOpenAi = new URL(settings.baseUrl).hostname.endsWith('openai.com');
  return {
    async ask({ messages, schema, maxOutputTokens, signal }) {
      try {
        const completion = await client.chat.completions.create(
          {
            model: settings.model,
            messages: messages.map(({ role, content }) => ({ role, content })),
            temperature: settings.temperature,
            ...(isOpenAi
              ? { max_completion_tokens: maxOutputTokens }
              : { max_tokens: maxOutputTokens }),
            response_format: {
              type: 'json_schema',
              json_schema: { name: 'skills_of_ad', strict: true, schema: { ...schema } },
            },
          },
          { signal },
        );
        return readCompletion(completion);
      } catch (error) {
        throw toModelError(error, now());
      }
    },
  };
}

/** Servers differ in what they leave out, so nothing is taken for granted here. */
function readCompletion(completion: OpenAI.ChatCompletion): ChatAnswer {
  const choice = (completion.choices as OpenAI.ChatCompletion.Choice[] | undefined)?.[0];
  if (choice === undefined) {
    throw new ModelUnavailableError('the server answered without a choice', {
      mayHaveWorked: true,
    });
  }
  const declined =
    choice.finish_reason === 'content_filter' || (choice.message.refusal ?? null) !== null;
  return {
    text: choice.message.content ?? '',
    end: declined ? 'declined' : choice.finish_reason === 'length' ? 'truncated' : 'complete',
    tokensIn: completion.usage?.prompt_tokens ?? null,
    tokensOut: completion.usage?.completion_tokens ?? null,
  };
}

function toModelError(error: unknown, now: Date): Error {
  if (error instanceof ModelUnavailableError) return error;
  if (error instanceof OpenAI.APIUserAbortError) {
    return new ModelUnavailableError('no answer in time', { mayHaveWorked: true, cause: error });
  }
  if (error instanceof OpenAI.APIConnectionError) {
    return new ModelUnavailableError(`no connection to the server: ${error.message}`, {
      mayHaveWorked: false,
      cause: error,
    });
  }
  if (error instanceof OpenAI.APIError) {
    const status = error.status as number | undefined;
    const told = `the server answered ${status ?? 'an error'}: ${error.message.slice(0, 200)}`;
    if (status === 429) {
      // A spent account answers 429 as well, and no patience helps.
      if (error.code === 'insufficient_quota') return new PermanentError(told, { cause: error });
      const headers = error.headers as Headers | undefined;
      return new ThrottledError(told, { retryAfterMs: retryAfterMs(headers, now), cause: error });
    }
    if (status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 409) {
      return new PermanentError(told, { cause: error });
    }
    return new ModelUnavailableError(told, { mayHaveWorked: false, cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new ModelUnavailableError(`the answer of the server could not be read: ${reason}`, {
    mayHaveWorked: true,
    cause: error,
  });
}
