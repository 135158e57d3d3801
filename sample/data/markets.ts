import type { CountryCode, SampleLanguage } from '../ads/sample-ad.ts';

/** How a country advertises. Shares are relative; wages are rounded usual monthly wages for the scale of the sample's pay. */
export interface Market {
  share: number;
  currency: string;
  monthlyWage: number;
  /** Statutory minimum for a month of full-time work in 2025, rounded up. */
  minimumWage: number;
  /** Share of ads that state pay. */
  statesPay: number;
  languages: readonly { language: SampleLanguage; share: number }[];
  /** Occupations of these sectors are more frequent than elsewhere, by this factor. */
  sectorTilt: Readonly<Record<string, number>>;
  /** Boards by share of the country's ads: faro, nexo, vitrine. */
  boards: readonly [number, number, number];
  /** Share of desk and customer-facing jobs that ask for a spoken language. */
  spokenLanguages: readonly { skill: string; share: number }[];
}

export const MARKETS: Readonly<Record<CountryCode, Market>> = {
  CO: {
    share: 28,
    currency: 'COP',
    monthlyWage: 1_900_000,
    minimumWage: 1_425_000,
    statesPay: 0.62,
    languages: [
      { language: 'es', share: 94 },
      { language: 'en', share: 3 },
      { language: 'pt', share: 3 },
    ],
    sectorTilt: { 'customer-service': 1.5, mining: 1.3, safety: 1.6, agriculture: 1.1 },
    boards: [55, 35, 10],
    spokenLanguages: [
      { skill: 'english', share: 0.2 },
      { skill: 'portuguese', share: 0.02 },
    ],
  },
  MX: {
    share: 25,
    currency: 'MXN',
    monthlyWage: 11_500,
    minimumWage: 8_500,
    statesPay: 0.55,
    languages: [
      { language: 'es', share: 95 },
      { language: 'en', share: 4 },
      { language: 'pt', share: 1 },
    ],
    sectorTilt: { manufacturing: 1.8, logistics: 1.3, maintenance: 1.3 },
    boards: [45, 45, 10],
    spokenLanguages: [
      { skill: 'english', share: 0.28 },
      { skill: 'german', share: 0.01 },
    ],
  },
  AR: {
    share: 17,
    currency: 'ARS',
    monthlyWage: 1_250_000,
    minimumWage: 325_000,
    statesPay: 0.25,
    languages: [
      { language: 'es', share: 90 },
      { language: 'pt', share: 7 },
      { language: 'en', share: 3 },
    ],
    sectorTilt: { technology: 1.5, agriculture: 1.6, marketing: 1.2 },
    boards: [45, 40, 15],
    spokenLanguages: [
      { skill: 'english', share: 0.27 },
      { skill: 'portuguese', share: 0.06 },
    ],
  },
  FR: {
    share: 16,
    currency: 'EUR',
    monthlyWage: 2_400,
    minimumWage: 1_802,
    statesPay: 0.55,
    languages: [
      { language: 'fr', share: 92 },
      { language: 'en', share: 8 },
    ],
    sectorTilt: { hospitality: 1.3, health: 1.5, construction: 1.2, mining: 0.3 },
    boards: [15, 25, 60],
    spokenLanguages: [
      { skill: 'english', share: 0.22 },
      { skill: 'german', share: 0.04 },
      { skill: 'spanish', share: 0.03 },
    ],
  },
  ZA: {
    share: 14,
    currency: 'ZAR',
    monthlyWage: 13_500,
    minimumWage: 5_620,
    statesPay: 0.4,
    languages: [{ language: 'en', share: 100 }],
    sectorTilt: { mining: 2.5, services: 1.3, safety: 1.5, finance: 1.2 },
    boards: [15, 35, 50],
    spokenLanguages: [
      { skill: 'english', share: 0.3 },
      { skill: 'afrikaans', share: 0.12 },
      { skill: 'zulu', share: 0.07 },
    ],
  },
};

export const COUNTRIES = Object.keys(MARKETS) as readonly CountryCode[];
