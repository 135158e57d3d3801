import { describe, expect, it } from 'vitest';
import { readMergedLine } from './merged-line.ts';

const URI = 'http://data.example/esco/skill/one';

describe('readMergedLine', () => {
  it('reads all languages of a skill from one line', () => {
    const line = JSON.stringify({
      uri: URI,
      en: 'keep bees',
      en_alt: ['beekeeping', 'keep bees'],
      es: 'criar abejas',
      'pt-br': 'criar abelhas',
      skillType: 'skill/competence',
      broader: ['http://data.example/esco/skill/group'],
      collections: ['green'],
      es_source: 'v1.0',
    });
    expect(readMergedLine(line)).toMatchObject({
      concepts: [
        { uri: URI, conceptType: 'skill', skillType: 'skill/competence', description: null },
      ],
      labels: [
        { language: 'en', kind: 'preferred', label: 'keep bees' },
        { language: 'es', kind: 'preferred', label: 'criar abejas' },
        { language: 'pt-br', kind: 'preferred', label: 'criar abelhas' },
        { language: 'en', kind: 'alternative', label: 'beekeeping' },
      ],
      relations: [
        { kind: 'broader', toUri: 'http://data.example/esco/skill/group' },
        { kind: 'collection', toUri: 'collection:green' },
      ],
    });
  });

  it('is content with a URI alone', () => {
    expect(readMergedLine(JSON.stringify({ uri: URI }))).toMatchObject({
      labels: [],
      relations: [],
    });
  });

  it.each(['', 'not json', '[]', 'null', '{"en":"x"}', '{"uri":"no scheme"}', '{"uri":5}'])(
    'leaves out %j and says why',
    (line) => {
      expect(readMergedLine(line)).toEqual({ skipped: expect.any(String) as string });
    },
  );
});
