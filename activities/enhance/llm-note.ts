import type { BatchEnhancement } from '../../prisma/sql/llm.ts';

/** What a batch did with its model, in one sentence for its audit; null where no model was configured. */
export function describeEnhancement(done: {
  readonly outcomes: readonly BatchEnhancement[];
  readonly requests: number;
  readonly tokens: number;
  readonly costUsd: number;
}): string | null {
  if (done.outcomes.length === 0) return null;
  const ads = (outcome: BatchEnhancement['outcome']) =>
    done.outcomes.filter((one) => one.outcome === outcome).reduce((sum, one) => sum + one.ads, 0);
  const reasons = done.outcomes
    .filter(({ outcome }) => outcome === 'fallback')
    .map((one) => `${one.fallbackReason?.replaceAll('_', ' ')} ${one.ads}`);
  const fallback = ads('fallback');
  const parts = [
    `${ads('model')} ads by model`,
    `${ads('cache')} from cache`,
    `${fallback} by rules instead${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`,
    `${done.requests} requests`,
    `${done.tokens} tokens`,
    `${done.costUsd.toFixed(4)} USD`,
  ];
  return parts.join(' · ');
}
