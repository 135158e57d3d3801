import { describe, expect, it } from 'vitest';
import { chunkSentence } from './chunk-sentence.ts';

describe('chunkSentence', () => {
  it('takes lists apart and drops the words that introduce them', () => {
    expect(chunkSentence('Strong experience with welding, soldering and brazing')).toEqual([
      ...['welding', 'soldering', 'brazing'],
    ]);
  });

  it('cuts finer at prepositions, and keeps both views', () => {
    expect(chunkSentence('prune trees with a chainsaw')).toEqual([
      ...['prune trees with a chainsaw', 'prune trees', 'chainsaw'],
    ]);
  });

  it('knows the conjunctions of Spanish and French', () => {
    expect(chunkSentence('Experiencia en soldadura y herrería')).toEqual(['soldadura', 'herrería']);
    expect(chunkSentence('connaissance des vins et des fromages')).toEqual(['vins', 'fromages']);
  });

  it('gives back a sentence that consists of such words alone', () => {
    expect(chunkSentence('experience required')).toEqual(['experience required']);
    expect(chunkSentence('')).toEqual(['']);
  });

  it('stops at 24 chunks, so that a long list costs no more', () => {
    const list = Array.from({ length: 90 }, (_, i) => `tool${i}`).join(', ');
    expect(chunkSentence(list)).toHaveLength(24);
  });
});
