import { PermanentError } from '../../core/errors.ts';
import { NOISE } from '../../core/math/hdbscan/label-points.ts';

interface PlacementInput {
  /** Label, direction and radius (cosine distance) of each existing cluster, in the same order. */
  readonly labels: readonly number[];
  readonly centroids: readonly Float32Array[];
  readonly radii: readonly number[];
  /** Unit vectors of the skills to place. */
  readonly vectors: readonly Float32Array[];
}

interface Placement {
  /** Label of a cluster, or −1 for noise. */
  readonly label: number;
  /** 1 at the centroid, falling to 0 at the radius; 0 for noise. */
  readonly probability: number;
}

/**
 * Puts each skill in the cluster with the nearest centroid among those whose radius reaches it, or in none.
 * Throws PermanentError where a vector has another length than the centroids.
 */
export function placeSkills(input: PlacementInput): Placement[] {
  return input.vectors.map((vector, position) => {
    let best: Placement = { label: NOISE, probability: 0 };
    let nearest = Infinity;
    input.centroids.forEach((centroid, c) => {
      if (centroid.length !== vector.length) {
        throw new PermanentError(
          `Skill ${position} has a vector of ${vector.length} values, cluster ${input.labels[c]!} one of ${centroid.length}`,
        );
      }
      const distance = Math.max(0, 1 - cosine(vector, centroid));
      const radius = input.radii[c]!;
      if (distance > radius || distance >= nearest) return;
      nearest = distance;
      best = { label: input.labels[c]!, probability: radius === 0 ? 1 : 1 - distance / radius };
    });
    return best;
  });
}

function cosine(a: Float32Array, b: Float32Array): number {
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let d = 0; d < a.length; d++) {
    product += a[d]! * b[d]!;
    squaresA += a[d]! * a[d]!;
    squaresB += b[d]! * b[d]!;
  }
  return product / Math.sqrt(squaresA * squaresB);
}
