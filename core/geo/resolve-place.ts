import { findCountry, placeKey } from './countries.ts';
import { regionOfFrenchNumber } from './french-departments.ts';
import { citiesNamed, regionsNamed, type City, type Region } from './gazetteer.ts';

export interface PlaceFields {
  /** Place as written: "Bogotá, D.C., Colombia". */
  readonly location: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
  /** Country of the source, used where the ad itself says nothing. */
  readonly defaultCountry: string | null;
}

export interface Place {
  /** ISO 3166-1 alpha-2. */
  countryCode: string | null;
  region: string | null;
  city: string | null;
  /** `stated`: a country was named; `place`: it follows from city or region; `default`: the source's own. */
  countryOrigin: 'stated' | 'place' | 'default' | null;
}

/** Without a country, a city counts only if it is this many times larger than the next of its name. */
const DOMINANCE = 5;
const LONGEST_CITY = 60;

const NOT_A_PLACE =
  /\b(?:remot[eoa]s?|teletrabajo|home ?office|hibrid[oa]|hybrid|presencial|anywhere|worldwide|nacional|nationwide|todo el pais|varios|various|multiple|others?|otr[oa]s?|n a|confidencial|a distance|teletravail)\b/;

/** What surrounds a name without being part of it. */
const TRIMMINGS =
  /^(?:greater|gran|grand|ciudad de|city of|area metropolitana de|region de|provincia de|departamento de|ville de|estado de) | (?:y alrededores|et environs|and surroundings|metropolitan area|bay area|area|province|region|city|centro|cedex|capital)$|\b\d+(?:er|e|eme)?(?: arrondissement)?\b/g;

