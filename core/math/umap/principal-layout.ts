/** Rounds of subspace iteration: the start of a descent needs directions, not digits. */
const ROUNDS = 4;
/** Largest coordinate, as umap-learn scales its own starts. */
const EXTENT = 10;

interface PrincipalLayoutInput {
  /** Row-major vectors. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
  readonly components: number;
  /** Chooses the directions from which the search starts. */
  readonly random: () => number;
}

/**
 * Places each vector by its first principal components, most spread first, found by subspace iteration (Halko,
 * Martinsson & Tropp 2011, algorithm 4.4) and scaled so that the largest coordinate is 10. Row-major.
 */
export function layOutByPrincipalComponents(input: PrincipalLayoutInput): Float32Array {
  const { vectors, dimensions, components, random } = input;
  const rows = vectors.length / dimensions;
  const centre = meanVector(vectors, dimensions);
  const basis = Array.from({ length: components }, () =>
    Float64Array.from({ length: dimensions }, () => random() - 0.5),
  );
  const scores = new Float64Array(rows * components);
  for (let round = 0; round < ROUNDS; round++) {
    orthonormalise(basis);
    project();
    const next = basis.map(() => new Float64Array(dimensions));
    for (let row = 0; row < rows; row++) {
      for (let c = 0; c < components; c++) {
        const score = scores[row * components + c]!;
        const direction = next[c]!;
        for (let d = 0; d < dimensions; d++) {
          direction[d]! += score * (vectors[row * dimensions + d]! - centre[d]!);
        }
      }
    }
    next.forEach((direction, c) => basis[c]!.set(direction));
  }
  orthonormalise(basis);
  project();

  const largest = scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0);
  const scale = largest === 0 ? 0 : EXTENT / largest;
  return Float32Array.from(scores, (score) => score * scale);

  function project(): void {
    for (let row = 0; row < rows; row++) {
      for (let c = 0; c < components; c++) {
        const direction = basis[c]!;
        let sum = 0;
        for (let d = 0; d < dimensions; d++) {
          sum += (vectors[row * dimensions + d]! - centre[d]!) * direction[d]!;
        }
        scores[row * components + c] = sum;
      }
    }
  }
}

function meanVector(vectors: Float32Array, dimensions: number): Float64Array {
  const sum = new Float64Array(dimensions);
  for (let i = 0; i < vectors.length; i++) sum[i % dimensions]! += vectors[i]!;
  return sum.map((value) => (value * dimensions) / vectors.length);
}

/** Gram–Schmidt in place; a direction without variance left becomes zero. */
function orthonormalise(basis: readonly Float64Array[]): void {
  basis.forEach((direction, c) => {
    for (const earlier of basis.slice(0, c)) {
      const overlap = dot(direction, earlier);
      for (let d = 0; d < direction.length; d++) direction[d]! -= overlap * earlier[d]!;
    }
    const length = Math.sqrt(dot(direction, direction));
    for (let d = 0; d < direction.length; d++) {
      direction[d] = length > 1e-12 ? direction[d]! / length : 0;
    }
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}
