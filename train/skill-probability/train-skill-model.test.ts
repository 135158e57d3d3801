import { describe, expect, it } from 'vitest';
import { extractSkills } from '../../activities/extract/extract-skills.ts';
import { buildLexicon } from '../../activities/extract/lexicon.ts';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import { withModel } from './cross-validate.ts';
import { readLabelledAds } from './labelled-ads.ts';
import { trainSkillModel } from './train-skill-model.ts';
import { toTrainingAd } from './training-ads.ts';

const lexicon = buildLexicon({ vocabulary: loadVocabulary() });
const TOOLS = [
  'Python',
  'Java',
  'Docker',
  'Kubernetes',
  'PostgreSQL',
  'MongoDB',
  'React',
  'Angular',
];

/** Ads that name four tools and Scrum; people list the tools, and never Scrum. */
const lines = Array.from({ length: 24 }, (_, i) => {
  const tools = [0, 1, 3, 6].map((step) => TOOLS[(i + step) % TOOLS.length]!);
  return JSON.stringify({
    title: `Puesto ${i}`,
    description: `Experiencia en ${tools.join(', ')}. El equipo trabaja con Scrum.`,
    country: 'CO',
    hard_skills: tools.map((tool) => (tool === 'Python' ? 'Python 3' : tool)),
  });
}).join('\n');
const ads = readLabelledAds(lines).map((ad) => toTrainingAd(ad, lexicon));
const groups = ads.map((_, i) => i);

describe('trainSkillModel', () => {
  it('learns what people list, what they leave out, and what they call it', () => {
    const trained = withModel(lexicon, trainSkillModel(ads, groups));
    const text = 'Experiencia en Python, Docker, React y MongoDB. El equipo trabaja con Scrum.';
    const mentions = extractSkills(
      { combinedText: text, sections: [], language: 'es', countryCode: 'CO' },
      trained,
    );
    expect(mentions.map(({ label }) => label)).toEqual(['Python 3', 'Docker', 'React', 'MongoDB']);
  });

  it('gives the same model again', () => {
    expect(trainSkillModel(ads, groups)).toEqual(trainSkillModel(ads, groups));
  });

  it('refuses to learn from nothing', () => {
    expect(() => trainSkillModel([], [])).toThrow(RangeError);
  });
});
