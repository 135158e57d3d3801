import type { SampleLanguage } from '../../ads/sample-ad.ts';

/** How titles are dressed up: with urgency or place, and with seniority. */
export interface TitleForms {
  urgent: readonly string[];
  senior: Readonly<Record<'junior' | 'senior' | 'lead', readonly string[]>>;
}

export const TITLE_FORMS: Readonly<Record<SampleLanguage, TitleForms>> = {
  es: {
    urgent: [
      'URGENTE - {title}',
      '{title} - {city}',
      '{title} con experiencia',
      '{title} | Ingreso inmediato',
      '¡Contratación inmediata! {title}',
      '{title} para {city}',
    ],
    senior: {
      junior: ['{title} junior', '{title} Jr.'],
      senior: ['{title} senior', '{title} Sr.'],
      lead: ['Líder - {title}', 'Coordinación: {title}'],
    },
  },
  en: {
    urgent: [
      '{title} - {city}',
      'Urgent: {title}',
      '{title} ({city})',
      'Experienced {title}',
      '{title} - immediate start',
    ],
    senior: {
      junior: ['Junior {title}', '{title} (Junior)'],
      senior: ['Senior {title}'],
      lead: ['Lead {title}', '{title} (Team Lead)'],
    },
  },
  fr: {
    urgent: [
      '{title} - {city}',
      'URGENT : {title}',
      '{title}, {city}',
      '{title} - poste à pourvoir rapidement',
      '{title} - expérience souhaitée',
    ],
    senior: {
      junior: ['{title} - junior', '{title} débutant'],
      senior: ['{title} - confirmé', '{title} senior'],
      lead: ['Responsable d’équipe - {title}'],
    },
  },
  pt: {
    urgent: [
      '{title} - {city}',
      'Vaga: {title}',
      '{title} com experiência',
      '{title} - início imediato',
    ],
    senior: {
      junior: ['{title} júnior'],
      senior: ['{title} sênior', '{title} pleno'],
      lead: ['Líder - {title}'],
    },
  },
};
