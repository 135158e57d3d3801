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

/** A small letter before a capital, the mark of a glued pair; western European letters, for speed. */
const CASE_CHANGE = /[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ]/g;
const LETTER = /[A-Za-zÀ-ÖØ-öø-ÿ]/;
/** What stands before a word that is part of an address, a hashtag or a path. */
const BEFORE_ADDRESS = /[@#/._\\-]/;
/** An end of a sentence or a bracket right before a capitalised word: "equipo.Requisitos", "(remoto)Buscamos". */
const GLUED_SENTENCE = /[.;:!?)](?=[¿¡]?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2})/g;
/** What stands before such an end: a word, a number or a bracket; a single letter belongs to a name ("S.A.Ventas"). */
const ENDS_SENTENCE = /(?:[a-zß-öø-ÿ\d]{2}|[)%])$/;
/** An amount glued to the next sentence: "450.000Contratación". */
const GLUED_AMOUNT = /(?<=[.,]\d{3})(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3})/g;
/** "Asp.Net", "Node.Js", "Empresa.Com": the dot stands inside a name. */
const NAME_AFTER_DOT = /^(?:Net|Js|Com|Org|Gov|Edu)\b/;
const BULLET = /[•●▪■◦‣⁃➢➤✓✔►▶·]/;
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

/** Splits the words in which a capital follows a small letter, unless they belong to an address or a hashtag. */
function splitMixedWords(text: string): string {
  let result = '';
  let done = 0;
  CASE_CHANGE.lastIndex = 0;
  for (let match = CASE_CHANGE.exec(text); match !== null; match = CASE_CHANGE.exec(text)) {
    let start = match.index;
    while (start > done && LETTER.test(text[start - 1]!)) start--;
    let end = match.index + 2;
    while (end < text.length && LETTER.test(text[end]!)) end++;
    const isAddress = BEFORE_ADDRESS.test(text[start - 1] ?? ' ') || text[end] === '@';
    if (!isAddress) result += text.slice(done, start) + splitWord(text.slice(start, end));
    else result += text.slice(done, end);
    done = end;
    CASE_CHANGE.lastIndex = end;
  }
  return result + text.slice(done);
}

/**
 * Text whose lost line breaks are put back: "puestoBuscamos", "equipo.Requisitos" and bullets in the middle of a line
 * start a new line. Names with a capital inside ("JavaScript", "GitHub", "McDonald"), hashtags and addresses stay whole.
 */
export function splitGluedWords(text: string): string {
  const lines = (BULLET.test(text) ? text.replace(INNER_BULLET, '\n') : text)
    .replace(GLUED_SENTENCE, (mark, offset: number, whole: string) => {
      const before = whole.slice(Math.max(0, offset - 2), offset);
      const isEnd = ENDS_SENTENCE.test(before) || (mark === ')' && /[a-zß-öø-ÿ\d]$/.test(before));
      return isEnd && !NAME_AFTER_DOT.test(whole.slice(offset + 1, offset + 6))
        ? `${mark}\n`
        : mark;
    })
    .replace(GLUED_AMOUNT, '\n');
  return splitMixedWords(lines);
}
