import { CHARACTERS_PER_TOKEN, type ChatMessage } from './question.ts';

/** Prices in US dollars for a million tokens; 0 for models on own machines. */
export interface Prices {
  readonly inUsd: number;
  readonly outUsd: number;
}

/** What tokens cost, in US dollars. */
export function costOf(
  tokens: { readonly tokensIn: number; readonly tokensOut: number },
  prices: Prices,
): number {
  return (tokens.tokensIn * prices.inUsd + tokens.tokensOut * prices.outUsd) / 1_000_000;
}

/** Tokens of a text where a server does not count them, rather too many than too few. */
export function estimateTokens(length: number): number {
  return Math.ceil(length / CHARACTERS_PER_TOKEN);
}

/** The most that a request can take: its messages by estimate, and an answer as long as allowed. */
export function estimateRequest(
  messages: readonly ChatMessage[],
  maxOutputTokens: number,
): { tokensIn: number; tokensOut: number } {
  const length = messages.reduce((sum, { content }) => sum + content.length, 0);
  return { tokensIn: estimateTokens(length), tokensOut: maxOutputTokens };
}
