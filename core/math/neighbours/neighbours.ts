/** For each of `rows` points its `k` most similar other points, most similar first. */
export interface CosineNeighbours {
  readonly rows: number;
  readonly k: number;
  /** `k` row numbers a point; the point itself is not among them. */
  readonly indices: Int32Array;
  /** Cosine similarities in the order of `indices`. */
  readonly similarities: Float32Array;
  /** What computed them: the engines agree up to rounding (1e-5) and to the order of equals. */
  readonly engine: 'onnx' | 'plain';
}

export interface NeighbourSearch {
  /** `rows` vectors of `dimensions` values, row-major, each of length 1. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
  /** Below the number of rows. */
  readonly k: number;
  /** Threads of the matrix product; 1 by default. Their number does not change the result. */
  readonly threads?: number;
}
