/** Languages that the CLI's summaries speak. */
export type Language = 'es' | 'en';

const LOCALES: Readonly<Record<Language, string>> = { es: 'es', en: 'en-GB' };

/** 12345 → '12,345' or '12 345': grouped from four digits on, so that columns read alike. */
export function formatCount(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { useGrouping: 'always' }).format(value);
}

/** 0.1234 → '12.3 %' or '12,3 %'. */
export function formatShare(share: number, language: Language): string {
  const percent = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(share * 100);
  return `${percent}\u00a0%`;
}

/** 850 → '0.9 s'; 75 000 → '1 min 15 s'; 7 260 000 → '2 h 1 min'. */
export function formatDuration(durationMs: number, language: Language): string {
  const seconds = durationMs / 1000;
  if (seconds < 59.95) {
    const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    return `${new Intl.NumberFormat(LOCALES[language], tenths).format(seconds)} s`;
  }
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
