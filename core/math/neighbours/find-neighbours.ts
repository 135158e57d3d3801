import { checkMatrix } from '../matrix.ts';
import type { CosineNeighbours, NeighbourSearch } from './neighbours.ts';
import { findNeighboursPlainly } from './plain-neighbours.ts';

/** Below this many rows the plain engine is done before onnxruntime has started (`npm run bench -- knn`). */
const ROWS_WORTH_ONNX = 250;

/**
 * Exact cosine neighbours of unit vectors with the engine that suits their number; where onnxruntime cannot be
 * loaded on this machine, with the plain one, and `engine` of the result says so. Throws PermanentError for
 * values that are not finite and RangeError unless 1 ≤ k < rows.
 */
export async function findNeighbours(search: NeighbourSearch): Promise<CosineNeighbours> {
  const { vectors, dimensions, k } = search;
  const rows = vectors.length / dimensions;
  checkMatrix({ values: vectors, rows, columns: dimensions });
  if (!Number.isInteger(k) || k < 1 || k >= rows) {
    throw new RangeError(`k must be a whole number from 1 to ${rows - 1}, got ${k}`);
  }
  if (rows < ROWS_WORTH_ONNX) return findNeighboursPlainly(search);
  const onnx = await import('./onnx-neighbours.ts').catch(() => null);
  return onnx === null ? findNeighboursPlainly(search) : onnx.findNeighboursByOnnx(search);
}
