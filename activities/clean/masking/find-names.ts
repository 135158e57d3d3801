import { foldText } from '../../../core/text/fold.ts';
import type { MaskedSpan } from './masked-span.ts';
import { isFamilyName, isGivenName } from './personal-names.ts';

const WORD = String.raw`(?:\p{Lu}[\p{L}]+(?:['-]\p{Lu}?\p{L}+)*|\p{Lu}\.)`;
const PARTICLE = String.raw`(?:de la|de los|de las|del|de|da|do|dos|das|van der|van den|van|von|du|le|la|y)`;
const NAME = String.raw`(${WORD}(?:[ ]${PARTICLE})?(?:[ ]${WORD}(?:[ ]${PARTICLE}(?=[ ]${WORD}))?){0,4})`;
const HONORIFIC = String.raw`(?:Sr|Sra|Srta|Sres|Don|Doña|Lic|Ing|Dr|Dra|Prof|Mr|Mrs|Ms|Miss|Mme|Mlle|Monsieur|Madame|Mademoiselle|M|Señor|Señora|Señorita|Licenciad[oa]|Ingenier[oa]|Adv|Dona|Senhor|Senhora)\.?`;
const ARTICLE = String.raw`(?:(?:a |con |la |el |al |to |à |de |com )*)`;

/** Words after which a person is named for certain: any capitalised words that are no department count. */
const STRONG = String.raw`(?:contact person|person to contact|persona de contacto|nombre de(?:l)? contacto|contacto de RR\.?HH\.?|attn|for the attention of|a la atención de|a la atencion de|a\/c|at\.?n|preguntar por|pregunta por|ask for|speak to|speak with|recruiter|hiring manager|talent partner|hr contact|reclutador|reclutadora|selector|selectora|mi nombre es|my name is|je m'appelle|meu nome é|me llamo|à l'attention d(?:e|'(?=\p{Lu}))|a l'attention de|aos cuidados de|votre interlocut(?:eur|rice)(?: est| sera)?|votre contact|(?:interlocutrice ou )?interlocuteur(?: ou interlocutrice)?(?: RH)?|votre recruteu(?:r|se)|interlocuteur|tu reclutadora? (?:es|será)|your recruiter (?:is|will be)|falar com|personne à contacter)`;
/** Words after which a person may be named: the name must hold one that many people bear. */
const WEAK = String.raw`(?:attention|contactar(?:se)?|contactarte|contactate|contáctate|contacte|contacta|contactá|contacto|contactos|comunicarse|comunícate|comunicate|comuníquese|comunicarte|llamar|llama|llamá|escribir|escribe|escribí|escríbele|dirigirse|dirigido|enviar(?:lo)?|envía|enviá|remitir|postularse|hablar|consultar|consultas|entrevista|informes|interesados|a nombre de|responsable(?: de (?:la )?(?:convocatoria|vacante|selección|oferta|búsqueda|posición)| del proceso| pela vaga| del? aviso)?|coordinadora?|(?:mayor|más|mayores|mais) inform(?:ación|es|ações)|información|informações|atiende|atendido por|presentarse(?: con| ante)?|se présenter|présentez-vous|renseignements|dudas|recruiting contact|contact|contacts|contacter|contactez|joindre|envoyer|envoyez|adresser|adressez|écrire|appeler|appelez|email|e-mail|mail|call|reach out|write|enquiries|inquiries|queries|contato|contatar|contacte|ligar|reports? to|reporta a|soy|i am|i'm|je suis|lead by|led by|liderado por|a cargo de|rattachée? à)`;
const LINK = String.raw`(?<link>[ ]?[:\-–,]?[ \n]{0,2})`;

const CUED = new RegExp(
  // The cue alone is consumed, for another may begin in what follows it: "enviar CV a la atención de".
  String.raw`(?<![\p{L}])(?:(?<strong>${STRONG})|${WEAK})(?:(?![\p{L}])|(?<='))(?=(?<lead>${LINK}(?:(?:cv|hoja de vida|currículum|curriculum|candidature|resume)\s)?${ARTICLE}(?<title>${HONORIFIC}[ ])?))`,
  'giu',
);
const AT_NAME = new RegExp(NAME, 'uy');
const AND = /(?:,| (?:o|u|y|e|and|or|et|ou|&|\/))[ ]/uy;
const TITLED = new RegExp(
  String.raw`(?<![\p{L}.])(?:Sra|Srta|Mrs|Mr|Ms|Mme|Mlle|Monsieur|Madame|Señora?|Señorita|Dra|Lic|Ing|Sr|Dr|Prof|M)\.?[ ](?=\p{Lu})`,
  'gu',
);
/** Honorifics that nothing else in ads is short for: whatever follows is a name. */
const PLAIN_TITLE = /^(?:Mrs?|Mme|Mlle|Monsieur|Madame|Mademoiselle)\b/u;
/** "Recruiter Acme Staffing": these name a person for certain only with a colon or comma after them. */
const OFFICE = /recruit|manager|partner|selector|reclutador/iu;

