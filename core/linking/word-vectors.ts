import { z } from 'zod';

/** Word vectors as a model file holds them: rows of signed bytes in base64, and what each row is multiplied with. */
export const wordVectorsSchema = z.object({
  dimensions: z.number().int().positive(),
  /** Stems, separated by blanks. */
  words: z.string(),
  scales: z.array(z.number()),
  bytes: z.base64(),
});

export type StoredWordVectors = z.infer<typeof wordVectorsSchema>;

/** Vectors of stems, row by row. A longer vector says more about what a text means. */
export interface WordVectors {
  readonly dimensions: number;
  readonly rows: ReadonlyMap<string, number>;
  readonly values: Float32Array;
}

/** Reads vectors; throws RangeError when the parts do not fit together. */
export function readWordVectors(stored: StoredWordVectors): WordVectors {
  const { dimensions, scales } = stored;
  const words = stored.words.split(' ');
  const bytes = Int8Array.from(Buffer.from(stored.bytes, 'base64'));
  if (words.length !== scales.length || bytes.length !== words.length * dimensions) {
    throw new RangeError(
      `${words.length} words, ${scales.length} scales and ${bytes.length} bytes are not one table of ${dimensions} columns`,
    );
  }
  return {
    dimensions,
    rows: new Map(words.map((word, row) => [word, row])),
    values: Float32Array.from(bytes, (byte, i) => byte * scales[Math.floor(i / dimensions)]!),
  };
}

/** Rounds vectors to signed bytes, a scale for each row. */
export function storeWordVectors(
  words: readonly string[],
  vectors: { readonly dimensions: number; readonly values: Float32Array },
): StoredWordVectors {
  const { dimensions, values } = vectors;
  const bytes = new Int8Array(values.length);
  const scales = words.map((_, row) => {
    const own = values.subarray(row * dimensions, (row + 1) * dimensions);
    const largest = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = Number((largest / 127).toPrecision(4)) || 1;
    own.forEach((value, d) => {
      bytes[row * dimensions + d] = Math.max(-127, Math.min(127, Math.round(value / scale)));
    });
    return scale;
  });
  return {
    ...{ dimensions, words: words.join(' '), scales },
    bytes: Buffer.from(bytes.buffer).toString('base64'),
  };
}

/** Sum of the vectors of the distinct stems, at length 1; all 0 when none is known. */
export function textVector(stems: Iterable<string>, vectors: WordVectors): Float32Array {
  const { dimensions, rows, values } = vectors;
  const sum = new Float32Array(dimensions);
  for (const stem of new Set(stems)) {
    const row = rows.get(stem);
    if (row === undefined) continue;
    for (let d = 0; d < dimensions; d++) sum[d]! += values[row * dimensions + d]!;
  }
  let squares = 0;
  for (let d = 0; d < dimensions; d++) squares += sum[d]! * sum[d]!;
  if (squares === 0) return sum;
  const scale = 1 / Math.sqrt(squares);
  return sum.map((value) => value * scale);
}
