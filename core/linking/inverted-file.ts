import { raiseScore, type ScoreSheet } from './score-sheet.ts';
import { labelCosine, type LabelVectors } from './text-vectors.ts';

/**
 * Vectors in lists around centres, so that a search reads the lists of the nearest centres alone (inverted file: Jégou,
 * Douze and Schmid 2011, §4). Approximate: a near vector whose centre is far is not found.
 */
export interface InvertedFile {
  readonly vectors: LabelVectors;
  readonly centres: LabelVectors;
  /** Start of each centre's list; one more entry than centres. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** The vectors in the order of the lists: what is read together lies together. */
  readonly listed: LabelVectors;
}

/** Rounds of k-means; the lists hardly change after three. */
const ROUNDS = 3;

/** Groups unit vectors around √n centres by spherical k-means, started from evenly spaced vectors: always the same. */
export function buildInvertedFile(vectors: LabelVectors): InvertedFile {
  const { dimensions, values } = vectors;
  const count = values.length / dimensions;
  const centreCount = Math.ceil(Math.sqrt(count));
  const centres = { dimensions, values: new Float32Array(centreCount * dimensions) };
  for (let centre = 0; centre < centreCount; centre++) {
    const row = Math.floor((centre * count) / centreCount);
    const seed = values.subarray(row * dimensions, (row + 1) * dimensions);
    centres.values.set(seed, centre * dimensions);
  }
  let nearest = assign(vectors, centres, count);
  for (let round = 1; round < ROUNDS; round++) {
    recentre(vectors, centres, nearest);
    nearest = assign(vectors, centres, count);
  }
  const starts = new Int32Array(centreCount + 1);
  for (const centre of nearest) starts[centre + 1]!++;
  for (let centre = 0; centre < centreCount; centre++) starts[centre + 1]! += starts[centre]!;
  const next = starts.slice();
  const members = new Int32Array(count);
  const listed = { dimensions, values: new Float32Array(values.length) };
  nearest.forEach((centre, row) => {
    const place = next[centre]!++;
    members[place] = row;
    const vector = values.subarray(row * dimensions, (row + 1) * dimensions);
    listed.values.set(vector, place * dimensions);
  });
  return { vectors, centres, starts, members, listed };
}

/** Raises the scores of the labels in the `lists` lists nearest to a unit vector to their cosines with it. */
export function raiseNear(
  file: InvertedFile,
  vector: Float32Array,
  options: { readonly lists: number; readonly sheet: ScoreSheet },
): void {
  const { centres, starts, members, listed } = file;
  const near: { readonly centre: number; readonly cosine: number }[] = [];
  for (let centre = 0; centre + 1 < starts.length; centre++) {
    near.push({ centre, cosine: labelCosine(vector, centres, centre) });
  }
  near.sort((a, b) => b.cosine - a.cosine || a.centre - b.centre);
  for (const { centre } of near.slice(0, options.lists)) {
    for (let at = starts[centre]!; at < starts[centre + 1]!; at++) {
      raiseScore(options.sheet, members[at]!, labelCosine(vector, listed, at));
    }
  }
}

function assign(vectors: LabelVectors, centres: LabelVectors, count: number): Int32Array {
  const { dimensions, values } = vectors;
  const centreCount = centres.values.length / dimensions;
  return Int32Array.from({ length: count }, (_, row) => {
    const vector = values.subarray(row * dimensions, (row + 1) * dimensions);
    let best = 0;
    let highest = -Infinity;
    for (let centre = 0; centre < centreCount; centre++) {
      const cosine = labelCosine(vector, centres, centre);
      if (cosine > highest) {
        highest = cosine;
        best = centre;
      }
    }
    return best;
  });
}

/** Moves every centre to the direction of its members' sum; one without members, or whose members cancel out, stays. */
function recentre(vectors: LabelVectors, centres: LabelVectors, nearest: Int32Array): void {
  const { dimensions, values } = vectors;
  const sums = new Float64Array(centres.values.length);
  nearest.forEach((centre, row) => {
    for (let d = 0; d < dimensions; d++) {
      sums[centre * dimensions + d]! += values[row * dimensions + d]!;
    }
  });
  for (let at = 0; at < sums.length; at += dimensions) {
    const sum = sums.subarray(at, at + dimensions);
    const length = Math.hypot(...sum);
    if (length > 0)
      centres.values.set(
        Float32Array.from(sum, (value) => value / length),
        at,
      );
  }
}
