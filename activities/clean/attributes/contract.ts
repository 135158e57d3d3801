import type { ContractType, WorkingTime } from '../../../core/posting/cleaned-posting.ts';
import { foldText } from '../../../core/text/fold.ts';
import { firstMatch, type Rule } from './first-match.ts';

/** Phrases that mean a contract wherever they stand. */
const CONTRACT_IN_TEXT: readonly Rule<ContractType>[] = [
  [
    /\b(?:contrato de aprendizaje|aprendiz sena|aprendiz etapa|contrat d'apprentissage|contrat en alternance|en alternance|alternance|apprenti(?:ssage|e)?|learnership|apprenticeship|jovem aprendiz|menor aprendiz)\b/,
    'apprenticeship',
  ],
  [
    /\b(?:contrato de practicas?|convenio de practicas?|practicas profesionales|practica profesional|practicante|pasantia|pasante|becari[oa]|internship|intern\b|stage de \d|convention de stage|stagiaire|estagio|estagiari[oa]|residencia profesional)\b/,
    'internship',
  ],
  [
    /\b(?:prestacion de servicios|contrato por servicios|por honorarios|(?:modalidad|contrato|puesto|trabajo|como|esquema|as a|en) (?:de )?free ?lancer?|monotributistas?|facturar como|independent contract(?:or)?|(?:as an?|hiring a|1099) contractor|prestacao de servicos|statut independant|1099\b|corp[- ]to[- ]corp|c2c\b|auto-?entrepreneur|prestataire|prestation en independant|en independant|pessoa juridica|contrato pj|regime pj|locacion de servicios|contrato autonomo|regimen de autonomos)\b/,
    'contractor',
  ],
  [
    /\b(?:(?:contrato|duracion|contratacion) (?:a |de |por )?(?:termino |tiempo |duracion |plazo )?(?:indefinid[oa]|indeterminad[oa]|permanente)|termino indefinido|tiempo indeterminado|duracion indefinida|por tiempo indefinido|contrato indefinido|contrato de planta|indefinido directo|planta permanente|efectivo clt|contrato clt|regime clt|\bclt\b|cdi\b|contrat a duree indeterminee|duree indeterminee|permanent (?:position|contract|role|employment|post|full)|full-?time permanent|contrato efetivo|type: permanent)\b/,
    'permanent',
  ],
  [
    /\b(?:obra o labor|obra labor|contrato (?:por )?obra|por obra|contrato de obra|(?:contrato|contratacion|puesto|empleo|vacante|trabajo|cargo|posicion|relacion|personal|modalidad)(?: laboral| de caracter)? (?:temporal|eventual|temporario)|por temporada|(?:contrat|mission|poste|emploi) (?:en |d')?interim(?:aire)?|mission d'interim|temporary (?:position|contract|role|assignment|employment|job)|temp[- ]to[- ](?:perm|hire)|seasonal (?:position|work|job|contract|role)|(?:contrat|emploi|poste|travail) saisonnier|casual (?:position|worker|contract)|trabalho temporario|contrato temporario|empresa de servicios temporales en mision)\b/,
    'temporary',
  ],
  [
    /\b(?:termino fijo|tiempo determinado|plazo fijo|duracion determinada|contrato fijo a \d|contrato a \d+ meses|por tiempo determinado|tiempo limitado|\bcdd\b|contrat a duree determinee|duree determinee|fixed[- ]term|contract (?:position|role|job|opportunity)|(?:\d+|six|twelve|three)[- ]months? (?:fixed |renewable )?contract|prazo determinado|reemplazo por licencia|suplencia|interinidad)\b/,
    'fixed_term',
  ],
];

/** Words that mean a contract only in a field of that name. */
const CONTRACT_IN_FIELD: readonly Rule<ContractType>[] = [
  ...CONTRACT_IN_TEXT,
  [/\b(?:apprentice\w*|aprendiz\w*|learner)\b/, 'apprenticeship'],
  [/\b(?:intern|stage|beca|practicas?|trainee|passant)\b/, 'internship'],
  [/\b(?:contractor|free ?lancer?|independant|autonomo|servicios|honorarios)\b/, 'contractor'],
  [/\b(?:indefinid[oa]|indeterminad[oa]|permanent[ea]?|efectiv[oa]|cdi|regular)\b/, 'permanent'],
  [
    /\b(?:temporary|temporal|temporar[iy]\w*|eventual|interim|obra|seasonal|volunteer|casual|temp)\b/,
    'temporary',
  ],
  [/\b(?:fij[oa]|determinad[oa]|cdd|contract|fixed)\b/, 'fixed_term'],
];

const WORKING_TIME: readonly Rule<WorkingTime>[] = [
  [
    /\b(?:part[_ -]?time|tiempo parcial|medio tiempo|media jornada|jornada parcial|media tiempo|por horas|temps partiel|mi-temps|meio periodo|tempo parcial|half day|half-day|jornada reducida|fines de semana unicamente|(?:[1-9]|1\d|2\d) ?(?:horas|hs|hours|heures) (?:semanales|a la semana|per week|par semaine))\b/,
    'part_time',
  ],
  [
    /\b(?:full[_ -]?time|tiempo completo|jornada completa|jornada laboral completa|temps plein|temps complet|tempo integral|periodo integral|(?:4[0-8]|3[5-9]) ?(?:horas|hs|hours|heures|h) (?:semanales|a la semana|per week|par semaine|hebdo\w*))\b/,
    'full_time',
  ],
];

/**
 * Kind of contract and working time: from the source's field, else the title, else phrases in the text that mean
 * nothing else; that one is given folded. `unknown` where none is named.
 */
export function readContract(
  field: string | null,
  title: string,
  foldedText: string,
): { contractType: ContractType; workingTime: WorkingTime } {
  const [inField, inTitle] = [foldText(field ?? ''), foldText(title)];
  return {
    contractType:
      firstMatch(inField, CONTRACT_IN_FIELD) ??
      firstMatch(inTitle, CONTRACT_IN_TEXT) ??
      firstMatch(foldedText, CONTRACT_IN_TEXT) ??
      'unknown',
    workingTime:
      firstMatch(inField, WORKING_TIME) ??
      firstMatch(inTitle, WORKING_TIME) ??
      firstMatch(foldedText, WORKING_TIME) ??
      'unknown',
  };
}
