import { describe, expect, it } from 'vitest';
import type { TaxonomySkill } from '../taxonomy/taxonomy-skill.ts';
import { linkKey, linkVocabulary } from './link-taxonomy.ts';
import { parseField } from './parse-field.ts';
import type { SkillType } from '../posting/skill-mention.ts';

const concept = (uuid: string, en: string, es: string, type = 'knowledge'): TaxonomySkill => ({
  uri: `http://taxonomy.example/${uuid}`,
  uuid,
  type,
  labels: [
    { language: 'en', text: en, kind: 'preferred' },
    { language: 'es', text: es, kind: 'preferred' },
  ],
});
const link = (line: string, taxonomy: readonly TaxonomySkill[], type: SkillType = 'hard') => {
  const skills = parseField({ field: 'f', type, lines: line });
  return linkVocabulary({ version: '', skills }, taxonomy).get(skills[0]!.id);
};

describe('linkVocabulary', () => {
  it('takes an equal name first, whatever its case, accents and qualifier', () => {
    const taxonomy = [concept('1', 'Ruby (computer programming)', 'Ruby (informática)')];
    expect(link('ruby | RUBY', taxonomy)).toEqual({ uri: taxonomy[0]!.uri, method: 'exact' });
  });

  it.each([
    [
      'inflection',
      'x | Spreadsheet = Hojas de cálculo',
      'spreadsheets',
      'hojas de cálculo digitales',
    ],
    ['order', 'x | Management of quality = Q', 'quality management', 'zz'],
    ['version', 'x | Angular 17 = Y', 'Angular', 'zz'],
  ])('links names that differ only by %s', (_name, line, en, es) => {
    expect(link(line, [concept('1', en, es)])?.method).toBe('normalised');
  });

  it.each([
    ['Piano', 'tocar el piano'],
    ['Europa', 'neuropatología'],
    ['Oferta', 'ofertas de empleo'],
    ['Perfil', 'elaborar perfiles'],
    ['Excel', 'excelencia'],
    ['REST', 'restaurar dentaduras'],
    ['CI', 'Cisco Webex'],
    ['React', 'neoplasia'],
    ['Docker', 'Facebook'],
    ['Canva', 'Canvas'],
    ['Design systems', 'system design'],
    ['Ventas técnicas', 'técnicas de venta'],
  ])('does not take %s for "%s"', (name, label) => {
    expect(link(`x | ${name}`, [concept('1', label, label)])).toBeUndefined();
  });

  it('links each label to itself', () => {
    for (const label of [
      'Docker',
      'gestión de la calidad',
      'C++',
      'C#',
      '.NET',
      'operate forklifts',
    ]) {
      expect(
        link(`x | ${label}`, [concept('1', label, label), concept('2', 'C', 'C')])?.uri,
      ).toMatch(/1$/);
    }
  });

  it('keeps to the type: a licence is no skill of a taxonomy, a language no attitude', () => {
    expect(link('x | Driving', [concept('1', 'driving', 'x')], 'credential')).toBeUndefined();
    expect(
      link('x | French', [concept('1', 'French', 'x', 'attitude')], 'language'),
    ).toBeUndefined();
    expect(link('x | French', [concept('1', 'French', 'x', 'language')], 'language')).toBeDefined();
  });

  it('does not choose between two concepts of the same name', () => {
    expect(
      link('x | Maya', [concept('1', 'Maya', 'a'), concept('2', 'Maya', 'b')]),
    ).toBeUndefined();
  });

  it('trusts the vocabulary before any label, if the taxonomy has the concept', () => {
    const line = 'x | Excel | esco: 0005c151-5b5a-4a66-8aac-60e734beb1ab';
    const uri = 'http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab';
    expect(link(line, [])).toEqual({ uri, method: 'vocabulary' });
    expect(link(line, [concept('1', 'Excel', 'Excel')])?.method).toBe('exact');
  });
});

describe('linkKey', () => {
  it('is empty for nothing and keeps a number that is the whole name', () => {
    expect(linkKey('', 'en')).toBe('');
    expect(linkKey('360', 'en')).toBe('360');
  });
});
