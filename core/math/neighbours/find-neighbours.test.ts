import { describe, expect, it } from 'vitest';
import { createRandom } from '../../random.ts';
import { findNeighbours } from './find-neighbours.ts';
import { findNeighboursByOnnx } from './onnx-neighbours.ts';
import { findNeighboursPlainly } from './plain-neighbours.ts';

/** `rows` unit vectors; with `copies` every one stands that many times. */
function unitVectors(rows: number, dimensions: number, copies = 1): Float32Array {
  const random = createRandom(rows + dimensions);
  const vectors = new Float32Array(rows * dimensions);
  for (let row = 0; row < rows; row++) {
    if (row % copies > 0) {
      vectors.copyWithin(row * dimensions, (row - 1) * dimensions, row * dimensions);
      continue;
    }
    const vector = Float32Array.from({ length: dimensions }, () => random() - 0.5);
    const length = Math.hypot(...vector);
    vectors.set(
      vector.map((x) => x / length),
      row * dimensions,
    );
  }
  return vectors;
}

describe('findNeighbours', () => {
  it('orders neighbours by hand-computed cosine', async () => {
    const vectors = Float32Array.of(1, 0, 0, 1, 0.6, 0.8, -1, 0);
    const { indices, similarities } = await findNeighbours({ vectors, dimensions: 2, k: 2 });
    expect([...indices]).toEqual([2, 1, 2, 0, 1, 0, 1, 2]);
    const expected = [0.6, 0, 0.8, 0, 0.8, 0.6, 0, -0.6];
    similarities.forEach((similarity, i) => expect(similarity).toBeCloseTo(expected[i]!, 6));
  });

  it.each([
    { rows: 40, engine: 'plain' },
    { rows: 400, engine: 'onnx' },
  ])('searches $rows rows with the $engine engine', async ({ rows, engine }) => {
    const vectors = unitVectors(rows, 16);
    expect((await findNeighbours({ vectors, dimensions: 16, k: 3 })).engine).toBe(engine);
  });

  it.each([0, 4, 1.5])('refuses k = %d of 4 rows', async (k) => {
    const vectors = unitVectors(4, 3);
    await expect(findNeighbours({ vectors, dimensions: 3, k })).rejects.toThrow(RangeError);
  });

  it('names the row that is not finite', async () => {
    const vectors = unitVectors(4, 3);
    vectors[7] = Number.NaN;
    await expect(findNeighbours({ vectors, dimensions: 3, k: 1 })).rejects.toThrow(/Row 2/);
  });
});

describe('the two engines', () => {
  it.each([
    { name: 'more rows than one block', rows: 1100, dimensions: 24, copies: 1, k: 15 },
    { name: 'more duplicates than neighbours', rows: 60, dimensions: 24, copies: 20, k: 7 },
    { name: 'all others as neighbours', rows: 12, dimensions: 5, copies: 1, k: 11 },
  ])('find equal similarities among $name', async ({ rows, dimensions, copies, k }) => {
    const vectors = unitVectors(rows, dimensions, copies);
    const onnx = await findNeighboursByOnnx({ vectors, dimensions, k });
    const plain = findNeighboursPlainly({ vectors, dimensions, k });
    let largest = 0;
    for (let i = 0; i < rows * k; i++) {
      largest = Math.max(largest, Math.abs(onnx.similarities[i]! - plain.similarities[i]!));
    }
    expect(largest).toBeLessThan(1e-5);
    for (let row = 0; row < rows; row++) {
      const found = new Set(onnx.indices.subarray(row * k, (row + 1) * k));
      expect(found.size).toBe(k);
      expect(found.has(row)).toBe(false);
    }
    if (copies === 1) expect(onnx.indices).toEqual(plain.indices);
  });

  it('give the same bits with one thread and with two', async () => {
    const vectors = unitVectors(700, 768);
    const one = await findNeighboursByOnnx({ vectors, dimensions: 768, k: 10, threads: 1 });
    const two = await findNeighboursByOnnx({ vectors, dimensions: 768, k: 10, threads: 2 });
    expect(two.similarities).toEqual(one.similarities);
    expect(two.indices).toEqual(one.indices);
  });
});
