import { foldText } from '../text/fold.ts';
import { addDays } from './calendar.ts';

const DAYS_AGO: readonly (readonly [RegExp, number])[] = [
  [/\b(?:hoy|today|aujourdhui|hoje|just (?:posted|now)|ahora|a linstant|agora)\b/, 0],
  [/\b(?:anteayer|antier|avant.?hier|anteontem)\b/, 2],
  [/\b(?:ayer|yesterday|hier|ontem)\b/, 1],
];

const UNITS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:s|seg|segundos?|seconds?|secondes?|min|mins|minutos?|minutes?|h|hr|hrs|horas?|hours?|heures?)$/,
    0,
  ],
  [/^(?:d|dias?|days?|jours?)$/, 1],
  [/^(?:w|sem|semanas?|weeks?|semaines?)$/, 7],
  [/^(?:mes|meses|months?|mois)$/, 30],
];

const AGO =
  /(?:^|\b)(?:hace|ha|il y a|publicado hace|posted)?\s*(\d{1,3}|un|una|um|uma|an?|une)\s+([a-z]+)(?:\s+(?:ago|atras))?\b/;

/**
 * ISO date of a relative one in es, en, fr or pt ("hace 3 días", "yesterday", "il y a 2 semaines") counted back from
 * `today`. Months count 30 days. "30+ days ago" and "hace más de 30 días" name no day and give null.
 */
export function readRelativeDate(written: string, today: string): string | null {
  const text = foldText(written).replace(/['’]/g, '').trim();
  if (text.length > 60 || /\+|\b(?:mas de|more than|over|plus de|mais de)\b/.test(text))
    return null;
  for (const [pattern, days] of DAYS_AGO) if (pattern.test(text)) return addDays(today, -days);
  if (!/\b(?:hace|ha|il y a|ago|atras)\b/.test(text)) return null;
  const match = AGO.exec(text);
  if (match === null) return null;
  const count = /^\d/.test(match[1]!) ? Number(match[1]) : 1;
  const unit = UNITS.find(([pattern]) => pattern.test(match[2]!));
  return unit === undefined ? null : addDays(today, -count * unit[1]);
}
