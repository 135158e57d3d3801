import { describe, expect, it } from 'vitest';
import type { SkillMention } from '../../core/posting/skill-mention.ts';
import { parseField } from '../../core/vocabulary/parse-field.ts';
import { createRuleEnhancer, enhanceByRules } from './enhance-by-rules.ts';
import { buildSkillRules, conceptOf } from './skill-rules.ts';

const vocabulary = {
  version: 'test',
  skills: parseField({
    field: 'web',
    type: 'hard',
    lines: `
      next | Next.js | implies: react (Next.js is built on React)
      react | React | implies: js (React is written in JavaScript)
      js | JavaScript
    `,
  }),
};
const taxonomy = [
  {
    uri: 'http://t.example/js',
    uuid: 'js',
    type: 'knowledge',
    labels: [{ language: 'en', text: 'JavaScript', kind: 'preferred' as const }],
  },
  { uri: 'http://t.example/bees', uuid: 'bees', type: 'knowledge', labels: [] },
];
const rules = buildSkillRules({ vocabulary, taxonomy });
const mention = (skillKey: string, confidence = 0.9): SkillMention => ({
  ...{ skillKey, confidence, surface: 'x', start: 0, end: 1, section: 'other', methods: ['esco'] },
});
const enhance = (...mentions: SkillMention[]) =>
  enhanceByRules({ mentions, language: 'es', countryCode: 'AR' }, rules);

describe('enhanceByRules', () => {
  it('counts the mentions of a skill and keeps the surest', () => {
    expect(enhance(mention('v:js', 0.7), mention('v:js', 0.95), mention('v:js', 0.8))).toEqual([
      {
        skillKey: 'v:js',
        origin: 'explicit',
        reasoning: null,
        impliedBy: null,
        confidence: 0.95,
        mentionCount: 3,
        escoUri: 'http://t.example/js',
        escoLinkMethod: 'exact',
        escoLinkScore: 1,
        decidedBy: 'rules',
      },
    ]);
  });

  it('adds what follows, step by step, less sure each time and with the reason', () => {
    const skills = enhance(mention('v:next', 1));
    expect(
      skills.map(({ skillKey, origin, confidence }) => [skillKey, origin, confidence]),
    ).toEqual([
      ['v:next', 'explicit', 1],
      ['v:react', 'implied', 0.9],
      ['v:js', 'implied', 0.81],
    ]);
    expect(skills[2]).toMatchObject({
      impliedBy: 'v:react',
      reasoning: 'v:react: React is written in JavaScript',
      mentionCount: 0,
    });
  });

  it('never implies a skill that the ad names', () => {
    const skills = enhance(mention('v:js', 0.6), mention('v:react', 0.9));
    expect(skills.filter(({ origin }) => origin === 'implied')).toEqual([]);
  });

  it('draws no conclusion from a guess', () => {
    expect(enhance(mention('v:react', 0.5))).toHaveLength(1);
  });

  it('links a skill of the taxonomy to itself and leaves others without a link', () => {
    expect(enhance(mention('esco:bees'))[0]).toMatchObject({
      ...{ escoUri: 'http://t.example/bees', escoLinkMethod: 'exact' },
    });
    expect(enhance(mention('v:react'))[0]).toMatchObject({ escoUri: null, escoLinkMethod: null });
  });

  it('has nothing to say of an ad without mentions', async () => {
    expect(enhance()).toEqual([]);
    const enhancer = createRuleEnhancer(rules);
    expect(await enhancer.enhance({ mentions: [], language: 'en', countryCode: null })).toEqual([]);
  });
});

describe('conceptOf', () => {
  it('knows the skills of the vocabulary and of the taxonomy, and no others', () => {
    expect(conceptOf('v:js', rules)).toMatchObject({ nameEs: 'JavaScript', field: 'web' });
    expect(conceptOf('esco:bees', rules)).toMatchObject({ escoUri: 'http://t.example/bees' });
    expect(conceptOf('v:gone', rules)).toBeNull();
  });
});
