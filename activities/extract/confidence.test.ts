import { describe, expect, it } from 'vitest';
import { mentionConfidence, type MentionFeatures } from './confidence.ts';

const plain: MentionFeatures = {
  origin: 'vocabulary',
  wordCount: 1,
  letterCase: 'any',
  needsContext: false,
  isLiteral: true,
  method: 'esco',
  section: 'other',
  isDemanded: false,
  isDirect: false,
  isOffered: false,
  inList: false,
  relatives: 0,
  isOffTopic: false,
};
const confidence = (change: Partial<MentionFeatures>): number =>
  mentionConfidence({ ...plain, ...change });

describe('mentionConfidence', () => {
  it('is a probability, whatever the features', () => {
    for (const section of ['requirements', 'legal'] as const) {
      for (const relatives of [0, 1000]) {
        expect(confidence({ section, relatives, isOffered: true })).toBeGreaterThan(0);
        expect(confidence({ section, relatives, isDirect: true, wordCount: 9 })).toBeLessThan(1);
      }
    }
  });

  it.each<[string, Partial<MentionFeatures>]>([
    ['a longer name', { wordCount: 2 }],
    ['a demand', { isDemanded: true }],
    ['a list of skills', { inList: true }],
    ['requirements', { section: 'requirements' }],
    ['relatives', { relatives: 3 }],
  ])('rises with %s', (_name, change) => {
    expect(confidence(change)).toBeGreaterThan(confidence({}));
  });

  it.each<[string, Partial<MentionFeatures>]>([
    ['an ambiguous name', { needsContext: true }],
    ['a looser pattern', { method: 'regex' }],
    ['a taxonomy label', { origin: 'taxonomy' }],
    ['benefits', { section: 'benefits' }],
    ['an offer', { isOffered: true }],
    ['another topic', { isOffTopic: true }],
  ])('falls with %s', (_name, change) => {
    expect(confidence(change)).toBeLessThan(confidence({}));
  });
});
