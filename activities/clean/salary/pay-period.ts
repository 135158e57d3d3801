import type { PayPeriod } from '../../../core/posting/cleaned-posting.ts';

/** Half-monthly and fortnightly pay has no period of its own here; it is recognised so that it is not taken for another. */
export type StatedPeriod = PayPeriod | 'fortnight';

const PATTERNS: readonly (readonly [RegExp, StatedPeriod])[] = [
  [
    /(?:quincenal(?:es)?|catorcenal|por quincena|a la quincena|fortnight(?:ly)?|bi-?weekly|bimensuel)/gi,
    'fortnight',
  ],
  [
    /(?:por hora|la hora|\/\s?h(?:ora|our|r|eure)?\b|per hour|an hour|hourly|p\.?\/?h\b|de l'heure|par heure|horaire(?!s)|hora\b)/gi,
    'hour',
  ],
  [
    /(?:diari[oa]s?|por d[ií]a|al d[ií]a|por jornada|jornal|per day|a day|daily|\/\s?(?:day|d[ií]a|jour)|p\.d\.|par jour|journalier|por dia)/gi,
    'day',
  ],
  [
    /(?:semanal(?:es|mente)?|por semana|a la semana|per week|a week|weekly|\/\s?(?:week|semana)|p\.w\.|par semaine|hebdomadaire)/gi,
    'week',
  ],
  [
    /(?:mensual(?:es|mente)?|por mes|al mes|\/\s?(?:mes|month|mois|mês)|per month|a month|monthly|p\.?\s?m\.?(?![\p{L}])|pcm|p\/m|mensuels?|par mois|mensa(?:l|is)|ao mês|por mês|^month$|^mes$|^mois$)/giu,
    'month',
  ],
  [
    /(?:anual(?:es|mente)?|al año|por año|\/\s?(?:año|year|yr|an|ano)\b|per year|a year|per annum|p\.?\s?a\.?(?![\p{L}])|annual(?:ly)?|yearly|annuels?|par an|brut an|ao ano|por ano|^year$|b\/a|ctc)/giu,
    'year',
  ],
];

/** Hours of work and times of day speak of periods, but not of pay: "45 hs semanales", "de 8 am a 6 p.m.". */
const NOT_PAY =
  /\d{2}\s?semanales|\d+\s?(?:hs?|hrs?|horas|hours|heures)\.?\s?(?:semanales|a la semana|por semana|mensuales|diarias|al d[ií]a|por d[ií]a|per week|a week|\/\s?week|weekly|per day|par semaine|hebdomadaires?|\/\s?semaine)|\d{1,2}(?::?\s?\d{2})?\s?[ap]\.?\s?m\b\.?/giu;

interface Mention {
  period: StatedPeriod;
  start: number;
  end: number;
}

function mentions(text: string): Mention[] {
  const found: Mention[] = [];
  const cleared = text.replace(NOT_PAY, (words) => ' '.repeat(words.length));
  for (const [pattern, period] of PATTERNS) {
    for (const match of cleared.matchAll(pattern)) {
      found.push({ period, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Period of pay that a text states ("mensual", "p.m.", "par an", "MONTH"), by its first mention; null if it has none. */
export function findPeriod(text: string): StatedPeriod | null {
  return mentions(text.trim())[0]?.period ?? null;
}

/** The period named nearest to an amount that stands between the two texts. */
export function findPeriodAround(before: string, after: string): StatedPeriod | null {
  const last = mentions(before)
    .sort((a, b) => a.end - b.end)
    .at(-1);
  const first = mentions(after)[0];
  if (last === undefined || first === undefined) return (first ?? last)?.period ?? null;
  return before.length - last.end < first.start ? last.period : first.period;
}
