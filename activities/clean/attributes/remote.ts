import type { RemoteMode } from '../../../core/posting/cleaned-posting.ts';
import { foldText } from '../../../core/text/fold.ts';
import { firstMatch, type Rule } from './first-match.ts';

/** Whole fields and titles: the word alone decides. */
const IN_FIELD: readonly Rule<RemoteMode>[] = [
  [
    /\b(?:hibrid[oa]s?|hybrid[ea]?|semi-?presencial|mixt[oa]|teletravail partiel|partial(?:ly)? remote)\b/,
    'hybrid',
  ],
  [/\b(?:no remot[oa]|not remote|sin teletrabajo|non remote)\b/, 'on_site'],
  [
    /\b(?:remot[eoa]s?|100 ?% remot\w*|telecommut\w*|teletrabajo|trabajo en casa|desde casa|home ?office|work from home|wfh|teletravail|a distance|distancia|full remote|remotamente|anywhere)\b/,
    'remote',
  ],
  [
    /\b(?:presencial|on[- ]?site|in-?office|sur site|en oficina|office-based|in person|presentiel)\b/,
    'on_site',
  ],
];

/** Phrases of running text; "remote teams" and "home office furniture" are not among them. */
const IN_TEXT: readonly Rule<RemoteMode>[] = [
  [
    /\b(?:modalidad (?:de trabajo )?:? ?(?:es )?(?:hibrida|mixta)|(?:esquema|modalidad|trabajo|formato|sistema|contexto|jornada) (?:de trabajo )?(?:hibrid[oa]|mixt[oa])|hibrid[oa] \(|\d dias? (?:de )?(?:home ?office|remot[oa]s?|teletrabajo|en casa)|\d dias? (?:presencial(?:es)?|en (?:la )?oficina)|hybrid (?:work\w*|role|position|model|schedule|remote|environment|setup|arrangement)|work(?:ing)? (?:model|arrangement|mode)?:? ?hybrid|\d days? (?:in (?:the )?office|from home|remote|onsite|on-?site|per week in)|\d jours? (?:de|en) teletravail|teletravail (?:partiel|possible|\d)|mode hybride|travail hybride|trabalho hibrido|modelo hibrido|modalidade hibrida)\b/,
    'hybrid',
  ],
  [
    /\b(?:100 ?% (?:remot[oae]|teletrabajo|home ?office|online|desde casa)|(?:modalidad|trabajo|posicion|puesto|esquema|formato|vacante|empleo|cargo)(?: de trabajo| laboral)?:? ?(?:es |totalmente |completamente |full |100 ?% )?(?:remot[oa]|virtual|teletrabajo|home ?office)|teletrabajo (?:total|completo|permanente)|trabaj(?:o|ar|a|as|aras) desde (?:casa|tu casa|cualquier)|full[- ]remote|fully remote|100 ?% remote|remote (?:position|role|job|work|opportunity|first|only|contract|-)|work from home|work remotely|working remotely|this is a remote|location:? remote|remote within|teletravail (?:complet|total|a 100)|100 ?% teletravail|trabalho remoto|home office integral|vaga remota)\b/,
    'remote',
  ],
  [
    /\b(?:100 ?% presencial|(?:modalidad|trabajo|esquema|puesto|jornada|contratacion)(?: de trabajo| laboral)?:? ?(?:es |totalmente |completamente )?presencial|presencial (?:en|de lunes|100)|no (?:es |hay )?remot[oa]|no home ?office|sin home ?office|(?:work|fully|position is|must be|role is|100 ?%) on-?site|on-?site (?:position|role|only|at|in)|not (?:a )?remote|no remote|en presentiel|poste (?:base|situe) a|trabalho presencial|modelo presencial)\b/,
    'on_site',
  ],
];

/** Where the work is done: from the source's field, else title and place, else plain statements in the text. */
export function readRemoteMode(fields: {
  readonly remote: string | null;
  readonly title: string;
  readonly location: string | null;
  readonly contract: string | null;
  readonly foldedText: string;
}): RemoteMode {
  const field = foldText(fields.remote ?? '');
  const stated = firstMatch(field, IN_FIELD);
  if (stated !== null) return stated;
  const place = foldText(`${fields.title} | ${fields.location ?? ''} | ${fields.contract ?? ''}`);
  return firstMatch(place, IN_FIELD) ?? firstMatch(fields.foldedText, IN_TEXT) ?? 'unknown';
}
