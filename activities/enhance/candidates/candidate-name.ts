import { foldText } from '../../../core/text/fold.ts';
import { isFunctionWord } from '../../../core/text/function-words.ts';
import { inflectionKey } from '../../../core/text/inflection.ts';
import { tokenize } from '../../../core/text/tokenize.ts';

const MOST_WORDS = 4;
const MOST_CHARACTERS = 40;

/** What introduces a skill and is no part of its name; folded. */
const HEAD =
  /^(?:(?:buen[ao]?s?|amplios?|solidos?|excelentes?|alto|good|strong|solid|proven|basic|basicos?|advanced|avanzad[ao]s?) )?(?:conocimientos?|experiencia|manejo|dominio|uso|nivel|desarrollo|programacion|herramientas?|tecnologias?|lenguajes?|frameworks?|librerias?|plataformas?|software|knowledge|experience|proficiency|familiarity|tools?|technologies|connaissances?|maitrise|conhecimentos?|dominio)(?: (?:de|del|en|con|in|of|with|como|such as|tales como|des|em|com))* /;

/** Items of lists that are no skills: words of ads, of degrees, of time and place. Folded, any of them is enough. */
const NO_SKILL = new RegExp(
  String.raw`^(?:${[
    'e\\.?g|i\\.?e|etc|such|including|also|ademas|otros?|otras?|others?|similar(?:es)?|afin(?:es)?|deseables?|excluyente|indispensable|preferibles?|plus|ideal',
    'anos?|years?|mes(?:es)?|months?|horas?|hours?|dias?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?',
    'experiencia|experience|conocimientos?|knowledge|requisitos|requirements|funciones|beneficios|salario|sueldo',
    'senior|junior|semi|ssr|sr|jr|trainee|lider|lead|manager|analista|ingenier[oa]s?|desarrollador[a]?|developer|engineer',
    'titulo|licenciatura|universitari[oa]|bachiller(?:ato)?|tecnic[oa]|tecnolog[oa]|degree|bachelor|master|phd|carreras?',
    'remoto|remote|hibrido|hybrid|presencial|onsite|empresa|company|cliente|clients?|equipo|team|area|sector|mercado',
    'argentina|colombia|mexico|chile|peru|ecuador|uruguay|espana|brasil|bogota|medellin|buenos|madrid|lima|quito',
    'diseno|analisis|gestion|control|calidad|design|engineering|analysis|management|development|desarrollo|business|research|disponibilidad|posibilidades|excelente|buen|responsabilidades|competencias|perfil|nativ[oa]|avanzado|intermedio|basico|advanced|intermediate|basic|fluent|minim[oa]|edad|sexo|zona|horario',
  ].join('|')})$`,
);

const WRITTEN_AS_NAME = /\p{Lu}|\p{L}\d|[+#]|\p{L}\.\p{L}/u;
/** A capital after the first letter, or a sign or digit within. */
const STRONG = /\S\p{Lu}|\s\p{Lu}|\p{L}\d|[+#]|\p{L}\.\p{L}/u;

/** A name that may be a skill, and the keys by which it is known. */
export interface CandidateWords {
  readonly name: string;
  readonly folded: string;
  readonly key: string;
}

/**
 * Reads an item of a list as a name: short, with a letter, without words that tell of ads instead of skills, and written
 * like a name: a capital, a digit or a sign such as `+` or `.` inside. Where it opens a line or sentence, a capital in
 * front says nothing. Null when it is none.
 */
export function candidateName(item: string, opens = false): CandidateWords | null {
  // Masked personal data stands in square brackets.
  if (/[[\]]/u.test(item)) return null;
  const bare = withoutHead(item.trim().replace(/^[^\p{L}\p{N}.]+|[^\p{L}\p{N}+#]+$/gu, ''));
  if (bare.length < 2 || bare.length > MOST_CHARACTERS || /[@<>:?!"“”%$]/u.test(bare)) return null;
  if (!/\p{L}.*\p{L}/u.test(bare) || !(opens ? STRONG : WRITTEN_AS_NAME).test(bare)) return null;
  if (/^(?:e\.g|i\.e|ph\.?d|b\.?sc?|m\.?sc?)$/i.test(bare)) return null;
  const tokens = tokenize(bare).folded.filter((word) => word !== '');
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return null;
  if (tokens.some((word) => NO_SKILL.test(word)) || isFunctionWord(tokens[0]!)) return null;
  // Of a name, every word but the small ones has its sign; "Capacidad para leer" is a sentence.
  const words = bare.split(/\s+/u).filter((word) => !isFunctionWord(foldText(word)));
  if (!words.every((word) => WRITTEN_AS_NAME.test(word) || /\d/u.test(word))) return null;
  // A verb, not a name: "Gestionar", "Develop Reports".
  if (/^[^\s+#.\d]{3,}(?:ar|er|ir|ing)$/u.test(tokens[0]!) && !STRONG.test(words[0] ?? ''))
    return null;
  const key = tokens
    .filter((word) => !isFunctionWord(word))
    .map(inflectionKey)
    .join(' ');
  return key === '' ? null : { name: bare, folded: foldText(bare), key };
}

/** Folding keeps the length of what ads are written in, up to rare ligatures: those keep their head. */
function withoutHead(text: string): string {
  const folded = foldText(text);
  const head = folded.length === text.length ? HEAD.exec(folded) : null;
  return head === null ? text : text.slice(head[0].length).trim();
}
