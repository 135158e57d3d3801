/** Unit vectors of labels, row by row. */
export interface LabelVectors {
  readonly dimensions: number;
  readonly values: Float32Array;
}

/** A sentence in the space of label vectors: itself and its chunks, each of length 1. */
export interface SentenceVectors {
  readonly whole: Float32Array;
  readonly chunks: readonly Float32Array[];
}

/** Cosines of a query with a label: of the whole sentence, and of the best of its chunks. */
export interface VectorScores {
  readonly whole: (label: number) => number;
  readonly bestChunk: (label: number) => number;
}

/** Compares a sentence with labels one by one. */
export function compareVectors(sentence: SentenceVectors, labels: LabelVectors): VectorScores {
  return {
    whole: (label) => labelCosine(sentence.whole, labels, label),
    bestChunk: (label) => {
      let best = -1;
      for (const chunk of sentence.chunks) best = Math.max(best, labelCosine(chunk, labels, label));
      return best;
    },
  };
}

/** Cosine of a unit vector with a label's; four sums at a time, which a processor adds up side by side. */
export function labelCosine(
  vector: Float32Array,
  { dimensions, values }: LabelVectors,
  label: number,
): number {
  const from = label * dimensions;
  const even = dimensions - (dimensions % 4);
  let a = 0;
  let b = 0;
  let c = 0;
  let e = 0;
  for (let d = 0; d < even; d += 4) {
    a += vector[d]! * values[from + d]!;
    b += vector[d + 1]! * values[from + d + 1]!;
    c += vector[d + 2]! * values[from + d + 2]!;
    e += vector[d + 3]! * values[from + d + 3]!;
  }
  for (let d = even; d < dimensions; d++) a += vector[d]! * values[from + d]!;
  return a + b + (c + e);
}
