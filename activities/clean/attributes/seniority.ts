import type { Seniority } from '../../../core/posting/cleaned-posting.ts';
import { foldText } from '../../../core/text/fold.ts';
import { firstMatch, type Rule } from './first-match.ts';

/** Words of a title or of a field named so; the more special stand first: "junior project manager" is junior. */
const RULES: readonly Rule<Seniority>[] = [
  [
    /\b(?:practicante|practicas|pasante|pasantia|becari[oa]|intern(?:ship)?|trainee|aprendiz|apprenti\w*|alternance|alternant[e]?|stage|stagiaire|estagi(?:o|ari[oa])|learnership|learner|graduate programme|graduate program|work experience|student|etudiant)\b/,
    'intern',
  ],
  [
    /\b(?:semi[- ]?senior|ssr|semi[- ]?sr|mid[- ]?(?:level|senior)|intermedi(?:ate|o)|middle|pleno|confirme)\b/,
    'mid',
  ],
  [
    /\b(?:junior|jr|jnr|entry[- ]?level|graduate|debutante?|sin experiencia|principiante|recien egresad[oa]|nivel inicial)\b/,
    'junior',
  ],
  [
    /\b(?:ceo|cto|cfo|coo|cio|cmo|chro|chief \w+ officer|vice ?president[ea]?|vp|president[ea]?|director(?:a)? (?:general|ejecutiv[oa]|nacional|regional|comercial|financier[oa]|de)|managing director|executive director|directeur|directrice|diretor[a]?|gerente general|head of|country manager|director)\b/,
    'executive',
  ],
  [
    /\b(?:gerente|manager|jef[ea]|subgerente|encargad[oa]|administrador(?:a)? de (?:tienda|punto|sucursal)|supervisor(?:a)?|coordinador(?:a)?|coordinator|responsable|chef d[e'](?! partie| cuisine)|superintendent[e]?|foreman|capataz|store lead|coordinateur|coordinatrice|superviseur)\b/,
    'manager',
  ],
  [
    /\b(?:lead|leader|lider|principal|staff engineer|arquitect[oa] (?:de )?(?:software|soluciones|datos)|tech lead|referente|lead developer)\b/,
    'lead',
  ],
  [/\b(?:senior|sr|snr|sen\b|expert[oae]?|especialista senior|experiment[eé]e?)\b/, 'senior'],
];

/** Titles in which these words name a trade, not a rank. */
const NOT_A_RANK =
  /\b(?:account manager|product manager|project manager|community manager|case manager|content manager|social media manager|jefe de cocina|chef de (?:partie|rang|projet)|responsable de (?:caja|atencion)|office manager|scrum manager|key account)\b/g;

const IN_FIELD: readonly Rule<Seniority>[] = [
  [/\balgo de responsabilidad\b/, 'mid'],
  [/\bsin experiencia\b/, 'junior'],
  [/\bexpert\b/, 'senior'],
  ...RULES,
];

/** Rank of a job: from the source's field, else from the title. The body names the ranks of others too often. */
export function readSeniority(field: string | null, title: string): Seniority {
  const inField = firstMatch(foldText(field ?? ''), IN_FIELD);
  if (inField !== null) return inField;
  const folded = foldText(title).replace(/[._/()]/g, ' ');
  return firstMatch(folded.replace(NOT_A_RANK, ' '), RULES) ?? 'unknown';
}
