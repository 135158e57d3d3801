import { describe, expect, it } from 'vitest';
import { parseField } from './parse-field.ts';

const parse = (lines: string) => parseField({ field: 'office', type: 'hard', lines });

describe('parseField', () => {
  it('reads names, aliases by language, implications and the ESCO concept', () => {
    const [skill] = parse(
      'pivots | Pivot tables = Tablas dinámicas | es: tabla dinámica | fr: TCD; tableaux croisés | ' +
        'implies: excel (made in Excel) | esco: 0005c151-5b5a-4a66-8aac-60e734beb1ab',
    );
    expect(skill).toMatchObject({
      id: 'pivots',
      nameEn: 'Pivot tables',
      nameEs: 'Tablas dinámicas',
      type: 'hard',
      field: 'office',
      implies: [{ id: 'excel', reason: 'made in Excel' }],
      escoUri: 'http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab',
    });
    expect(skill!.aliases.map(({ language, text }) => `${language}:${text}`)).toEqual([
      ...['en:Pivot tables', 'es:Tablas dinámicas', 'es:tabla dinámica', 'fr:TCD'],
      'fr:tableaux croisés',
    ]);
  });

  it('reads what a skill replaces and what it is akin to', () => {
    const [skill] = parse('sheets | Sheets | replaces: lotus | family: excel; calc');
    expect(skill!.relations).toEqual([
      { kind: 'replaces', id: 'lotus' },
      { kind: 'family', id: 'excel' },
      { kind: 'family', id: 'calc' },
    ]);
  });

  it('reads the marks of names and leaves them out of the name', () => {
    const [r, spark, law] = parse('r | !?R\nspark | Apache Spark | any: ^spark\nlaw | =Law');
    expect(r!.nameEs).toBe('R');
    expect(r!.aliases[0]).toMatchObject({
      letterCase: 'exact',
      needsContext: true,
      language: 'any',
    });
    expect(spark!.aliases[1]).toMatchObject({ letterCase: 'capital', needsContext: false });
    expect(law!.aliases[0]).toMatchObject({ inflects: false, letterCase: 'any' });
  });

  it('takes no name with a qualifier for an alias', () => {
    const [skill] = parse('maya | Maya (language) = Maya (lengua) | es: lengua maya');
    expect(skill!.aliases.map(({ text }) => text)).toEqual(['lengua maya']);
  });

  it('skips blank lines and comments', () => {
    expect(parse('\n# products\n\nword | Word\n')).toHaveLength(1);
    expect(parse('')).toEqual([]);
  });

  it.each([
    ['an id that is none', 'Big Data | Big data'],
    ['a line without a name', 'excel'],
    ['an unknown segment', 'excel | Excel | de: Tabelle'],
    ['an empty alias', 'excel | Excel | es: hoja;'],
    ['an implication without a reason', 'excel | Excel | implies: office'],
    ['a relation to no id', 'excel | Excel | family: Google Sheets'],
    ['an unknown type', 'excel | Excel | type: tool'],
    ['an ESCO concept that is no UUID', 'excel | Excel | esco: 123'],
  ])('refuses %s and names the line', (_name, line) => {
    expect(() => parse(line)).toThrow(/office.*in "/);
  });
});
