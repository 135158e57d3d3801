import { findCountry, placeKey } from './countries.ts';
import { regionOfFrenchNumber } from './french-departments.ts';
import { citiesNamed, type City, type Region } from './gazetteer.ts';
import { endsInRegion, findRegions, isCountry, lookUp, partsOf } from './place-parts.ts';

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
/** Regions that are one city: what stands before them in a place is a part of it. */
const CITY_REGIONS = new Set([
  'Bogotá, D.C.',
  'Ciudad de México',
  'Ciudad Autónoma de Buenos Aires',
  'Addis Ababa',
  'Distrito Federal',
  'District of Columbia',
  'Montevideo',
  'Lima',
]);

const NOT_A_PLACE =
  /\b(?:remot[eoa]s?|teletrabajo|home ?office|hibrid[oa]|hybrid|presencial|anywhere|worldwide|nacional|nationwide|todo el pais|varios|various|multiple|others?|otr[oa]s?|n a|confidencial|a distance|teletravail)\b/;

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
  if (country === null) {
    const named = [...last, ...partsOf(fields.country)];
    // Where an ad names several countries, the first counts.
    countryPart =
      named.find((part) => isCountry(part, locationParts.length, defaultCountry)) ?? null;
    country = countryPart === null ? null : findCountry(countryPart);
  }
  const stated = country !== null;

  const places = locationParts.filter(
    (part) => part !== countryPart && (country === null || findCountry(part) !== country),
  );
  const regionParts = [...partsOf(fields.region), ...places.slice().reverse()];
  const named = regionParts
    .flatMap((part) =>
      findRegions(part).filter((region) => isEvidence(part, region, { country, defaultCountry })),
    )
    .filter((region) => country === null || region.countryCode === country);
  const ofSource = named.filter((region) => region.countryCode === defaultCountry);
  const regions = country === null && ofSource.length > 0 ? ofSource : named;

  const isWholeRegion = (part: string, i: number) =>
    places.slice(0, i).some((before) => /\p{L}/u.test(before)) &&
    findRegions(part).some((region) => regions.includes(region) && !CITY_REGIONS.has(region.name));
  const cityParts = [
    ...partsOf(fields.city),
    // "Salto, Buenos Aires": what stands behind a place and is a region is not the city.
    ...places.filter((part, i) => !isWholeRegion(part, i)),
  ];
  let city: City | null = null;
  // "Brooklyn, Pretoria": a city of the source's country decides for the parts before it.
  const isHome = (part: string) =>
    lookUp(part, citiesNamed).some(({ countryCode }) => countryCode === defaultCountry);
  const home = country === null && regions.length === 0 ? cityParts.filter(isHome) : [];
  for (const part of home.length > 0 ? home : cityParts) {
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
