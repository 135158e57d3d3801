import { builtinProvider } from '../core/embedding/builtin-provider.ts';
import type { EmbeddingModel } from '../activities/embedding-model.ts';
import type { PrismaClient } from '../prisma/client.ts';

/** The built-in embedding model, registered in `model_versions` when it is first asked for. */
export function createEmbeddingModel(prisma: PrismaClient): EmbeddingModel {
  let registered: Promise<{ modelId: number; version: string }> | null = null;
  const register = async () => {
    const key = {
      provider: 'builtin',
      name: 'hashed-character-ngrams',
      version: builtinProvider.version,
    };
    const row = await prisma.modelVersion.upsert({
      where: { provider_name_version: key },
      create: {
        ...key,
        dimensions: builtinProvider.dimensions,
        description: 'Character n-grams within words, hashed with sign into 768 cells, length 1',
      },
      update: {},
    });
    return { modelId: Number(row.modelId), version: `${key.provider}/${key.name}@${key.version}` };
  };
  return {
    provider: 'builtin',
    current() {
      registered ??= register().catch((error: unknown) => {
        registered = null;
        throw error;
      });
      return registered;
    },
  };
}
