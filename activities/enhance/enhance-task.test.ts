import { describe, expect, it } from 'vitest';
import type { SkillMention } from '../../core/posting/skill-mention.ts';
import enhanceTask from './enhance-task.ts';

const mention = (skillKey: string): SkillMention => ({
  ...{
    skillKey,
    confidence: 0.9,
    surface: 'x',
    start: 0,
    end: 1,
    section: 'other',
    methods: ['esco'],
  },
});
const run = (...mentions: SkillMention[]) =>
  enhanceTask({
    lexicon: { taxonomyFile: null },
    items: [{ id: 5, mentions, language: 'es', countryCode: null }],
  });

describe('enhanceTask', () => {
  it('describes the skills that an ad names and those that follow', async () => {
    const { items, concepts } = await run(mention('v:pivot-tables'));
    const keys = items[0]!.skills!.map(({ skillKey }) => skillKey);
    expect(keys).toEqual(['v:pivot-tables', 'v:excel', 'v:spreadsheets']);
    expect(concepts.map(({ skillKey }) => skillKey)).toEqual(keys);
  });

  it('reports an ad whose skills are no longer known, instead of passing it on', async () => {
    const { items } = await run(mention('v:gone-since'));
    expect(items[0]).toEqual({ id: 5, error: 'skill v:gone-since is in no lexicon' });
  });
});
