/** The embedding model in use; its vectors are never compared with another's. */
export interface EmbeddingModel {
  /** Name of the provider, as the embedding task knows it. */
  provider: 'builtin';
  /** Its row in `model_versions`, made on first use, and "provider/name@version". */
  current(): Promise<{ modelId: number; version: string }>;
}
