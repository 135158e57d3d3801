import { describe, expect, it } from 'vitest';
import { readBundleRow } from './bundle-row.ts';
import type { BundleFile } from './bundle-file.ts';

const SKILL = 'http://data.example/esco/skill/one';
const skills: BundleFile = { content: 'concepts', language: 'es', collection: null };

describe('readBundleRow', () => {
  it('reads a concept with its labels, one per line, tidied and once each', () => {
    const record = readBundleRow(
      {
        conceptType: 'KnowledgeSkillCompetence',
        conceptUri: SKILL,
        skillType: 'knowledge',
        preferredLabel: 'cuidar  colmenas',
        altLabels: 'criar abejas\ncuidar colmenas\n\ncriar abejas',
        hiddenLabels: 'criar avejas',
        description: 'Atender\n las colmenas.',
      },
      skills,
    );
    expect(record).toEqual({
      concepts: [
        {
          uri: SKILL,
          conceptType: 'skill',
          skillType: 'knowledge',
          reuseLevel: null,
          code: null,
          description: 'Atender las colmenas.',
        },
      ],
      labels: [
        { uri: SKILL, language: 'es', kind: 'preferred', label: 'cuidar colmenas' },
        { uri: SKILL, language: 'es', kind: 'alternative', label: 'criar abejas' },
        { uri: SKILL, language: 'es', kind: 'hidden', label: 'criar avejas' },
      ],
      relations: [],
    });
  });

  it('keeps the second form of a gendered label as an alternative, and the group of an occupation', () => {
    const uri = 'http://data.example/esco/occupation/two';
    expect(
      readBundleRow(
        {
          conceptType: 'Occupation',
          conceptUri: uri,
          iscoGroup: '6123',
          preferredLabel: 'apicultor/apicultora',
        },
        skills,
      ),
    ).toMatchObject({
      labels: [
        { kind: 'preferred', label: 'apicultor' },
        { kind: 'alternative', label: 'apicultora' },
      ],
      relations: [{ kind: 'broader', fromUri: uri, toUri: 'http://data.example/esco/isco/C6123' }],
    });
  });

  it('reads the membership and the broader concepts of a collection', () => {
    expect(
      readBundleRow(
        {
          conceptType: 'KnowledgeSkillCompetence',
          conceptUri: SKILL,
          preferredLabel: 'x',
          altLabels: 'y | z',
          broaderConceptUri: 'http://data.example/a | http://data.example/b',
        },
        { content: 'concepts', language: 'es', collection: 'Digital' },
      ),
    ).toMatchObject({
      labels: [{ label: 'x' }, { label: 'y' }, { label: 'z' }],
      relations: [
        { kind: 'broader', toUri: 'http://data.example/a' },
        { kind: 'broader', toUri: 'http://data.example/b' },
        { kind: 'collection', toUri: 'collection:digital' },
      ],
    });
  });

  it.each([
    [{ content: 'broader' }, { conceptUri: 'http://a/1', broaderUri: 'http://a/2' }, 'broader'],
    [
      { content: 'skillRelations' },
      { originalSkillUri: 'http://a/1', relationType: 'optional', relatedSkillUri: 'http://a/2' },
      'optional',
    ],
    [
      { content: 'occupationRelations' },
      { occupationUri: 'http://a/1', relationType: 'Essential', skillUri: 'http://a/2' },
      'essential',
    ],
  ] as const)('reads the relations of %j', (file, row, kind) => {
    expect(readBundleRow(row, file)).toEqual({
      concepts: [],
      labels: [],
      relations: [{ kind, fromUri: 'http://a/1', toUri: 'http://a/2' }],
    });
  });

  it.each([
    ['an empty row', {}, skills],
    ['a concept without a URI', { conceptType: 'Occupation', preferredLabel: 'x' }, skills],
    ['a concept scheme', { conceptType: 'ConceptScheme', conceptUri: SKILL }, skills],
    [
      'an obsolete concept',
      { conceptType: 'KnowledgeSkillCompetence', conceptUri: SKILL, status: 'obsolete' },
      skills,
    ],
    ['half a relation', { conceptUri: SKILL }, { content: 'broader' }],
    [
      'a relation of another type',
      { originalSkillUri: SKILL, relatedSkillUri: SKILL, relationType: 'odd' },
      { content: 'skillRelations' },
    ],
  ] as const)('leaves out %s and says why', (_name, row, file) => {
    expect(readBundleRow(row, file as BundleFile)).toEqual({
      skipped: expect.any(String) as string,
    });
  });
});
