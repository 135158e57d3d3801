import { describe, expect, it } from 'vitest';
import { splitGenderForms } from './gender-forms.ts';

describe('splitGenderForms', () => {
  it.each([
    ['director/directora', ['director', 'directora']],
    ['director técnico/directora técnica', ['director técnico', 'directora técnica']],
    ['técnico/técnica de laboratorio', ['técnico de laboratorio', 'técnica de laboratorio']],
    ['actor/actriz', ['actor', 'actriz']],
    [
      'organizar pruebas de actores/actrices',
      ['organizar pruebas de actores', 'organizar pruebas de actrices'],
    ],
    ['químico analista/química analista', ['químico analista', 'química analista']],
    ['infirmier/infirmière de nuit', ['infirmier de nuit', 'infirmière de nuit']],
    ['directeur / directrice', ['directeur', 'directrice']],
    ['vendeur/vendeuse', ['vendeur', 'vendeuse']],
    ['aider d’infirmier/infirmière', ['aider d’infirmier', 'aider d’infirmière']],
    ['enfermero/a', ['enfermero', 'enfermera']],
    ['administrador(a) de redes', ['administrador de redes', 'administradora de redes']],
    ['directeur/trice', ['directeur', 'directrice']],
    ['employé/e', ['employé', 'employée']],
    ['técnico/técnica mecánico/mecánica', ['técnico mecánico', 'técnica mecánica']],
  ])('writes out both forms of %j', (label, expected) => {
    expect(splitGenderForms(label)).toEqual(expected);
  });

  it.each([
    'TCP/IP',
    'C/C++',
    'PL/SQL',
    'azulejos/baldosas',
    'carga/descarga',
    'y/o',
    'software (aplicaciones)',
    'types de brosses/types de pinceaux',
    'norma 1907/2006',
    '/',
    '',
  ])('leaves %j alone', (label) => {
    expect(splitGenderForms(label)).toEqual([label]);
  });
});
