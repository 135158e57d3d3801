import { findCountry, placeKey } from './countries.ts';
import { citiesNamed, regionsNamed, type Region } from './gazetteer.ts';

/** What surrounds a name without being part of it. */
const TRIMMINGS =
  /^(?:greater|gran|grand|ciudad de|city of|area metropolitana de|region de|provincia de|departamento de|ville de|estado de) | (?:y alrededores|et environs|and surroundings|metropolitan area|bay area|area|province|region|city|centro|cedex|capital)$|\b\d+(?:er|e|eme)?(?: arrondissement)?\b/g;

/** Parts of a place as written, at commas, slashes, brackets and conjunctions, without postal codes at their ends. */
export function partsOf(text: string | null): string[] {
  if (text === null) return [];
  return text
    .split(/[,;|/()[\]\n•·]|\s[-–—]\s|\s(?:&|y|and|et|or|o|ou)\s/)
    .map((part) => part.replace(/\s\d{4,5}(?:-\d{3,4})?$/, '').trim())
    .filter((part) => part !== '');
}

/** What the gazetteer finds for a part, as written or else without the words around the name. */
export function lookUp<T>(part: string, find: (key: string) => readonly T[]): readonly T[] {
  const key = placeKey(part);
  const found = find(key);
  if (found.length > 0) return found;
  const bare = key.replace(TRIMMINGS, ' ').replace(/\s+/g, ' ').trim();
  return bare === key || bare === '' ? [] : find(bare);
}

/** Two-letter codes of regions count only in capitals: "MA" is Massachusetts, "ma" is a word. */
export function findRegions(part: string): readonly Region[] {
  const code = part.replace(/[\d\s]+/g, '');
  return code.length <= 2 && code !== code.toUpperCase() ? [] : lookUp(part, regionsNamed);
}

/** Countries whose names are those of better known places: Granada, Guadalupe, San Martín, Santa Elena, Georgia. */
const OVERSHADOWED = new Set(['GD', 'GP', 'MF', 'SX', 'SH', 'BL', 'GE']);

/**
 * Whether a part names a country and nothing nearer: a code such as "CA" beside other parts is a region of the United
 * States or of the source's country, and "Granada" is the city.
 */
export function isCountry(part: string, parts: number, defaultCountry: string | null): boolean {
  const found = findCountry(part);
  if (found === null) return false;
  const key = placeKey(part);
  if (key.length === 2 && parts > 1) {
    return regionsNamed(key).every(
      ({ countryCode }) => countryCode !== 'US' && countryCode !== defaultCountry,
    );
  }
  if (!OVERSHADOWED.has(found)) return true;
  return lookUp(part, citiesNamed).length === 0 && lookUp(part, regionsNamed).length === 0;
}

/** Whether the parts after the first name a region or a city, so that the first is the smaller place. */
export function endsInRegion(parts: readonly string[]): boolean {
  return parts
    .slice(1)
    .some((part) => findRegions(part).length > 0 || lookUp(part, citiesNamed).length > 0);
}
