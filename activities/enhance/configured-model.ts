import type { SpendLimits } from '../../prisma/sql/llm.ts';
import type { Prices } from './llm/spending.ts';
import type { SteadyModel } from './llm/steady-model.ts';

/** What of a model belongs to the version of the stage. */
export interface EnhanceModelIdentity {
  readonly provider: 'ollama' | 'openai';
  readonly model: string;
  readonly promptVersion: string;
}

/** A language model that the enhance stage may ask, with all that limits it. */
export interface ConfiguredModel extends EnhanceModelIdentity {
  /** Already limited in rate, with retries and circuit breaker. */
  readonly chat: SteadyModel;
  /** Parameters that change an answer, as text. */
  readonly parameters: string;
  readonly maxInputTokens: number;
  readonly maxOutputTokens: number;
  readonly prices: Prices;
  readonly limits: SpendLimits;
}

/** Raised when a rule of the stage changes. */
const RULES_VERSION = 'enhance@2 rules candidates@1';
/** Raised when the question, the verifier or what is done with its verdict changes beyond the prompt. */
const VERIFIER_VERSION = 'verifier@1';

/** Version of the stage: rules and lexicon, and the model where one is configured. Another one makes every ad due. */
export function enhanceVersion(lexiconVersion: string, model: EnhanceModelIdentity | null): string {
  const byRules = `${RULES_VERSION} ${lexiconVersion}`;
  if (model === null) return byRules;
  return `${byRules} ${model.provider}/${model.model} ${model.promptVersion} ${VERIFIER_VERSION}`;
}
