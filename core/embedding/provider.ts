/** Length of every stored vector. */
export const EMBEDDING_DIMENSIONS = 768;

/** A model that turns texts into vectors. Vectors of two models, or of two versions of one, are never compared. */
export interface EmbeddingProvider {
  readonly name: string;
  /** Changes with anything that changes a vector. */
  readonly version: string;
  readonly dimensions: typeof EMBEDDING_DIMENSIONS;
  /** One vector of length 1 a text, in the order of the texts. */
  embed(texts: readonly string[]): Promise<Float32Array[]> | Float32Array[];
}
