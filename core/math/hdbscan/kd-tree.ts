import type { Matrix } from '../matrix.ts';

/** Points per leaf: of 8, 16, 32 and 64, 16 and 32 were fastest for 14,000 × 5 and 50,000 × 2 points. */
const LEAF_SIZE = 16;

/**
 * A kd-tree (Bentley 1975) over points in Euclidean space. Points are stored in the order of the leaves, so
 * that a leaf is one stretch of memory: `points` and every index that a search returns use that order;
 * `original[i]` is the row that point `i` came from. Nodes are numbered in preorder: the left child of node
 * `v` is `v + 1`, its right child `right[v]`, which is 0 for a leaf.
 */
export interface KdTree {
  readonly size: number;
  readonly dimensions: number;
  readonly points: Float64Array;
  readonly original: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly right: Int32Array;
  /** Corners of each node's bounding box, `dimensions` values a node. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Builds the tree by splitting the widest side of each box at its median point. */
export function buildKdTree({ values, rows, columns }: Matrix): KdTree {
  const original = Int32Array.from({ length: rows }, (_, i) => i);
  // Halving down to leaves of at least LEAF_SIZE / 2 points bounds the number of nodes.
  const capacity = Math.max(1, 4 * Math.ceil(rows / LEAF_SIZE));
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const right = new Int32Array(capacity);
  const low = new Float64Array(capacity * columns).fill(Infinity);
  const high = new Float64Array(capacity * columns).fill(-Infinity);
  let nodes = 0;

  function build(from: number, to: number): number {
    const node = nodes++;
    start[node] = from;
    end[node] = to;
    const corner = node * columns;
    for (let i = from; i < to; i++) {
      const row = original[i]! * columns;
      for (let d = 0; d < columns; d++) {
        const x = values[row + d]!;
        if (x < low[corner + d]!) low[corner + d] = x;
        if (x > high[corner + d]!) high[corner + d] = x;
      }
    }
    if (to - from <= LEAF_SIZE) return node;
    let widest = 0;
    for (let d = 1; d < columns; d++) {
      const width = high[corner + d]! - low[corner + d]!;
      if (width > high[corner + widest]! - low[corner + widest]!) widest = d;
    }
    const middle = (from + to) >> 1;
    selectMedian({ order: original, values, columns, axis: widest, from, to, middle });
    build(from, middle);
    right[node] = build(middle, to);
    return node;
  }
  if (rows > 0) build(0, rows);

  const points = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    const row = original[i]! * columns;
    for (let d = 0; d < columns; d++) points[i * columns + d] = values[row + d]!;
  }
  return { size: rows, dimensions: columns, points, original, start, end, right, low, high };
}

interface Selection {
  /** Reordered in place between `from` and `to`. */
  readonly order: Int32Array;
  readonly values: Float32Array | Float64Array;
  readonly columns: number;
  readonly axis: number;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** Quickselect (Hoare 1961): afterwards no row before `middle` lies above a row after it on `axis`. */
function selectMedian({ order, values, columns, axis, from, to, middle }: Selection): void {
  let left = from;
  let right = to - 1;
  while (left < right) {
    const pivot = values[order[(left + right) >> 1]! * columns + axis]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[order[i]! * columns + axis]! < pivot) i++;
      while (values[order[j]! * columns + axis]! > pivot) j--;
      if (i <= j) {
        const swapped = order[i]!;
        order[i++] = order[j]!;
        order[j--] = swapped;
      }
    }
    if (middle <= j) right = j;
    else if (middle >= i) left = i;
    else return;
  }
}

/** Squared distance from point `i` of the tree to the box of `node`; 0 inside it. */
export function squaredDistanceToBox(tree: KdTree, i: number, node: number): number {
  const { points, dimensions, low, high } = tree;
  const point = i * dimensions;
  const corner = node * dimensions;
  let sum = 0;
  for (let d = 0; d < dimensions; d++) {
    const x = points[point + d]!;
    const below = low[corner + d]! - x;
    const above = x - high[corner + d]!;
    if (below > 0) sum += below * below;
    else if (above > 0) sum += above * above;
  }
  return sum;
}

/** Squared Euclidean distance between rows `i` and `j`; the same number either way round, to the last bit. */
export function squaredDistance(
  points: Float64Array,
  dimensions: number,
  i: number,
  j: number,
): number {
  const a = i * dimensions;
  const b = j * dimensions;
  let sum = 0;
  for (let d = 0; d < dimensions; d++) {
    const difference = points[a + d]! - points[b + d]!;
    sum += difference * difference;
  }
  return sum;
}
