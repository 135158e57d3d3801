import cities from './cities.json' with { type: 'json' };
import regionAliases from './region-aliases.json' with { type: 'json' };
import { placeKey } from './countries.ts';

export interface City {
  readonly name: string;
  /** First-level region, or null in countries for which the gazetteer lists none. */
  readonly region: string | null;
  readonly countryCode: string;
  /** Inhabitants in thousands, used only to rank cities of one name. */
  readonly thousands: number;
}

export interface Region {
  readonly name: string;
  readonly countryCode: string;
}

function push<T>(index: Map<string, T[]>, name: string, value: T): void {
  const key = placeKey(name);
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

function buildIndexes(): { cities: Map<string, City[]>; regions: Map<string, Region[]> } {
  const cityIndex = new Map<string, City[]>();
  const regionIndex = new Map<string, Region[]>();
  const aliasesOf: Readonly<Record<string, Readonly<Record<string, string>>>> = regionAliases;
  for (const [countryCode, regions] of Object.entries(cities)) {
    for (const [regionName, list] of Object.entries(regions as Record<string, string>)) {
      if (regionName !== '') {
        const region = { name: regionName, countryCode };
        const aliases = aliasesOf[countryCode]?.[regionName]?.split('|') ?? [];
        for (const name of [regionName, ...aliases]) push(regionIndex, name, region);
      }
      for (const entry of list === '' ? [] : list.split('; ')) {
        const [name, thousands, ...aliases] = entry.split('|') as [string, string, ...string[]];
        const city: City = {
          name,
          region: regionName === '' ? null : regionName,
          countryCode,
          thousands: Number(thousands),
        };
        for (const alias of [name, ...aliases]) push(cityIndex, alias, city);
      }
    }
  }
  for (const list of cityIndex.values()) list.sort((a, b) => b.thousands - a.thousands);
  return { cities: cityIndex, regions: regionIndex };
}

const INDEXES = buildIndexes();
const NONE: readonly never[] = [];

/** Cities of that name or alias, the most populous first; the key comes from `placeKey`. */
export function citiesNamed(key: string): readonly City[] {
  return INDEXES.cities.get(key) ?? NONE;
}

/** First-level regions of that name, alias or code; in France and Spain also by département or province. */
export function regionsNamed(key: string): readonly Region[] {
  return INDEXES.regions.get(key) ?? NONE;
}
