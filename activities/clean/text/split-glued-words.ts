/** Lower-case first parts that belong to a name with a capital inside. Capitalised ones ("PowerPoint") need no entry. */
const NAMES = new Set(
  `javaScript typeScript coffeeScript actionScript gitHub gitLab whatsApp youTube linkedIn faceBook openSource openShift
   wordPress powerPoint powerShell powerApps powerQuery powerBi webServices websocketServer solidWorks dataBase dataBricks
   mercadoLibre mercadoPago callCenter backEnd frontEnd fullStack autoCad mapReduce netSuite hubSpot tikTok salesForce`
    .toLowerCase()
    .split(/\s+/),
);

/** Words that open a block of an ad, or the first sentence of one, wherever they are glued to. */
const STARTERS = new Set(
  `Requisitos Requisito Requerimientos Funciones Tareas Responsabilidades Beneficios Ofrecemos Buscamos Perfil Experiencia
   Conocimientos Conocimiento Formación Educación Estudios Habilidades Competencias Horario Horarios Lugar Zona Modalidad
   Jornada Salario Sueldo Remuneración Contrato Contratación Condiciones Ubicación Puesto Resumen Objetivo Misión Sector
   Somos Estamos Nuestra Nuestro Nuestros Nuestras Nos Te Tu Tus Se Si Ser Serás Tendrás Contar Tener Manejo Excluyente
   Deseable Valoramos Esperamos Esquema Principales Algunas Importante Empresa Incorporación Para Por Con En Los Las Una
   Qué Requirements Requirement Responsibilities Duties Benefits Skills Qualifications About What We You Your Our This
   Experience Education Must Strong Ability Knowledge Overview Description Missions Mission Profil Vous Nous Votre Notre
   Compétences Formation Avantages Expérience Descriptif Poste Vos Requisitos Atividades Benefícios Você Descrição Salário`.split(
    /\s+/,
  ),
);

/** Headings after which the first item of a block was glued. */
const HEADINGS = new Set(
  `Requisitos Requerimientos Funciones Tareas Responsabilidades Beneficios Ofrecemos Perfil Experiencia Conocimientos
   Formación Habilidades Competencias Horario Modalidad Jornada Condiciones Ubicación Resumen Objetivo Misión Puesto
   Requirements Responsibilities Duties Benefits Skills Qualifications Overview Missions Profil Compétences Avantages
   Atividades Benefícios`.split(/\s+/),
);

/** A word with a capital after a small letter, not part of an address, a hashtag or a path. */
const MIXED_WORD = /(?<![\p{L}@#/._\\-])\p{L}*\p{Ll}\p{Lu}\p{L}*(?![\p{L}]*@)/gu;
/** The end of a sentence or bracket glued to a capitalised word: "equipo.Requisitos", "(remoto)Buscamos". */
const GLUED_SENTENCE =
  /(?<=(?:[\p{Ll}\d]{2}|\)|%)[.;:!?)])(?=[¿¡]?\p{Lu}\p{Ll}{2})|(?<=[\p{Ll}\d]\))(?=[¿¡]?\p{Lu}\p{Ll}{2})|(?<=[.,]\d{3})(?=\p{Lu}\p{Ll}{3})/gu;
/** "Asp.Net", "Node.Js", "Empresa.Com": the dot stands inside a name. */
const NAME_AFTER_DOT = /^(?:Net|Js|Com|Org|Gov|Edu)\b/;
const INNER_BULLET =
  /(?<=\S)[ \t]*(?=[•●▪■◦‣⁃➢➤✓✔►▶][ \t]*[\p{L}\p{N}¿¡(])|(?<=[\p{Ll}.;:)])[ \t]*(?=·[ \t]*\p{Lu})/gu;

function isGlued(left: string, right: string, isFirst: boolean): boolean {
  if (STARTERS.has(right)) return true;
  if (HEADINGS.has(left)) return true;
  // "compras|Identificar": a word in small letters ends where a capital begins. "eCommerce", "iPhone" are too short.
  return isFirst && left.length >= 4 && /^\p{Ll}/u.test(left) && right.length >= 3;
}

function splitWord(word: string): string {
  if (NAMES.has(word.toLowerCase())) return word;
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u);
  let result = parts[0]!;
  for (let i = 1; i < parts.length; i++) {
    result += (isGlued(parts[i - 1]!, parts[i]!, i === 1) ? '\n' : '') + parts[i]!;
  }
  return result;
}

/**
 * Text whose lost line breaks are put back: "puestoBuscamos", "equipo.Requisitos" and bullets in the middle of a line
 * start a new line. Names with a capital inside ("JavaScript", "GitHub", "McDonald"), hashtags and addresses stay whole.
 */
export function splitGluedWords(text: string): string {
  return text
    .replace(INNER_BULLET, '\n')
    .replace(GLUED_SENTENCE, (_, offset: number, whole: string) =>
      NAME_AFTER_DOT.test(whole.slice(offset, offset + 5)) ? '' : '\n',
    )
    .replace(MIXED_WORD, splitWord);
}
