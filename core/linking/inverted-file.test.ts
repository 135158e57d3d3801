import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { buildInvertedFile, raiseNear } from './inverted-file.ts';
import { clearSheet, createScoreSheet } from './score-sheet.ts';
import { labelCosine } from './text-vectors.ts';

const DIMENSIONS = 6;

/** Unit vectors around ten directions. */
function scatter(count: number) {
  const random = createRandom(5);
  const directions = Array.from({ length: 10 }, () =>
    Array.from({ length: DIMENSIONS }, () => random() - 0.5),
  );
  const rows = Array.from({ length: count }, (_, i) => {
    const row = directions[i % 10]!.map((value) => value + (random() - 0.5) / 5);
    return row.map((value) => value / Math.hypot(...row));
  });
  return { dimensions: DIMENSIONS, values: Float32Array.from(rows.flat()) };
}

describe('an inverted file', () => {
  const vectors = scatter(400);
  const file = buildInvertedFile(vectors);
  const sheet = createScoreSheet(400);
  const row = (label: number) =>
    vectors.values.subarray(label * DIMENSIONS, (label + 1) * DIMENSIONS);

  it('holds every label in one list', () => {
    expect([...file.members].sort((a, b) => a - b)).toEqual([...Array(400).keys()]);
    expect(file.starts.at(-1)).toBe(400);
  });

  it('scores as a whole scan does when all lists are read', () => {
    clearSheet(sheet);
    raiseNear(file, row(7), { lists: 20, sheet });
    for (let label = 0; label < 400; label++) {
      const cosine = labelCosine(row(7), vectors, label);
      expect(sheet.values[label]).toBeCloseTo(Math.max(0, cosine), 5);
    }
  });

  it('finds a label by its own vector in the nearest list alone, reading few others', () => {
    for (let label = 0; label < 400; label += 13) {
      clearSheet(sheet);
      raiseNear(file, row(label), { lists: 1, sheet });
      expect(sheet.values[label]).toBeCloseTo(1, 5);
      expect(sheet.count).toBeLessThan(120);
    }
  });

  it('holds nothing when there is nothing, and copes with vectors of zeros', () => {
    const empty = buildInvertedFile({ dimensions: 2, values: new Float32Array(0) });
    raiseNear(empty, new Float32Array(2), { lists: 3, sheet: createScoreSheet(0) });
    const zeros = buildInvertedFile({ dimensions: 2, values: new Float32Array(20) });
    const none = createScoreSheet(10);
    raiseNear(zeros, new Float32Array(2), { lists: 3, sheet: none });
    expect([zeros.members.length, none.count]).toEqual([10, 0]);
  });
});
