/** Bags of word numbers that mean the same skill: a label and another name, or a label and its description. */
export interface TextPair {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Dense vectors of words, row by row. */
export interface WordVectors {
  readonly dimensions: number;
  readonly values: Float32Array;
}

export interface VectorTraining {
  readonly words: number;
  readonly dimensions: number;
  readonly epochs: number;
  readonly batchSize: number;
  readonly learningRate: number;
  /** Divides cosines before the softmax. */
  readonly temperature: number;
  /** Share of the words of a text that are left out at random in each epoch. */
  readonly dropout: number;
}

/**
 * Learns word vectors such that a text, the unit-length sum of its words' vectors, lies nearest to its partner among
 * all partners of a batch: contrastive learning with in-batch negatives (Henderson et al. 2017, §4.4; symmetric as in
 * Radford et al. 2021, §2.3) by Adagrad. Deterministic for a given `random`.
 */
export function trainVectors(
  pairs: readonly TextPair[],
  settings: VectorTraining,
  random: () => number,
): WordVectors {
  const { words, dimensions, epochs, batchSize } = settings;
  const values = Float32Array.from({ length: words * dimensions }, () => (random() - 0.5) / 4);
  const squares = new Float32Array(values.length).fill(1e-6);
  const order = Int32Array.from(pairs, (_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let start = 0; start + 1 < order.length; start += batchSize) {
      const batch = Array.from(order.subarray(start, start + batchSize), (i) => pairs[i]!);
      const left = encode(
        batch.map((pair) => dropWords(pair.left, settings, random)),
        values,
        dimensions,
      );
      const right = encode(
        batch.map((pair) => dropWords(pair.right, settings, random)),
        values,
        dimensions,
      );
      const gradients = contrast(left.units, right.units, dimensions, settings.temperature);
      step(left, gradients.left, { values, squares, settings });
      step(right, gradients.right, { values, squares, settings });
    }
  }
  return { dimensions, values };
}

interface Encoded {
  readonly bags: readonly (readonly number[])[];
  /** Unit vectors, row by row; zero for an empty bag. */
  readonly units: Float32Array;
  /** Length of each sum before it was made a unit. */
  readonly lengths: Float32Array;
}

function encode(
  bags: readonly (readonly number[])[],
  values: Float32Array,
  dimensions: number,
): Encoded {
  const units = new Float32Array(bags.length * dimensions);
  const lengths = new Float32Array(bags.length);
  bags.forEach((bag, row) => {
    const unit = units.subarray(row * dimensions, (row + 1) * dimensions);
    for (const word of bag) {
      const from = word * dimensions;
      for (let d = 0; d < dimensions; d++) unit[d]! += values[from + d]!;
    }
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += unit[d]! * unit[d]!;
    const length = Math.sqrt(sum) + 1e-6;
    lengths[row] = length;
    for (let d = 0; d < dimensions; d++) unit[d]! /= length;
  });
  return { bags, units, lengths };
}

/** Gradients of the symmetric cross entropy with respect to both sides' unit vectors. */
function contrast(
  left: Float32Array,
  right: Float32Array,
  dimensions: number,
  temperature: number,
) {
  const rows = left.length / dimensions;
  const scores = new Float32Array(rows * rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < rows; j++) {
      let dot = 0;
      const a = i * dimensions;
      const b = j * dimensions;
      for (let d = 0; d < dimensions; d++) dot += left[a + d]! * right[b + d]!;
      // Cosines are at most 1, so exp stays small without the usual shift.
      scores[i * rows + j] = Math.exp((dot - 1) / temperature);
    }
  }
  const rowSums = new Float32Array(rows);
  const columnSums = new Float32Array(rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < rows; j++) {
      rowSums[i]! += scores[i * rows + j]!;
      columnSums[j]! += scores[i * rows + j]!;
    }
  }
  const gradients = { left: new Float32Array(left.length), right: new Float32Array(right.length) };
  const scale = 1 / (2 * rows * temperature);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < rows; j++) {
      const score = scores[i * rows + j]!;
      const excess = (score / rowSums[i]! + score / columnSums[j]! - (i === j ? 2 : 0)) * scale;
      if (Math.abs(excess) < 1e-9) continue;
      const a = i * dimensions;
      const b = j * dimensions;
      for (let d = 0; d < dimensions; d++) {
        gradients.left[a + d]! += excess * right[b + d]!;
        gradients.right[b + d]! += excess * left[a + d]!;
      }
    }
  }
  return gradients;
}

/** Adagrad over the words of each text; the gradient passes through the division by the length. */
function step(
  encoded: Encoded,
  gradient: Float32Array,
  state: { values: Float32Array; squares: Float32Array; settings: VectorTraining },
): void {
  const { values, squares, settings } = state;
  const { dimensions, learningRate } = settings;
  const sums = new Map<number, Float64Array>();
  encoded.bags.forEach((bag, row) => {
    const at = row * dimensions;
    let along = 0;
    for (let d = 0; d < dimensions; d++) along += gradient[at + d]! * encoded.units[at + d]!;
    for (const word of bag) {
      let sum = sums.get(word);
      if (sum === undefined) sums.set(word, (sum = new Float64Array(dimensions)));
      for (let d = 0; d < dimensions; d++) {
        sum[d]! += (gradient[at + d]! - along * encoded.units[at + d]!) / encoded.lengths[row]!;
      }
    }
  });
  for (const [word, sum] of sums) {
    const at = word * dimensions;
    for (let d = 0; d < dimensions; d++) {
      squares[at + d]! += sum[d]! * sum[d]!;
      values[at + d]! -= (learningRate * sum[d]!) / Math.sqrt(squares[at + d]!);
    }
  }
}

function dropWords(
  bag: readonly number[],
  { dropout }: VectorTraining,
  random: () => number,
): readonly number[] {
  if (bag.length < 3) return bag;
  const kept = bag.filter(() => random() >= dropout);
  return kept.length === 0 ? bag : kept;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
