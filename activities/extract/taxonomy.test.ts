import { describe, expect, it } from 'vitest';
import type { TaxonomyLabel, TaxonomySkill } from '../../core/taxonomy/taxonomy-skill.ts';
import { parseField } from '../../core/vocabulary/parse-field.ts';
import { extractSkills } from './extract-skills.ts';
import { buildLexicon, skillConcepts } from './lexicon.ts';
import { usableLabels } from './taxonomy-labels.ts';

const label = (language: string, text: string, kind: TaxonomyLabel['kind'] = 'preferred') => ({
  ...{ language, text, kind },
});
const skill = (uuid: string, type: string, ...labels: TaxonomyLabel[]): TaxonomySkill => ({
  uri: `http://taxonomy.example/${uuid}`,
  ...{ uuid, type, labels },
});
const textsOf = (...labels: TaxonomyLabel[]): string[] =>
  usableLabels(skill('1', 'knowledge', ...labels)).map(({ text }) => text);

describe('usableLabels', () => {
  it('takes names of several words as they are', () => {
    expect(textsOf(label('es', 'podar árboles frutales'))).toEqual(['podar árboles frutales']);
  });

  it('leaves single words to a cue and takes them from preferred labels only', () => {
    const [only, ...others] = usableLabels(
      skill('1', 'knowledge', label('es', 'paleontología'), label('es', 'fósiles', 'alternative')),
    );
    expect(only).toMatchObject({ text: 'paleontología', needsContext: true });
    expect(others).toEqual([]);
  });

  it('leaves out short, blocked, foreign and endless labels', () => {
    expect(textsOf(label('es', 'CI'))).toEqual([]);
    expect(textsOf(label('es', 'Depósito'))).toEqual([]);
    expect(textsOf(label('de', 'Äpfel schneiden'))).toEqual([]);
    expect(textsOf(label('en', 'one two three four five six seven eight nine'))).toEqual([]);
    expect(textsOf()).toEqual([]);
  });

  it('takes the qualifier off and asks for a context instead', () => {
    const [only] = usableLabels(skill('1', 'knowledge', label('en', 'Basil script (computing)')));
    expect(only).toMatchObject({ text: 'Basil script', needsContext: true });
  });
});

describe('A lexicon with a taxonomy', () => {
  const vocabulary = {
    version: 'test',
    skills: parseField({ field: 'trade', type: 'hard', lines: 'baking | Baking = Panadería' }),
  };
  const taxonomy = [
    skill(
      'bake',
      'knowledge',
      label('en', 'baking'),
      label('es', 'hornear pan casero', 'alternative'),
    ),
    skill(
      'bees',
      'skill/competence',
      label('es', 'criar abejas reinas'),
      label('en', 'rear queen bees'),
    ),
    skill('rock', 'knowledge', label('es', 'petrografía')),
  ];
  const lexicon = buildLexicon({ vocabulary, taxonomy });
  const keysIn = (combinedText: string, language = 'es'): string[] =>
    extractSkills({ combinedText, language, countryCode: null, sections: [] }, lexicon).map(
      ({ skillKey }) => skillKey,
    );

  it('lends the labels of a linked concept to the skill of the vocabulary', () => {
    expect(keysIn('Hornear pan casero')).toEqual(['v:baking']);
  });

  it('keeps other concepts under their own key', () => {
    expect(keysIn('Tareas de criar abejas reinas')).toEqual(['esco:bees']);
    expect(keysIn('Rear queen bees', 'en')).toEqual(['esco:bees']);
  });

  it('takes a single everyday word only where the ad asks for it', () => {
    expect(keysIn('Conocimientos de petrografía')).toEqual(['esco:rock']);
    expect(keysIn('La petrografía de la zona')).toEqual([]);
  });

  it('does not look for Spanish labels in English ads', () => {
    expect(keysIn('criar abejas reinas', 'en')).toEqual([]);
  });

  it('describes all that it looks for', () => {
    expect(skillConcepts(lexicon).map(({ skillKey }) => skillKey)).toEqual([
      ...['v:baking', 'esco:bees', 'esco:rock'],
    ]);
    expect(skillConcepts(lexicon)[0]!.escoUri).toBe('http://taxonomy.example/bake');
  });
});
