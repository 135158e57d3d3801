import { setTimeout as delay } from 'node:timers/promises';
import type {
  ConfiguredModel,
  EnhanceModelIdentity,
} from '../activities/enhance/configured-model.ts';
import { createOllamaModel } from '../activities/enhance/llm/ollama-model.ts';
import { createOpenAiModel } from '../activities/enhance/llm/openai-model.ts';
import { loadPrompts } from '../activities/enhance/llm/prompts.ts';
import { createSteadyModel } from '../activities/enhance/llm/steady-model.ts';
import type { LlmConfig } from './config/llm.ts';

/** Waits before a request is sent again. */
const RETRY_MS = [1_000, 4_000, 15_000];
const LONGEST_WAIT_MS = 90_000;
/** Five failures in a row: a server that restarts is met again half a minute later. */
const BREAKER = { failures: 5, pauseMs: 30_000 };

/** What the version of the enhance stage says of the model; null where the rules work alone. */
export function identifyEnhanceModel(config: LlmConfig): EnhanceModelIdentity | null {
  if (config === null) return null;
  const { provider, model } = config;
  return { provider, model, promptVersion: loadPrompts().version };
}

/** The language model that the configuration names, made steady; null where the rules work alone. */
export function createEnhanceModel(config: LlmConfig, now: () => Date): ConfiguredModel | null {
  if (config === null) return null;
  const chat =
    config.provider === 'ollama' ? createOllamaModel(config, now) : createOpenAiModel(config, now);
  const identity = identifyEnhanceModel(config)!;
  const { temperature, contextTokens, maxOutputTokens } = config;
  return {
    ...identity,
    ...{ maxOutputTokens, prices: config.prices, limits: config.limits },
    parameters: JSON.stringify({ temperature, contextTokens, maxOutputTokens }),
    maxInputTokens: contextTokens - maxOutputTokens,
    chat: createSteadyModel(
      chat,
      { ...config, retryMs: RETRY_MS, longestWaitMs: LONGEST_WAIT_MS, breaker: BREAKER },
      { now, sleep: (ms, signal) => delay(ms, undefined, { signal }) },
    ),
  };
}