/** Words of offices, companies and products: a name ends before them, or is none. */
const NO_NAME = new Set(
  `recursos humanos human resources rrhh rh hr talento talent gestion departamento department area equipo team cliente clientes client
   clients ventas sales gerencia gerente manager director directora jefe jefa supervisor supervisora coordinador coordinadora administracion
   contabilidad compras marketing finanzas operaciones produccion logistica seleccion reclutamiento recruitment recruiting recrutement
   service services servicio servicios center centre centro call contact contacto empresa company group grupo sas sa srl ltda ltd inc
   llc gmbh pty cc universidad university colegio instituto hospital clinica banco bank tienda store whatsapp wsp tel telefono phone
   celular cel email mail correo linkedin facebook instagram web www excel word office project access outlook teams powerpoint sql
   dynamics windows azure power bi bogota medellin cali mexico argentina colombia france paris lyon johannesburg durban pretoria
   senior junior developer engineer ingeniero ingenieria analista analyst desarrollador desarrolladora data software full stack
   backend frontend lead architect designer consultant consultor asesor asesora ejecutivo ejecutiva auxiliar asistente assistant tecnico
   lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi
   jeudi vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
   january february march april june july august september october november december
   nuestro nuestra nuestros our us we you the a el la los las un una si no requisitos funciones beneficios experiencia
   administrativo administrativa comercial comerciales nacional internacional general industrial sistemas
   quien quienes nosotros mi mis su sus tu tus vacante puesto cargo job position poste cv resume candidatura postulacion
   calle carrera avenida av rua rue street road barrio zona piso oficina sede planta`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that make a company of the name before them. */
const COMPANY_WORDS = new Set(
  'services service solutions consulting group grupo sas sa srl spa ltda ltd pty inc llc llp plc gmbh corp trading staffing restaurant communications communication benefits tech technologies technology labs foundation associates partners'.split(
    ' ',
  ),
);

const HR_ROLE =
  /^[ ]?[|,\-–/(]?[ \n]?(?:[\p{L}.&/]+[ ]){0,3}(?:recruit|recrut|reclut|talent|recursos humanos|human resources|RR\.?HH|RRHH|RH\b|HR\b|selecci[oó]n|ressources humaines|hiring|people (?:partner|manager)|gestión humana|gestion humana|capital humano)/iu;
const CLOSING =
  /(?:atentamente|atte|cordialmente|saludos(?: cordiales)?|cordial saludo|kind regards|best regards|regards|sincerely|cordialement|bien à vous|atenciosamente)[.,!]?[ ]?\n+$/iu;

const LONE_LINE = new RegExp(String.raw`(?<=^|\n)(?:- )?${NAME}(?=[ ]?[|,\-–/(\n]|$)`, 'gu');

function wordsOf(name: string): string[] {
  return name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
}

/** The name without the words that end it; null when nothing is left, or a single word of a company's name. */
function trimName(written: string): string | null {
  const kept: string[] = [];
  let isCompany = false;
  for (const word of written.split(' ')) {
    const folded = foldText(word.replace(/\.$/, ''));
    if (COMPANY_WORDS.has(folded)) isCompany = true;
    if (isCompany || NO_NAME.has(folded)) break;
    kept.push(word);
  }
  while (kept.length > 0 && /^\p{Ll}/u.test(kept.at(-1)!)) kept.pop();
  const name = kept.join(' ');
  return name.length < 3 || isCompany ? null : name;
}

function isLikelyName(name: string): boolean {
  const words = wordsOf(name);
  if (words.length > 5) return false;
  if (isGivenName(words[0]!)) return words.length <= 5;
  return words.length >= 2 && words.slice(1).some(isFamilyName);
}

function isTitledName(title: string, name: string): boolean {
  if (PLAIN_TITLE.test(title) || isLikelyName(name)) return true;
  const words = wordsOf(name);
  // "al Sr. Pérez", "la Dra. Mokoena"; "Sr. Engineer" and "Lic. Administración" are none.
  return words.length === 1 && isFamilyName(name) && !/^Ing|^Lic/u.test(title);
}

function nameAt(text: string, index: number): string | null {
  AT_NAME.lastIndex = index;
  const match = AT_NAME.exec(text);
  return match === null ? null : trimName(match[1]!);
}

/**
 * Names of people whom the ad introduces: after words such as "contactar a", "Attn:" or "à l'attention de", after
 * "Mrs" or "Sra.", in the signature of a recruiter, and right before an address or number that is masked. A name so
 * found is masked wherever else it stands. Names that merely stand in the text (founders, streets, brands) stay.
 */
export function findNames(text: string, contacts: readonly MaskedSpan[]): MaskedSpan[] {
  const spans: MaskedSpan[] = [];
  const add = (start: number, name: string) => {
    spans.push({ kind: 'name', start, end: start + name.length });
  };
  for (const match of text.matchAll(CUED)) {
    const { strong, lead, title, link } = match.groups!;
    const index = match.index + match[0].length + lead!.length;
    const name = nameAt(text, index);
    if (name === null) continue;
    const isIntroduced = strong !== undefined && (!OFFICE.test(strong) || /[:,]/.test(link!));
    const words = wordsOf(name);
    const isCertain =
      words.length >= 2 && words.length <= 4 && (isIntroduced || title !== undefined);
    const isTitled = title !== undefined && isTitledName(title, name);
    if (!isCertain && !isTitled && !isLikelyName(name)) continue;
    add(index, name);
    // "contactar a Ana Ríos o Luis Mora": the second is introduced by the first.
    AND.lastIndex = index + name.length;
    const and = AND.exec(text);
    const second = and === null ? null : nameAt(text, AND.lastIndex);
    if (second !== null && isLikelyName(second)) add(AND.lastIndex, second);
  }
  for (const match of text.matchAll(TITLED)) {
    const index = match.index + match[0].length;
    const name = nameAt(text, index);
    if (name !== null && isTitledName(match[0], name)) add(index, name);
  }
  for (const match of text.matchAll(LONE_LINE)) {
    const name = match[1]!;
    const start = match.index + match[0].length - name.length;
    if (wordsOf(name).length < 2 || !isGivenName(wordsOf(name)[0]!)) continue;
    const after = text.slice(start + name.length, start + name.length + 60);
    if (HR_ROLE.test(after) || CLOSING.test(text.slice(Math.max(0, start - 30), start)))
      add(start, name);
  }
  for (const contact of contacts) {
    const before = text.slice(Math.max(0, contact.start - 70), contact.start);
    const match = BEFORE_CONTACT.exec(before);
    const name = match === null ? null : trimName(match[1]!);
    if (name === null || name !== match![1] || wordsOf(name).length < 2 || !isLikelyName(name))
      continue;
    add(contact.start - before.length + match!.index + match![0].indexOf(name), name);
  }
  for (const contact of contacts) {
    const after = AFTER_CONTACT.exec(text.slice(contact.end, contact.end + 70));
    const name = after === null ? null : trimName(after[1]!);
    if (name === null || wordsOf(name).length < 2 || !isLikelyName(name)) continue;
    add(contact.end + after!.index + after![0].indexOf(after![1]!), name);
  }
  return spans.concat(repeatedNames(text, spans));
}

/** "Ana Ríos, tel. [phone]", "Ana Ríos (DNI [id])". */
const BEFORE_CONTACT = new RegExp(
  String.raw`(?<![\p{L}])${NAME}[ ]?[:,(|\-–\n]{0,2}[ ]?(?i:(?:al?|at|en|on|n[º°o]|tel(?:[eé]fon[oe]|ephone|éphone)?|cel(?:ular)?|m[óo]vil|phone|cell|portable|email|e-mail|mail|correo|whatsapp|d\.?n\.?i|c\.?c|c\.\s?c|c[ée]dula|curp|rfc|cui[lt]|nir|cpf|id|id number)[.:]{0,2}[ ]){0,2}$`,
  'u',
);
/** "[phone] (atiende Ana Ríos)", "[email] - Ana Ríos". */
const AFTER_CONTACT = new RegExp(
  String.raw`^[ ]?[(,\-–:|][ ]?(?i:(?:con|with|avec|com|attn|atte|atiende|ask for|preguntar por|de)\.?:?[ ])?${NAME}`,
  'u',
);

function repeatedNames(text: string, found: readonly MaskedSpan[]): MaskedSpan[] {
  const spans: MaskedSpan[] = [];
  for (const name of new Set(found.map((span) => text.slice(span.start, span.end)))) {
    if (!name.includes(' ')) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      spans.push({ kind: 'name', start: at, end: at + name.length });
    }
  }
  return spans;
}
