import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import { extractSkills } from './extract-skills.ts';
import { buildLexicon } from './lexicon.ts';

const lexicon = buildLexicon({ vocabulary: loadVocabulary() });
const licencesIn = (combinedText: string, countryCode: string | null, language = 'es'): string[] =>
  extractSkills({ combinedText, countryCode, language, sections: [] }, lexicon)
    .map(({ skillKey }) => skillKey)
    .filter((key) => key.startsWith('v:driving-licence'));

describe('Driving licences', () => {
  it.each([
    ['CO', 'Licencia de conducción categoría C2', 'v:driving-licence-truck'],
    ['CO', 'Licencia de conducción C1 vigente', 'v:driving-licence-car'],
    ['AR', 'Registro de conducir clase D1', 'v:driving-licence-passenger'],
    ['EC', 'Licencia de conducir tipo E', 'v:driving-licence-truck'],
    ['ES', 'Carnet de conducir B', 'v:driving-licence-car'],
    ['MX', 'Licencia de manejo tipo C', 'v:driving-licence'],
    [null, 'Licencia de conducir vigente', 'v:driving-licence'],
  ])('reads the class as %s does: %s', (country, text, key) => {
    expect(licencesIn(text, country)).toEqual([key]);
  });

  it('reads them in French and English', () => {
    expect(licencesIn('Titulaire du permis CE', 'FR', 'fr')).toEqual(['v:driving-licence-truck']);
    expect(licencesIn("Valid driver's licence, Code 8", 'ZA', 'en')).toContain(
      'v:driving-licence-car',
    );
  });

  it.each([
    'Licencia por maternidad a partir de la semana 34',
    'Registro de clientes tipo A',
    'carne de res a la brasa',
  ])('takes no other licence for one: %s', (text) => {
    expect(licencesIn(text, 'AR')).toEqual([]);
  });
});
