import type { DuplicateKind, UnusableReason } from '../../core/posting/cleaned-posting.ts';
import type { RejectReason } from '../../core/posting/reject.ts';
import type { Language } from './numbers.ts';

/** The words of the summary. */
export interface SummaryWords {
  status: Readonly<Record<'running' | 'waiting' | 'succeeded' | 'failed' | 'abandoned', string>>;
  collected: string;
  new: string;
  unchanged: string;
  processed: string;
  out: string;
  rejected: string;
  duplicates: string;
  byReason: string;
  kinds: Readonly<Record<DuplicateKind, string>>;
  reasons: Readonly<Record<RejectReason | UnusableReason, string>>;
  topSkills: string;
  ofAds: string;
  held: string;
  sample: string;
  publishedBy: string;
  nothingPublished: string;
  clusters: (count: string, skills: string, noise: string) => string;
  report: string;
  rowsWritten: string;
  in: string;
}

const en: SummaryWords = {
  status: {
    running: 'running',
    waiting: 'waiting for a decision',
    succeeded: 'succeeded',
    failed: 'failed',
    abandoned: 'abandoned',
  },
  collected: 'Collected',
  new: 'new or changed',
  unchanged: 'unchanged',
  processed: 'Processed',
  out: 'usable and unique',
  rejected: 'rejected',
  duplicates: 'duplicates',
  byReason: 'rejected by reason',
  kinds: {
    exact: 'exact',
    near: 'near',
    repost: 'repost',
    cross_source: 'same job on another board',
  },
  reasons: {
    unreadable_row: 'unreadable row',
    too_large: 'too large',
    duplicate_in_source: 'twice in the source',
    no_title: 'no title',
    listing_only: 'no text, listing only',
    test_ad: 'test ad',
    expired: 'expired',
    field_shift: 'fields shifted',
    bad_encoding: 'broken characters',
    bad_dates: 'impossible dates',
    not_an_ad: 'not an ad',
    processing_error: 'error while processing',
    too_short: 'too short',
    language_not_supported: 'language not supported',
    no_content: 'no content',
    boilerplate_only: 'boilerplate only',
  },
  topSkills: 'Skills most asked for, share of the country’s ads (95 % interval)',
  ofAds: 'ads',
  held: 'too few ads to publish a skill',
  sample: 'sample data: invented ads, not the labour market',
  publishedBy: 'published by',
  nothingPublished: 'Nothing is published yet.',
  clusters: (count, skills, noise) => `${count} groups among ${skills} skills, ${noise} in none`,
  report: 'Report',
  rowsWritten: 'rows written',
  in: 'in',
};

const es: SummaryWords = {
  status: {
    running: 'en curso',
    waiting: 'a la espera de una decisión',
    succeeded: 'terminado',
    failed: 'fallido',
    abandoned: 'abandonado',
  },
  collected: 'Recogidas',
  new: 'nuevas o cambiadas',
  unchanged: 'sin cambios',
  processed: 'Procesadas',
  out: 'útiles y únicas',
  rejected: 'rechazadas',
  duplicates: 'duplicadas',
  byReason: 'rechazadas por motivo',
  kinds: {
    exact: 'idénticas',
    near: 'casi iguales',
    repost: 'republicadas',
    cross_source: 'mismo empleo en otro portal',
  },
  reasons: {
    unreadable_row: 'fila ilegible',
    too_large: 'demasiado grande',
    duplicate_in_source: 'repetida en la fuente',
    no_title: 'sin título',
    listing_only: 'sin texto, solo listado',
    test_ad: 'oferta de prueba',
    expired: 'vencida',
    field_shift: 'campos corridos',
    bad_encoding: 'caracteres rotos',
    bad_dates: 'fechas imposibles',
    not_an_ad: 'no es una oferta',
    processing_error: 'error al procesar',
    too_short: 'texto demasiado corto',
    language_not_supported: 'idioma no admitido',
    no_content: 'sin contenido',
    boilerplate_only: 'solo texto genérico',
  },
  topSkills: 'Habilidades más pedidas, porcentaje de las ofertas del país (intervalo del 95 %)',
  ofAds: 'ofertas',
  held: 'muy pocas ofertas para publicar una habilidad',
  sample: 'datos de muestra: ofertas inventadas, no el mercado laboral',
  publishedBy: 'publicado por',
  nothingPublished: 'Todavía no hay nada publicado.',
  clusters: (count, skills, noise) =>
    `${count} grupos entre ${skills} habilidades, ${noise} en ninguno`,
  report: 'Informe',
  rowsWritten: 'filas escritas',
  in: 'en',
};

/** The words in a language. */
export const SUMMARY_WORDS: Readonly<Record<Language, SummaryWords>> = { es, en };
