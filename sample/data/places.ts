import type { CountryCode } from '../ads/sample-ad.ts';

export interface Place {
  city: string;
  region: string;
  /** Relative number of ads. */
  share: number;
}

function places(table: string): readonly Place[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [city, region, share] = line.split(' | ');
      return { city: city!, region: region!, share: Number(share) };
    });
}

/** Cities with ads, by country, larger labour markets first. */
export const PLACES: Readonly<Record<CountryCode, readonly Place[]>> = {
  CO: places(`
Bogotá | Bogotá, D.C. | 40
Medellín | Antioquia | 17
Cali | Valle del Cauca | 11
Barranquilla | Atlántico | 8
Bucaramanga | Santander | 5
Cartagena | Bolívar | 5
Pereira | Risaralda | 4
Manizales | Caldas | 3
Ibagué | Tolima | 2.5
Villavicencio | Meta | 2
Rionegro | Antioquia | 1.5
Yumbo | Valle del Cauca | 1.5
Neiva | Huila | 1.2
Montería | Córdoba | 1`),
  MX: places(`
Ciudad de México | Ciudad de México | 33
Monterrey | Nuevo León | 15
Guadalajara | Jalisco | 13
Querétaro | Querétaro | 8
Puebla | Puebla | 6
Tijuana | Baja California | 6
León | Guanajuato | 4
Mérida | Yucatán | 4
Toluca | Estado de México | 4
Ciudad Juárez | Chihuahua | 4
Cancún | Quintana Roo | 3
San Luis Potosí | San Luis Potosí | 3
Saltillo | Coahuila | 2
Hermosillo | Sonora | 2`),
  AR: places(`
Buenos Aires | Ciudad Autónoma de Buenos Aires | 40
Córdoba | Córdoba | 12
Rosario | Santa Fe | 9
Pilar | Buenos Aires | 5
La Plata | Buenos Aires | 5
Mendoza | Mendoza | 5
Vicente López | Buenos Aires | 4
Avellaneda | Buenos Aires | 4
San Miguel de Tucumán | Tucumán | 3
Mar del Plata | Buenos Aires | 3
Neuquén | Neuquén | 3
Salta | Salta | 2
Bahía Blanca | Buenos Aires | 2
San Juan | San Juan | 1.5`),
  FR: places(`
Paris | Île-de-France | 28
Lyon | Auvergne-Rhône-Alpes | 12
Marseille | Provence-Alpes-Côte d'Azur | 8
Toulouse | Occitanie | 8
Lille | Hauts-de-France | 7
Nantes | Pays de la Loire | 7
Bordeaux | Nouvelle-Aquitaine | 6
Strasbourg | Grand Est | 5
Rennes | Bretagne | 5
Montpellier | Occitanie | 4
Grenoble | Auvergne-Rhône-Alpes | 3
Nice | Provence-Alpes-Côte d'Azur | 3
Rouen | Normandie | 2.5
Dijon | Bourgogne-Franche-Comté | 2
Clermont-Ferrand | Auvergne-Rhône-Alpes | 2`),
  ZA: places(`
Johannesburg | Gauteng | 26
Cape Town | Western Cape | 22
Durban | KwaZulu-Natal | 12
Pretoria | Gauteng | 11
Sandton | Gauteng | 8
Gqeberha | Eastern Cape | 4
Bloemfontein | Free State | 3
Rustenburg | North West | 3
East London | Eastern Cape | 2.5
Polokwane | Limpopo | 2.5
Mbombela | Mpumalanga | 2.5
Stellenbosch | Western Cape | 2
Midrand | Gauteng | 3
Kimberley | Northern Cape | 1.5`),
};

/** Country names as ads write them, in the language of the country. */
export const COUNTRY_NAMES: Readonly<Record<CountryCode, string>> = {
  CO: 'Colombia',
  MX: 'México',
  AR: 'Argentina',
  FR: 'France',
  ZA: 'South Africa',
};
