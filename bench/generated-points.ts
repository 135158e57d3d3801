import { createRandom } from '../core/random.ts';

interface BlobShape {
  readonly rows: number;
  readonly dimensions: number;
  readonly groups: number;
  /** Share of rows that belong to no group. */
  readonly noise: number;
  readonly seed: number;
}

/** Gaussian groups of unequal size around random centres in a cube of side 20, the rest all over the cube. */
export function generateBlobs({ rows, dimensions, groups, noise, seed }: BlobShape): Float64Array {
  const random = createRandom(seed);
  const centres = Float64Array.from({ length: groups * dimensions }, () => 20 * random());
  const values = new Float64Array(rows * dimensions);
  for (let row = 0; row < rows; row++) {
    const stray = random() < noise;
    const group = Math.floor(groups * random() ** 1.5);
    for (let d = 0; d < dimensions; d++) {
      values[row * dimensions + d] = stray
        ? 20 * random()
        : centres[group * dimensions + d]! + 0.5 * gaussian(random);
    }
  }
  return values;
}

/**
 * Unit vectors around random directions, with a cosine of about `cosine` between two of a group and 0 between
 * groups: the shape of text embeddings without their meaning.
 */
export function generateDirections(shape: {
  readonly rows: number;
  readonly dimensions: number;
  readonly groups: number;
  readonly cosine: number;
  readonly seed: number;
}): Float32Array {
  const { rows, dimensions, groups, cosine, seed } = shape;
  const random = createRandom(seed);
  const centres = Float64Array.from({ length: groups * dimensions }, () => gaussian(random));
  const spread = Math.sqrt((1 - cosine) / cosine);
  const vectors = new Float32Array(rows * dimensions);
  for (let row = 0; row < rows; row++) {
    const group = Math.floor(groups * random());
    let squares = 0;
    for (let d = 0; d < dimensions; d++) {
      const value = centres[group * dimensions + d]! + spread * gaussian(random);
      vectors[row * dimensions + d] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares);
    for (let d = 0; d < dimensions; d++) vectors[row * dimensions + d]! /= length;
  }
  return vectors;
}

/** Box & Muller (1958). */
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
