import { describe, expect, it } from 'vitest';
import embedTask from './embed-task.ts';
import { jobDocument } from './job-document.ts';
import { skillDocument, type DescribedSkill } from './skill-document.ts';

const react: DescribedSkill = {
  nameEn: 'React',
  nameEs: 'React',
  type: 'hard',
  field: 'web-frontend',
  aliases: [{ text: 'ReactJS' }, { text: 'React.js' }, { text: 'React' }],
  related: ['JavaScript'],
};

describe('skillDocument', () => {
  it('says each name once, between the words of its field, and what it is related to', () => {
    expect(skillDocument(react)).toBe(
      'web frontend. React. ReactJS. React.js. JavaScript. web frontend',
    );
  });

  it('needs nothing but a name', () => {
    const bare = { ...react, field: '', aliases: [], related: [] };
    expect(skillDocument(bare)).toBe('React');
  });

  it.each([
    ['soft', 'Empathy. Empatía. soft skill'],
    ['credential', 'Empathy. Empatía. certificate or licence'],
    ['language', 'Empathy. Empatía. spoken language'],
  ] as const)('says that a skill is of type %s', (type, document) => {
    const names = { nameEn: 'Empathy', nameEs: 'Empatía' };
    const skill = { ...names, type, field: '', aliases: [], related: [] };
    expect(skillDocument(skill)).toBe(document);
  });

  it('does not let a long list of names drown the field', () => {
    const names = Array.from({ length: 50 }, (_, i) => ({ text: `name ${i}` }));
    const document = skillDocument({ ...react, aliases: names });
    expect(document).toContain('name 5');
    expect(document).not.toContain('name 40');
    expect(document.endsWith('web frontend')).toBe(true);
  });

  it('brings skills of one field nearer to each other than equal words of another', async () => {
    const related = { aliases: [], related: [], type: 'hard' } as const;
    const [vue, svelte, cooking] = await embedTask({
      provider: 'builtin',
      texts: [
        skillDocument({ ...related, nameEn: 'Vue.js', nameEs: 'Vue.js', field: 'web-frontend' }),
        skillDocument({ ...related, nameEn: 'Svelte', nameEs: 'Svelte', field: 'web-frontend' }),
        skillDocument({
          ...related,
          nameEn: 'Sous vide',
          nameEs: 'Sous vide',
          field: 'hospitality',
        }),
      ],
    });
    const cosine = (a: Float32Array, b: Float32Array) => a.reduce((s, x, d) => s + x * b[d]!, 0);
    expect(cosine(vue!, svelte!)).toBeGreaterThan(cosine(vue!, cooking!) + 0.2);
  });
});

describe('jobDocument', () => {
  it('is the title and the skills', () => {
    expect(jobDocument({ title: 'Contador', skills: ['Excel', 'NIIF'] })).toBe(
      'Contador. Excel. NIIF',
    );
  });

  it('leaves out the least certain of very many skills', () => {
    const skills = Array.from({ length: 90 }, (_, i) => `skill ${i}`);
    const document = jobDocument({ title: 'Everything', skills });
    expect(document).toContain('skill 39');
    expect(document).not.toContain('skill 40');
  });

  it('is the title alone for an ad without skills', () => {
    expect(jobDocument({ title: 'Chofer', skills: [] })).toBe('Chofer');
  });
});

describe('embedTask', () => {
  it('returns a vector for each text', async () => {
    const vectors = await embedTask({ provider: 'builtin', texts: ['a', 'b'] });
    expect(vectors.map((vector) => vector.length)).toEqual([768, 768]);
    expect(await embedTask({ provider: 'builtin', texts: [] })).toEqual([]);
  });
});
