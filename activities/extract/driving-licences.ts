import { GAP, type Tokens } from '../../core/text/tokenize.ts';
import type { Candidate } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';

/** Words that name a driving licence by themselves, and those that need "de conducir" beside them. */
const LICENCE_WORDS = new Set([
  'licencia',
  'carnet',
  'carne',
  'licence',
  'license',
  'brevete',
  'permis',
]);
const PAPER_WORDS = new Set([
  'registro',
  'permiso',
  'pase',
  'carteira',
  'habilitacao',
  'licencias',
]);
const DRIVING_WORDS = new Set([
  'conducir',
  'conduccion',
  'manejo',
  'manejar',
  'driver',
  'drivers',
  'driving',
  'conduire',
]);
/** Most ads have none of these words, and a look at the whole text is cheaper than one at each token. */
const MAY_NAME_ONE = /licen|carn[eé]|brevet|permi|registro|pase|carteira|habilita/i;
const CLASS = /^(?:[a-e][1-4]?|e[bc]1?|c1e|g)$/;
/** Tokens between the word and its class: "licencia de conducir nacional categoría". */
const REACH = 6;

type Vehicle = 'motorcycle' | 'car' | 'truck' | 'passenger';

/**
 * What the letter of a class allows one to drive. Most countries follow the Vienna convention of 1968; Colombia
 * (Resolución 1500 de 2005) and Ecuador (Ley de Tránsito, art. 132) have classes of their own, and Mexican
 * states differ so much that a letter alone says nothing.
 */
const VEHICLES: Readonly<Record<string, Readonly<Record<string, Vehicle>>>> = {
  CO: {
    a1: 'motorcycle',
    a2: 'motorcycle',
    b1: 'car',
    b2: 'truck',
    b3: 'truck',
    c1: 'car',
    c2: 'truck',
    c3: 'truck',
  },
  EC: {
    a: 'motorcycle',
    a1: 'motorcycle',
    b: 'car',
    c: 'car',
    c1: 'car',
    d: 'passenger',
    d1: 'passenger',
    e: 'truck',
    e1: 'truck',
  },
  MX: {},
  default: {
    ...{ a: 'motorcycle', a1: 'motorcycle', a2: 'motorcycle', a3: 'motorcycle' },
    ...{
      b: 'car',
      b1: 'car',
      b2: 'car',
      eb: 'car',
      c: 'truck',
      c1: 'truck',
      c2: 'truck',
      c3: 'truck',
    },
    ...{ c1e: 'truck', e: 'truck', e1: 'truck', ec: 'truck', ec1: 'truck' },
    ...{ d: 'passenger', d1: 'passenger', d2: 'passenger', d3: 'passenger' },
  },
};

/** Driving licences with their class ("licencia de conducir categoría C1", "permis B"), by country of the ad. */
export function findDrivingLicences(
  tokens: Tokens,
  countryCode: string | null,
  lexicon: Lexicon,
): Candidate[] {
  const found: Candidate[] = [];
  if (!MAY_NAME_ONE.test(tokens.text)) return found;
  for (let first = 0; first < tokens.count; first++) {
    const word = tokens.folded[first]!;
    if (!LICENCE_WORDS.has(word) && !PAPER_WORDS.has(word)) continue;
    const last = classAfter(tokens, first);
    if (last === null) continue;
    const vehicles = VEHICLES[countryCode ?? 'default'] ?? VEHICLES['default']!;
    const vehicle = vehicles[tokens.folded[last]!];
    const id = vehicle === undefined ? 'driving-licence' : `driving-licence-${vehicle}`;
    const concept = lexicon.conceptByKey.get(`v:${id}`);
    if (concept === undefined) continue;
    found.push({
      label: {
        concept,
        text: lexicon.concepts[concept]!.nameEn,
        folded: tokens.folded.slice(first, last + 1),
        language: 'any',
        letterCase: 'any',
        inflects: false,
        needsContext: false,
        homograph: null,
        origin: 'vocabulary',
      },
      first,
      last,
      isLiteral: true,
      method: 'regex',
    });
  }
  return found;
}

/** Token of the class that belongs to the licence word at `first`, or null. */
function classAfter(tokens: Tokens, first: number): number | null {
  let isDriving = LICENCE_WORDS.has(tokens.folded[first]!);
  for (let i = first + 1; i < tokens.count && i <= first + REACH; i++) {
    if (tokens.gaps[i] === GAP.sentence) return null;
    const word = tokens.folded[i]!;
    if (DRIVING_WORDS.has(word)) isDriving = true;
    // Capital letters only: "a", "e" and "d'" are words.
    const surface = tokens.text.slice(tokens.starts[i], tokens.ends[i]);
    if (CLASS.test(word) && surface === surface.toUpperCase()) return isDriving ? i : null;
  }
  return null;
}
