/** Vectors of a query and of labels in one space: from words of the taxonomy, or from an encoder. */
export interface QueryVectors {
  readonly whole: Float32Array;
  /** One per chunk, row by row. */
  readonly chunks: readonly Float32Array[];
}

/** Unit vectors of labels, row by row. */
export interface LabelVectors {
  readonly dimensions: number;
  readonly values: Float32Array;
}

/** Cosine of a unit vector with a label's. */
export function labelCosine(vector: Float32Array, labels: LabelVectors, label: number): number {
  const { dimensions, values } = labels;
  const from = label * dimensions;
  let dot = 0;
  for (let d = 0; d < dimensions; d++) dot += vector[d]! * values[from + d]!;
  return dot;
}

/** Cosine of the chunk that is nearest to a label. */
export function nearestChunkCosine(
  chunks: readonly Float32Array[],
  labels: LabelVectors,
  label: number,
): number {
  let best = -1;
  for (const chunk of chunks) best = Math.max(best, labelCosine(chunk, labels, label));
  return best;
}
