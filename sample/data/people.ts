import type { CountryCode } from '../ads/sample-ad.ts';

export interface NameStock {
  given: readonly string[];
  family: readonly string[];
  /** Surnames that a person bears: two in Spanish-speaking countries. */
  familyNames: 1 | 2;
}

const SPANISH_FAMILY =
  'Rojas,Cárdenas,Villalba,Quintero,Salcedo,Medina,Ortega,Pacheco,Escobar,Lozano,Beltrán,Cabrera,Ponce,Ibarra,Montoya,Zapata,Figueroa,Acosta'.split(
    ',',
  );

/** Invented contact persons are drawn from common names of the country. */
export const NAMES: Readonly<Record<CountryCode, NameStock>> = {
  CO: {
    given: 'Laura,Andrés,Paola,Julián,Marcela,Sebastián,Adriana,Camilo,Natalia,Yesid'.split(','),
    family: SPANISH_FAMILY,
    familyNames: 2,
  },
  MX: {
    given: 'Guadalupe,Jorge,Fernanda,Ricardo,Alejandra,Emilio,Verónica,Iván,Karla,Héctor'.split(
      ',',
    ),
    family: SPANISH_FAMILY,
    familyNames: 2,
  },
  AR: {
    given: 'Florencia,Matías,Agustina,Leandro,Carolina,Nicolás,Romina,Gonzalo,Belén,Pablo'.split(
      ',',
    ),
    family: 'Ferrari,Benítez,Sosa,Peralta,Romano,Godoy,Aguirre,Maldonado,Bianchi,Ojeda'.split(','),
    familyNames: 1,
  },
  FR: {
    given: 'Camille,Julien,Sophie,Nicolas,Élodie,Mathieu,Nadia,Thierry,Aurélie,Karim'.split(','),
    family: 'Lefèvre,Moreau,Garnier,Bertin,Rousselot,Chauvet,Delmas,Perrin,Benali,Marchand'.split(
      ',',
    ),
    familyNames: 1,
  },
  ZA: {
    given: 'Thandi,Sipho,Lerato,Johan,Nomsa,Kagiso,Anele,Pieter,Zanele,Ashwin'.split(','),
    family: 'Dlamini,Botha,Mokoena,Naidoo,Van Wyk,Khumalo,Jacobs,Mahlangu,Pillay,Nkosi'.split(','),
    familyNames: 1,
  },
};
