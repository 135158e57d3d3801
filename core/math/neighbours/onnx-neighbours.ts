import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { CosineNeighbours, NeighbourSearch } from './neighbours.ts';
import { buildNeighbourModel } from './onnx-graph.ts';

/** Largest block of the similarity matrix that is held at once. */
const BLOCK_BYTES = 64 * 1024 * 1024;
const LARGEST_BLOCK_ROWS = 1024;

/** Exact neighbours by matrix product and top k in onnxruntime, a block of rows at a time; rejects where it cannot run. */
export async function findNeighboursByOnnx(search: NeighbourSearch): Promise<CosineNeighbours> {
  const { vectors, dimensions, k, threads = 1 } = search;
  const rows = vectors.length / dimensions;
  const session = await InferenceSession.create(buildNeighbourModel(dimensions), {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    // The arena would keep the largest block for the life of the process.
    enableCpuMemArena: false,
  });
  try {
    const corpus = new Tensor('float32', vectors, [rows, dimensions]);
    // One more than asked for: each row finds itself.
    const wanted = new Tensor('int64', BigInt64Array.of(BigInt(k + 1)), [1]);
    const block = Math.max(1, Math.min(LARGEST_BLOCK_ROWS, Math.floor(BLOCK_BYTES / (4 * rows))));
    const indices = new Int32Array(rows * k);
    const similarities = new Float32Array(rows * k);
    for (let first = 0; first < rows; first += block) {
      const last = Math.min(rows, first + block);
      const queries = new Tensor(
        'float32',
        vectors.subarray(first * dimensions, last * dimensions),
        [last - first, dimensions],
      );
      const found = await session.run({ queries, corpus, k: wanted });
      const values = found['values']!.data as Float32Array;
      const others = found['indices']!.data as BigInt64Array;
      for (let row = first; row < last; row++) {
        let slot = row * k;
        // With more than k duplicates a row may not find itself: then its last find is one too many.
        for (let i = (row - first) * (k + 1); slot < (row + 1) * k; i++) {
          const other = Number(others[i]!);
          if (other === row) continue;
          indices[slot] = other;
          similarities[slot++] = values[i]!;
        }
      }
    }
    return { rows, k, indices, similarities, engine: 'onnx' };
  } finally {
    await session.release();
  }
}
