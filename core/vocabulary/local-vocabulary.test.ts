import { describe, expect, it } from 'vitest';
import {
  addLocalAlias,
  addLocalSkill,
  extendVocabulary,
  freeSkillId,
  type LocalSkill,
} from './local-vocabulary.ts';
import { parseField } from './parse-field.ts';

const curated = {
  version: 'abc',
  skills: parseField({ field: 'office', type: 'hard', lines: 'excel | Excel' }),
};
const quipu: LocalSkill = {
  ...{ id: 'quipu-flow', nameEn: 'Quipu Flow', nameEs: 'Quipu Flow', type: 'hard' },
  ...{ field: 'data-and-ai', aliases: ['quipuflow'] },
};

describe('extendVocabulary', () => {
  it('adds the skills of an installation under the fields of their headings', () => {
    const lines = '# ours\nabaco | Ábaco\n[data-and-ai]\nquipu | Quipu | type: soft\n';
    const { skills, version } = extendVocabulary(curated, lines);
    expect(skills.map(({ id, field, type }) => [id, field, type])).toEqual([
      ['excel', 'office', 'hard'],
      ['abaco', 'local', 'hard'],
      ['quipu', 'data-and-ai', 'soft'],
    ]);
    expect(version).toMatch(/^abc\+[0-9a-f]{8}$/);
  });

  it('has another version when a line changes, and the curated one without lines', () => {
    const version = (lines: string) => extendVocabulary(curated, lines).version;
    expect(version('a | Aa')).not.toBe(version('a | Ab'));
    expect(extendVocabulary(curated, '\n# nothing\n')).toBe(curated);
  });

  it('leaves a curated skill as it is', () => {
    const { skills } = extendVocabulary(curated, 'excel | Excelsior');
    expect(skills.map(({ nameEn }) => nameEn)).toEqual(['Excel']);
  });

  it('names a line that cannot be read', () => {
    expect(() => extendVocabulary(curated, '[office]\nBad Id | Name')).toThrow(/office.*Bad Id/);
  });
});

describe('addLocalAlias', () => {
  it('gives a skill, curated or local, one more name', () => {
    const lines = addLocalAlias(addLocalSkill('', quipu), { id: 'excel', alias: 'Excell' });
    const { skills } = extendVocabulary(
      curated,
      addLocalAlias(lines, { id: 'quipu-flow', alias: 'QF' }),
    );
    expect(skills.map(({ id, aliases }) => [id, ...aliases.map(({ text }) => text)])).toEqual([
      ['excel', 'Excel', 'Excell'],
      ['quipu-flow', 'Quipu Flow', 'quipuflow', 'QF'],
    ]);
  });
});

describe('freeSkillId', () => {
  it('folds a name and counts on when it is taken', () => {
    expect(freeSkillId('Diseño C++', new Set())).toBe('diseno-c-plus-plus');
    expect(freeSkillId('Excel', new Set(['excel', 'excel-2']))).toBe('excel-3');
    expect(freeSkillId('!', new Set())).toBe('skill');
  });
});

describe('addLocalSkill', () => {
  it('writes lines that read back as the same skills', () => {
    const one = addLocalSkill('# kept\n', quipu);
    const both = addLocalSkill(one, { ...quipu, id: 'tocapu', nameEn: 'Tocapu', aliases: [] });
    expect(both).toBe(
      '# kept\n[data-and-ai]\ntocapu | Tocapu = Quipu Flow | type: hard\n' +
        'quipu-flow | Quipu Flow | any: quipuflow | type: hard\n',
    );
    const ids = extendVocabulary(curated, both).skills.map(({ id, field }) => `${field}/${id}`);
    expect(ids).toEqual(['office/excel', 'data-and-ai/tocapu', 'data-and-ai/quipu-flow']);
  });
});