function partsOf(text: string | null): string[] {
  if (text === null) return [];
  return text
    .split(/[,;|/()[\]\n•·]|\s[-–—]\s|\s(?:&|y|and|et|or|o|ou)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function lookUp<T>(part: string, find: (key: string) => readonly T[]): readonly T[] {
  const key = placeKey(part);
  const found = find(key);
  if (found.length > 0) return found;
  const bare = key.replace(TRIMMINGS, ' ').replace(/\s+/g, ' ').trim();
  return bare === key || bare === '' ? [] : find(bare);
}

/** Two-letter codes of regions count only in capitals: "MA" is Massachusetts, "ma" is a word. */
function findRegions(part: string): readonly Region[] {
  const code = part.replace(/[\d\s]+/g, '');
  return code.length <= 2 && code !== code.toUpperCase() ? [] : lookUp(part, regionsNamed);
}

/**
 * A name shared by a region and by cities of other countries ("Guadalajara", "San José") says nothing of the
 * country; one written only once in the place would otherwise confirm itself.
 */
function isEvidence(
  part: string,
  region: Region,
  known: { country: string | null; defaultCountry: string | null },
): boolean {
  if (known.country !== null || region.countryCode === known.defaultCountry) return true;
  return lookUp(part, citiesNamed).every((city) => city.countryCode === region.countryCode);
}

/** Whether the parts after the first name a region or a city, so that the first is the smaller place. */
function endsInRegion(parts: readonly string[]): boolean {
  return parts
    .slice(1)
    .some((part) => findRegions(part).length > 0 || lookUp(part, citiesNamed).length > 0);
}

function chooseCity(
  candidates: readonly City[],
  known: { country: string | null; regions: readonly Region[]; defaultCountry: string | null },
): City | null {
  const inRegion = (city: City) =>
    known.regions.some((r) => r.name === city.region && r.countryCode === city.countryCode);
  const inCountry = candidates.filter((city) => city.countryCode === known.country);
  if (known.country !== null) return inCountry.find(inRegion) ?? inCountry[0] ?? null;
  const regional = candidates.find(inRegion);
  if (regional !== undefined) return regional;
  const atHome = candidates.find((city) => city.countryCode === known.defaultCountry);
  if (atHome !== undefined) return atHome;
  // "San Fernando, Buenos Aires": a region that is known rules out the cities of that name in other countries.
  const [first, second] = candidates.filter(
    (city) =>
      known.regions.length === 0 || known.regions.some((r) => r.countryCode === city.countryCode),
  );
  if (first === undefined) return null;
  const abroad = candidates.find((city) => city.countryCode !== first.countryCode) ?? second;
  return abroad === undefined || first.thousands >= DOMINANCE * abroad.thousands ? first : null;
}

/**
 * Country, first-level region and city of an ad from its place fields. Names are matched against the gazetteer;
 * a city that it does not list is kept as written when it has a field of its own or stands before a known region
 * or country. Cities of one name are told apart by country, then region, then the source's country, then size.
 */
export function resolvePlace(fields: PlaceFields): Place {
  const { defaultCountry } = fields;
  const locationParts = partsOf(fields.location);
  let country = fields.country === null ? null : findCountry(fields.country);
  let countryPart: string | null = null;
  // Countries stand last. "San Martín, Buenos Aires" begins with a city, whatever island has its name.
  const last =
    locationParts.length > 1 && endsInRegion(locationParts)
      ? locationParts.slice(1)
      : locationParts;
  const countryNamedBy = [...last].reverse().concat(partsOf(fields.country));
  for (const part of country === null ? countryNamedBy : []) {
    // "CA", "CO", "AR": in a list of places a bare code of two letters is a region more often than a country.
    const code = placeKey(part).length === 2 && regionsNamed(placeKey(part)).length > 0;
    const found = code && locationParts.length > 1 ? null : findCountry(part);
    if (found === null) continue;
    country = found;
    countryPart = part;
    break;
  }
  const stated = country !== null;

  const places = locationParts.filter(
    (part) => part !== countryPart && (country === null || findCountry(part) !== country),
  );
  const regionParts = [...partsOf(fields.region), ...places.slice().reverse()];
  const regions = regionParts
    .flatMap((part) =>
      findRegions(part).filter((region) => isEvidence(part, region, { country, defaultCountry })),
    )
    .filter((region) => country === null || region.countryCode === country);

  const cityParts = [...partsOf(fields.city), ...places];
  let city: City | null = null;
  for (const part of cityParts) {
    city = chooseCity(lookUp(part, citiesNamed), { country, regions, defaultCountry });
    if (city !== null) break;
  }
  const region = chooseRegion({ city, regions, country, defaultCountry });
  const frenchRegion =
    region === null && (country ?? city?.countryCode ?? defaultCountry) === 'FR'
      ? ((fields.location ?? '').match(/\b(?:\d{5}|\d{2}|2[AB])\b/g) ?? [])
          .map(regionOfFrenchNumber)
          .find((found) => found !== null)
      : undefined;

  const fromPlace = city?.countryCode ?? region?.countryCode ?? null;
  const countryCode = country ?? fromPlace ?? defaultCountry;
  const anchored = stated || region !== null;
  return {
    countryCode,
    region: region?.name ?? frenchRegion ?? null,
    city: city?.name ?? cityAsWritten(fields, anchored ? places : [], regions),
    countryOrigin: stated
      ? 'stated'
      : fromPlace !== null
        ? 'place'
        : countryCode === null
          ? null
          : 'default',
  };
}

function chooseRegion(known: {
  city: City | null;
  regions: readonly Region[];
  country: string | null;
  defaultCountry: string | null;
}): Region | null {
  const { city, regions, country, defaultCountry } = known;
  if (city !== null) {
    if (city.region !== null) return { name: city.region, countryCode: city.countryCode };
    return regions.find((region) => region.countryCode === city.countryCode) ?? null;
  }
  if (country !== null) return regions[0] ?? null;
  const atHome = regions.find((region) => region.countryCode === defaultCountry);
  if (atHome !== undefined) return atHome;
  return new Set(regions.map((region) => region.countryCode)).size === 1 ? regions[0]! : null;
}

function cityAsWritten(
  fields: PlaceFields,
  places: readonly string[],
  regions: readonly Region[],
): string | null {
  const isRegion = (part: string) => findRegions(part).some((region) => regions.includes(region));
  const cityField = /:\/\/|@/.test(fields.city ?? '') ? null : fields.city;
  for (const part of [...partsOf(cityField), ...places]) {
    const name = part.replace(/\b\d{4,}\b/g, '').trim();
    if (name.length < 3 || name.length > LONGEST_CITY || /[\d@]/.test(name)) continue;
    if (NOT_A_PLACE.test(placeKey(name)) || isRegion(name) || findCountry(name) !== null) continue;
    return name;
  }
  return null;
}
