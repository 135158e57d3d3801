import { foldText } from '../text/fold.ts';

/** Names beyond those of Unicode's CLDR: three-letter codes, abbreviations and everyday forms. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  AR: ['ARG', 'República Argentina', 'Argentine Republic'],
  BO: ['BOL', 'Bolivia'],
  BR: ['BRA'],
  CA: ['CAN'],
  CD: ['DR Congo', 'RDC'],
  CH: ['CHE'],
  CL: ['CHL'],
  CI: ["Côte d'Ivoire", 'Ivory Coast'],
  CO: ['COL', 'República de Colombia'],
  CR: ['CRI'],
  CZ: ['Czech Republic', 'República Checa'],
  DE: ['DEU'],
  DO: ['DOM', 'Rep. Dominicana'],
  EC: ['ECU'],
  ES: ['ESP'],
  ET: ['ETH'],
  FR: ['FRA', 'France métropolitaine'],
  GB: ['GBR', 'UK', 'U.K.', 'Great Britain', 'Gran Bretaña', 'Inglaterra', 'England', 'Scotland'],
  GT: ['GTM'],
  HN: ['HND'],
  IE: ['IRL'],
  IN: ['IND'],
  IT: ['ITA'],
  KE: ['KEN'],
  MA: ['MAR', 'Maroc'],
  MX: ['MEX', 'MÉX', 'Méjico', 'República Mexicana', 'Estados Unidos Mexicanos'],
  NG: ['NGA'],
  NL: ['NLD', 'Holanda', 'Holland', 'The Netherlands'],
  PA: ['PAN'],
  PE: ['PER'],
  PR: ['PRI'],
  PT: ['PRT'],
  PY: ['PRY'],
  SV: ['SLV'],
  TR: ['Turkey'],
  US: ['USA', 'U.S.A.', 'U.S.', 'United States of America', 'EE.UU.', 'EE. UU.', 'EEUU', 'EUA'],
  UY: ['URY'],
  VE: ['VEN', 'República Bolivariana de Venezuela'],
  ZA: ['ZAF', 'RSA', 'Republic of South Africa', 'S. Africa', 'Suid-Afrika', 'Sudafrica'],
};

/** Codes to which CLDR gives a name although they name no country of today. */
const NOT_COUNTRIES = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NQ NT PC PU PZ QO QU RH RN SU TA TP UK UN VD WK XA XB XK YD YU ZR ZZ'.split(
    ' ',
  ),
);

const LANGUAGES = ['es', 'en', 'fr', 'pt'] as const;

/** Key under which names of places are compared: folded, punctuation as single blanks. */
export function placeKey(name: string): string {
  return foldText(name)
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function buildIndex(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const displays = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    if (NOT_COUNTRIES.has(code)) continue;
    const names = displays.map((display) => display.of(code));
    if (names[0] === undefined) continue;
    for (const name of [...names, ...(MORE_NAMES[code] ?? [])]) {
      if (name !== undefined && !index.has(placeKey(name))) index.set(placeKey(name), code);
    }
    index.set(code.toLowerCase(), code);
  }
  return index;
}

const INDEX = buildIndex();

/**
 * ISO 3166-1 alpha-2 code of a country given by a name in es, en, fr or pt, or by its code; null if it is none.
 * A two-letter code counts only in capitals, because "de", "es" and "no" are words.
 */
export function findCountry(name: string): string | null {
  const key = placeKey(name);
  if (key.length === 2 && name.trim() !== name.trim().toUpperCase()) return null;
  return INDEX.get(key) ?? null;
}
