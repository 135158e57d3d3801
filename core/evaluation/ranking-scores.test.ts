import { describe, expect, it } from 'vitest';
import { meanRanking, scoreRanking } from './ranking-scores.ts';

const ranked = Array.from({ length: 60 }, (_, i) => i);

describe('scores of rankings', () => {
  it('agree with an example worked out by hand', () => {
    // Relevant stand at places 2, 4, 11 and nowhere: two among the first five of four.
    const scores = scoreRanking({ ranked, relevant: new Set([1, 3, 10, 999]) });
    expect(scores).toEqual({ rp1: 0, rp5: 2 / 4, rp10: 2 / 4, mrr: 1 / 2, recall50: 3 / 4 });
  });

  it('divide by k where more is relevant than k places can hold', () => {
    const relevant = new Set([0, 1, 2, 3, 4, 5, 6]);
    const scores = scoreRanking({ ranked, relevant });
    expect(scores).toEqual({ rp1: 1, rp5: 1, rp10: 1, mrr: 1, recall50: 1 });
    const late = scoreRanking({ ranked: [90, 0, 1, 91, 2], relevant });
    expect(late.rp1).toBe(0);
    expect(late.rp5).toBe(3 / 5);
    expect(late.rp10).toBe(3 / 7);
  });

  it('see a hit beyond place 50 in MRR alone', () => {
    const scores = scoreRanking({ ranked, relevant: new Set([55]) });
    expect(scores).toEqual({ rp1: 0, rp5: 0, rp10: 0, mrr: 1 / 56, recall50: 0 });
  });

  it('are 0 where nothing was ranked, and refuse a query that asks for nothing', () => {
    expect(scoreRanking({ ranked: [], relevant: new Set([1]) }).mrr).toBe(0);
    expect(() => scoreRanking({ ranked, relevant: new Set<number>() })).toThrow(RangeError);
  });

  it('are averaged per query', () => {
    const right = scoreRanking({ ranked: ['a'], relevant: new Set(['a']) });
    const wrong = scoreRanking({ ranked: ['b'], relevant: new Set(['a']) });
    expect(meanRanking([right, right, right, wrong]).rp1).toBe(0.75);
    expect(meanRanking([]).rp10).toBeNaN();
  });
});
