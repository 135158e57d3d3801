import { labelCosine, type LabelVectors } from './text-vectors.ts';

/** One score per label, of which a query fills few: cleared by what was touched, not by its length. */
export interface ScoreSheet {
  readonly values: Float32Array;
  readonly touched: Int32Array;
  count: number;
}

export function createScoreSheet(labels: number): ScoreSheet {
  return { values: new Float32Array(labels), touched: new Int32Array(labels), count: 0 };
}

/** Sets every score back to 0. */
export function clearSheet(sheet: ScoreSheet): void {
  for (let i = 0; i < sheet.count; i++) sheet.values[sheet.touched[i]!] = 0;
  sheet.count = 0;
}

/** Raises a label's score to a positive value; lower values change nothing. */
export function raiseScore(sheet: ScoreSheet, label: number, score: number): void {
  const old = sheet.values[label]!;
  if (score <= old) return;
  if (old === 0) sheet.touched[sheet.count++] = label;
  sheet.values[label] = score;
}

/** Scores every label by its cosine with a vector; labels at a right angle or beyond score nothing. */
export function fillSheet(sheet: ScoreSheet, vector: Float32Array, labels: LabelVectors): void {
  clearSheet(sheet);
  for (let label = 0; label < sheet.values.length; label++) {
    raiseScore(sheet, label, labelCosine(vector, labels, label));
  }
}

/** Adds the labels with the `size` highest scores to a set; among equal scores the lower number wins. */
export function collectBest(sheet: ScoreSheet, size: number, into: Set<number>): void {
  const { values, touched, count } = sheet;
  if (count <= size) {
    for (let i = 0; i < count; i++) into.add(touched[i]!);
    return;
  }
  // A heap of the best so far with the worst of them on top: most labels lose against it in one comparison.
  const heap: number[] = [];
  const worse = (a: number, b: number): boolean =>
    values[a]! < values[b]! || (values[a]! === values[b]! && a > b);
  for (let i = 0; i < count; i++) {
    const label = touched[i]!;
    if (heap.length < size) {
      heap.push(label);
      siftUp(heap, worse);
    } else if (worse(heap[0]!, label)) {
      heap[0] = label;
      siftDown(heap, worse);
    }
  }
  for (const label of heap) into.add(label);
}

function siftUp(heap: number[], worse: (a: number, b: number) => boolean): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!worse(heap[at]!, heap[parent]!)) return;
    [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
    at = parent;
  }
}

function siftDown(heap: number[], worse: (a: number, b: number) => boolean): void {
  let at = 0;
  for (;;) {
    let worst = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && worse(heap[child]!, heap[worst]!)) worst = child;
    }
    if (worst === at) return;
    [heap[at], heap[worst]] = [heap[worst]!, heap[at]!];
    at = worst;
  }
}
