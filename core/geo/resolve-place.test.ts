import { describe, expect, it, test } from 'vitest';
import { findCountry } from './countries.ts';
import { resolvePlace, type PlaceFields } from './resolve-place.ts';

const NO_FIELDS: PlaceFields = {
  location: null,
  city: null,
  region: null,
  country: null,
  defaultCountry: null,
};

function place(location: string, defaultCountry: string | null = null): string {
  const found = resolvePlace({ ...NO_FIELDS, location, defaultCountry });
  return [found.countryCode, found.region, found.city].map((part) => part ?? '–').join(' / ');
}

describe('resolvePlace', () => {
  it.each([
    ['Bogotá, D.C., Colombia', 'CO / Bogotá, D.C. / Bogotá'],
    ['Capital Federal, Buenos Aires', 'AR / Ciudad Autónoma de Buenos Aires / Buenos Aires'],
    ['Pilar, Buenos Aires', 'AR / Buenos Aires / Pilar'],
    ['CDMX', 'MX / Ciudad de México / Ciudad de México'],
    ['Joburg', 'ZA / Gauteng / Johannesburg'],
    ['Toulouse (31)', 'FR / Occitanie / Toulouse'],
    ['75 - Paris', 'FR / Île-de-France / Paris'],
    ['Milwaukee, WI', 'US / Wisconsin / Milwaukee'],
    ['Empangeni & Mtunzini, KwaZulu-Natal', 'ZA / KwaZulu-Natal / Empangeni'],
    ['Madrid y alrededores', 'ES / Comunidad de Madrid / Madrid'],
    ['Afrique du Sud', 'ZA / – / –'],
    ['Remote - Colombia', 'CO / – / –'],
  ])('reads %s', (location, expected) => {
    expect(place(location)).toBe(expected);
  });

  it('tells cities of one name apart by the country that is named beside them', () => {
    expect(place('Guadalajara, España')).toBe('ES / Castilla-La Mancha / Guadalajara');
    expect(place('Guadalajara, México')).toBe('MX / Jalisco / Guadalajara');
    expect(place('Córdoba, Veracruz')).toBe('MX / Veracruz / Córdoba');
  });

  it('lets the country of the source decide between cities of one name', () => {
    expect(place('Mérida', 'ES')).toBe('ES / Extremadura / Mérida');
    expect(place('Mérida', 'MX')).toBe('MX / Yucatán / Mérida');
  });

  it('does not choose between cities of one name without a country', () => {
    expect(place('Cartagena')).toBe('– / – / –');
    expect(place('San José')).toBe('– / – / –');
  });

  it('takes the city that is far larger than its namesakes', () => {
    expect(place('Guadalajara')).toBe('MX / Jalisco / Guadalajara');
    expect(place('London')).toBe('GB / England / London');
  });

  it('prefers what the ad says to the country of the source', () => {
    expect(place('Lima, Perú', 'CO')).toBe('PE / Lima / Lima');
    expect(place('Paris', 'CO')).toBe('FR / Île-de-France / Paris');
  });

  it.each([
    ['Granada y alrededores', 'ES', 'ES / Andalucía / Granada'],
    ['Brooklyn, Pretoria', 'ZA', 'ZA / Gauteng / Pretoria'],
    ['Salto, Buenos Aires', 'AR', 'AR / Buenos Aires / Salto'],
    ['San Juan, PR 00902', 'US', 'PR / – / San Juan'],
    ['Villa Serena, Córdoba', 'AR', 'AR / Córdoba / Villa Serena'],
    ['Barrio Sereno, Bogotá', 'CO', 'CO / Bogotá, D.C. / Bogotá'],
    ['Curitiba, PR', 'BR', 'BR / Paraná / Curitiba'],
    ['South Africa or Malaysia', null, 'ZA / – / –'],
    ['CPT/JHB', null, 'ZA / Western Cape / Cape Town'],
  ])('weighs the parts of %s from %s', (location, country, expected) => {
    expect(place(location, country)).toBe(expected);
  });

  it('takes the country of the source as the last resort and says so', () => {
    const found = resolvePlace({ ...NO_FIELDS, location: 'Remoto', defaultCountry: 'CO' });
    expect(found).toEqual({
      countryCode: 'CO',
      region: null,
      city: null,
      countryOrigin: 'default',
    });
  });

  it('keeps a city that the gazetteer does not list when region or country anchor it', () => {
    expect(place('Villa Serena del Alba, Antioquia')).toBe(
      'CO / Antioquia / Villa Serena del Alba',
    );
    expect(
      resolvePlace({ ...NO_FIELDS, city: 'Villa Serena del Alba', country: 'Colombia' }).city,
    ).toBe('Villa Serena del Alba');
    expect(place('Villa Serena del Alba')).toBe('– / – / –');
  });

  it('uses separate fields for city, region and country', () => {
    const fields = { ...NO_FIELDS, city: 'Quito', region: 'Pichincha', country: 'Ecuador' };
    expect(resolvePlace(fields)).toEqual({
      countryCode: 'EC',
      region: 'Pichincha',
      city: 'Quito',
      countryOrigin: 'stated',
    });
  });

  it('finds nothing in empty or senseless fields', () => {
    expect(place('')).toBe('– / – / –');
    expect(place(',,, - / ()')).toBe('– / – / –');
    expect(resolvePlace({ ...NO_FIELDS, city: 'https://x.example/1' }).city).toBeNull();
  });
});

describe('findCountry', () => {
  it.each([
    ['Colombia', 'CO'],
    ['Afrique du Sud', 'ZA'],
    ['Sudáfrica', 'ZA'],
    ['África do Sul', 'ZA'],
    ['EE.UU.', 'US'],
    ['Méjico', 'MX'],
    ['FRA', 'FR'],
    ['Alemania', 'DE'],
    ['es', null],
    ['ES', 'ES'],
    ['Ruritania', null],
    ['', null],
  ])('%s is %s', (name, code) => {
    expect(findCountry(name)).toBe(code);
  });
});

test.each([
  ['San Martín, Buenos Aires', 'AR'],
  ['San Fernando, Buenos Aires', 'AR'],
  ['Santa Lucía, San Juan', 'AR'],
  ['Ensenada, Buenos Aires', 'AR'],
])('"%s" of an Argentine source lies in %s, whatever else has that name', (location, country) => {
  const place = resolvePlace({
    location,
    city: null,
    region: null,
    country: null,
    defaultCountry: 'AR',
  });
  expect(place.countryCode).toBe(country);
});
