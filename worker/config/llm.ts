import { z } from 'zod';
import { amount, count } from './value-kinds.ts';

/** The language model that enhances ads; null: the rules alone. */
export type LlmConfig = {
  readonly provider: 'ollama' | 'openai';
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | null;
  readonly temperature: number;
  readonly contextTokens: number;
  readonly maxOutputTokens: number;
  readonly concurrency: number;
  /** Null: as many as concurrency allows. */
  readonly requestsPerMinute: number | null;
  readonly timeoutMs: number;
  /** Ads per page. */
  readonly pageSize: number;
  /** US dollars for a million tokens. */
  readonly prices: { readonly inUsd: number; readonly outUsd: number };
  /** Null is no limit. */
  readonly limits: {
    readonly batchTokens: number | null;
    readonly dayTokens: number | null;
    readonly batchUsd: number | null;
    readonly dayUsd: number | null;
  };
} | null;

const limit = () => z.coerce.number().positive().optional();
const price = () => z.coerce.number().min(0).default(0);

export const llmVariables = {
  LMO_ENHANCER: z
    .enum(['rules', 'ollama', 'openai'])
    .default('rules')
    .describe(
      'Who makes skills of mentions: rules, or besides them a language model behind ollama or an openai-compatible server. The same for all workers.',
    ),
  LMO_LLM_MODEL: z
    .string()
    .optional()
    .describe('Name of the model, as its server knows it. The same for all workers.'),
  LMO_LLM_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address of the model server. Preset: http://127.0.0.1:11434 for ollama, https://api.openai.com/v1 for openai.',
    ),
  LMO_LLM_API_KEY: z.string().optional().describe('Key of the model server; a secret.'),
  LMO_LLM_TEMPERATURE: z.coerce
    .number()
    .min(0)
    .max(2)
    .default(0)
    .describe('Temperature of the model; some models take 1 only.'),
  LMO_LLM_CONTEXT_TOKENS: count(8192, 2048).describe(
    'Window of the model in tokens; longer ads are cut to fit.',
  ),
  LMO_LLM_MAX_OUTPUT_TOKENS: count(1500, 200).describe('Longest answer, in tokens.'),
  LMO_LLM_CONCURRENCY: count(4).describe('Requests to the model in flight per worker.'),
  LMO_LLM_REQUESTS_PER_MINUTE: limit().describe(
    'Requests to the model per minute and worker. Preset: no limit.',
  ),
  LMO_LLM_TIMEOUT_S: amount(120).describe('Seconds after which an answer is given up.'),
  LMO_LLM_PAGE_SIZE: count(20).describe('Ads per page where a model is asked.'),
  LMO_LLM_PRICE_IN_USD: price().describe('US dollars for a million tokens sent.'),
  LMO_LLM_PRICE_OUT_USD: price().describe('US dollars for a million tokens answered.'),
  LMO_LLM_BATCH_TOKENS: limit().describe(
    'Tokens that a batch may spend; then the rules go on alone. Preset: no limit.',
  ),
  LMO_LLM_DAY_TOKENS: limit().describe('Tokens that a day (UTC) may spend. Preset: no limit.'),
  LMO_LLM_BATCH_USD: limit().describe(
    'US dollars that a batch may spend; needs the prices. Preset: no limit.',
  ),
  LMO_LLM_DAY_USD: limit().describe(
    'US dollars that a day (UTC) may spend; needs the prices. Preset: no limit.',
  ),
};

const ADDRESS = { ollama: 'http://127.0.0.1:11434', openai: 'https://api.openai.com/v1' } as const;

/** The model from variables that were checked one by one; `problem` is told what does not go together. */
export function llmConfig(
  set: z.infer<z.ZodObject<typeof llmVariables>>,
  problem: (name: string, message: string) => void,
): LlmConfig {
  const provider = set.LMO_ENHANCER;
  if (provider === 'rules') return null;
  if (set.LMO_LLM_MODEL === undefined) {
    problem('LMO_LLM_MODEL', `is needed with LMO_ENHANCER=${provider}`);
  }
  if (set.LMO_LLM_MAX_OUTPUT_TOKENS * 2 > set.LMO_LLM_CONTEXT_TOKENS) {
    problem('LMO_LLM_MAX_OUTPUT_TOKENS', 'is more than half of LMO_LLM_CONTEXT_TOKENS');
  }
  for (const name of ['LMO_LLM_BATCH_USD', 'LMO_LLM_DAY_USD'] as const) {
    const isFree = set.LMO_LLM_PRICE_IN_USD === 0 && set.LMO_LLM_PRICE_OUT_USD === 0;
    if (set[name] !== undefined && isFree) {
      problem(name, 'can only be kept with LMO_LLM_PRICE_IN_USD and LMO_LLM_PRICE_OUT_USD');
    }
  }
  return {
    provider,
    baseUrl: set.LMO_LLM_URL ?? ADDRESS[provider],
    model: set.LMO_LLM_MODEL ?? '',
    apiKey: set.LMO_LLM_API_KEY ?? null,
    temperature: set.LMO_LLM_TEMPERATURE,
    contextTokens: set.LMO_LLM_CONTEXT_TOKENS,
    maxOutputTokens: set.LMO_LLM_MAX_OUTPUT_TOKENS,
    concurrency: set.LMO_LLM_CONCURRENCY,
    requestsPerMinute: set.LMO_LLM_REQUESTS_PER_MINUTE ?? null,
    timeoutMs: set.LMO_LLM_TIMEOUT_S * 1000,
    pageSize: set.LMO_LLM_PAGE_SIZE,
    prices: { inUsd: set.LMO_LLM_PRICE_IN_USD, outUsd: set.LMO_LLM_PRICE_OUT_USD },
    limits: {
      batchTokens: set.LMO_LLM_BATCH_TOKENS ?? null,
      dayTokens: set.LMO_LLM_DAY_TOKENS ?? null,
      batchUsd: set.LMO_LLM_BATCH_USD ?? null,
      dayUsd: set.LMO_LLM_DAY_USD ?? null,
    },
  };
}
