import { builtinProvider } from '../../core/embedding/builtin-provider.ts';
import { checkVectors } from '../../core/embedding/check-vectors.ts';
import type { EmbeddingProvider } from '../../core/embedding/provider.ts';

const PROVIDERS = { builtin: builtinProvider } as const satisfies Record<string, EmbeddingProvider>;

export interface EmbedTaskInput {
  readonly provider: keyof typeof PROVIDERS;
  readonly texts: readonly string[];
}

/** Runs in a worker thread: a checked vector for each text, in order. */
export default async function embedTask({
  provider,
  texts,
}: EmbedTaskInput): Promise<Float32Array[]> {
  const model: EmbeddingProvider = PROVIDERS[provider];
  const vectors = await model.embed(texts);
  checkVectors({ provider: model, texts: texts.length, vectors });
  return vectors;
}
