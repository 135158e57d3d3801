import { PermanentError } from '../errors.ts';
import { EMBEDDING_DIMENSIONS, type EmbeddingProvider } from './provider.ts';

/** How far from 1 the length of a vector may be: 32-bit sums of 768 squares stay within 1e-5. */
const LENGTH_TOLERANCE = 1e-3;

interface VectorCheck {
  readonly provider: Pick<EmbeddingProvider, 'name' | 'version'>;
  readonly texts: number;
  readonly vectors: readonly Float32Array[];
}

/**
 * Throws PermanentError, naming the model and the position of the text, unless there is one vector of 768
 * finite values and length 1 for each text.
 */
export function checkVectors({ provider, texts, vectors }: VectorCheck): void {
  const model = `Model ${provider.name}@${provider.version}`;
  if (vectors.length !== texts) {
    throw new PermanentError(`${model} returned ${vectors.length} vectors for ${texts} texts`);
  }
  vectors.forEach((vector, position) => {
    const place = `${model}, text ${position}`;
    if (vector.length !== EMBEDDING_DIMENSIONS) {
      throw new PermanentError(
        `${place}: expected ${EMBEDDING_DIMENSIONS} dimensions, got ${vector.length}`,
      );
    }
    const bad = vector.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) {
      throw new PermanentError(`${place}: value ${bad} is ${vector[bad]!}, not a finite number`);
    }
    const length = Math.hypot(...vector);
    if (Math.abs(length - 1) > LENGTH_TOLERANCE) {
      throw new PermanentError(`${place}: length is ${length}, expected 1`);
    }
  });
}
