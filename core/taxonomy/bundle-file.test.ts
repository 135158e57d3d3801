import { describe, expect, it } from 'vitest';
import { normaliseRelease, recogniseBundleFile, releaseFromNames } from './bundle-file.ts';

describe('recogniseBundleFile', () => {
  it.each([
    ['skills_es.csv', { content: 'concepts', language: 'es', collection: null }],
    [
      'bundle/csv/occupations_en-US.csv',
      { content: 'concepts', language: 'en-us', collection: null },
    ],
    ['ISCOGroups_fr.csv', { content: 'concepts', language: 'fr', collection: null }],
    [
      'digitalSkillsCollection_pt.csv',
      { content: 'concepts', language: 'pt', collection: 'digital' },
    ],
    [
      'researchOccupationsCollection_en.csv',
      { content: 'concepts', language: 'en', collection: 'research' },
    ],
    ['broaderRelationsSkillPillar.csv', { content: 'broader' }],
    ['broaderRelationsOccPillar_en.csv', { content: 'broader' }],
    ['skillSkillRelations_en.csv', { content: 'skillRelations' }],
    ['occupationSkillRelations.csv', { content: 'occupationRelations' }],
  ])('knows %j', (name, expected) => {
    expect(recogniseBundleFile(name)).toEqual(expected);
  });

  it.each([
    'SOURCE.md',
    'skillsHierarchy_en.csv',
    'skills.csv',
    'skills_es.csv.bak',
    'ads_es.csv',
    '',
  ])('does not take %j for one', (name) => {
    expect(recogniseBundleFile(name)).toBeNull();
  });
});

describe('releaseFromNames', () => {
  it.each([
    [['ESCO dataset - v1.2.0 - classification - es - csv.zip'], '1.2'],
    [['ESCO dataset - v1.1.2 - es'], '1.1.2'],
    [['csv', 'esco-1.0'], '1.0'],
    [['skills_v1.2_en_es_fr.jsonl.gz'], '1.2'],
    [['downloads', 'csv'], null],
    [['export-2026-11-22'], null],
    [[], null],
  ])('reads %j', (names, expected) => {
    expect(releaseFromNames(names)).toBe(expected);
  });

  it('writes a release in one way', () => {
    expect(['v1.2.0', '1.2', ' 1.2.1 ', 'nightly'].map(normaliseRelease)).toEqual([
      '1.2',
      '1.2',
      '1.2.1',
      'nightly',
    ]);
  });
});
