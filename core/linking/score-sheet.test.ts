import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { clearSheet, collectBest, createScoreSheet, raiseScore } from './score-sheet.ts';

describe('collectBest', () => {
  it('finds the same labels as a whole sort, the lower number among equals', () => {
    const random = createRandom(3);
    for (const size of [1, 7, 50, 500]) {
      const sheet = createScoreSheet(300);
      for (let i = 0; i < 200; i++) {
        raiseScore(sheet, Math.floor(random() * 300), Math.ceil(random() * 20));
      }
      const sorted = [...sheet.values.keys()]
        .filter((label) => sheet.values[label]! > 0)
        .sort((a, b) => sheet.values[b]! - sheet.values[a]! || a - b);
      const best = new Set<number>();
      collectBest(sheet, size, best);
      expect([...best].sort((a, b) => a - b)).toEqual(sorted.slice(0, size).sort((a, b) => a - b));
    }
  });

  it('forgets a query when it is cleared', () => {
    const sheet = createScoreSheet(5);
    raiseScore(sheet, 2, 1);
    raiseScore(sheet, 2, 0.5);
    expect([sheet.count, sheet.values[2]]).toEqual([1, 1]);
    clearSheet(sheet);
    const best = new Set<number>();
    collectBest(sheet, 3, best);
    expect(best.size + sheet.values[2]!).toBe(0);
  });
});
