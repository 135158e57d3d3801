import { foldText } from '../../../core/text/fold.ts';
import type { SectionKind } from '../../../core/posting/cleaned-posting.ts';
import { headingKind, LONGEST_HEADING } from './headings.ts';

/** Where a section begins in a line. */
export interface HeadingHit {
  readonly kind: SectionKind;
  /** UTF-16 offset in the line. */
  readonly at: number;
  /** `line`: the section ends with this line, as "Salario: …" does; `open`: it goes on until the next heading. */
  readonly reach: 'line' | 'open';
}

/** Facts of an ad that take one line and head nothing. */
const FACTS =
  /^(?:salario|sueldo|remuneracion|horarios?|horario laboral|horario de trabajo|jornada|jornada laboral|modalidad|modalidad de \w+|tipo de contrato|contrato|contratacion|lugar|lugar de trabajo|ubicacion|zona|zona de trabajo|dias y horarios|idiomas?|escolaridad|formacion|educacion|estudios|experiencia|experiencia laboral|salary|salary package|remuneration|stipend|location|schedule|working hours|hours|contract type|education|experience|languages|closing date|deadline|salaire|lieu|lieu de travail|horaires|type de contrat|langues|formation|experience requise|remuneracao|local de trabalho|stack|herramientas|tools|outils|purpose|contacto|contact|contato|consultas|informes|interesados|interested|apply|to apply|requiere|se requiere|somos|plus|un plus|ideal|deseable|excluyente|indispensable)$/;

const LEADING =
  /^(?:los|las|el|la|lo|tus|sus|nuestros|nuestras|our|your|the|vos|nos|les|la|le|os|as|algunos de|algunas de|principales|key|main|some of|¿|que|cuales son|cuales seran|what are)\s+/;
/** More words after a heading that do not change what it heads: "Requisitos para el puesto", "Beneficios de trabajar aqui". */
const TRAILING =
  /^(?:de|del|para|por|y|e|en|a|of|for|and|in|with|to|du|des|pour|et|do|da|dos|das|que|si|you|we|include|incluyen|del cargo|no|obrigatorios|\/)\b/;

const LINE_DECORATION = /^(?:[-*#>\s]|\d{1,2}[.)](?=\s)|[^\p{L}\p{N}¿"'([])+/u;
const MOST_WORDS = 10;

function plainWords(text: string): string {
  return foldText(text)
    .replace(/['’]/g, ' ')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** "About Acme", "À propos de Yassir", "Life at Acme": a company's name heads what the company says of itself. */
const ABOUT_NAME =
  /^(?:about|sobre|acerca de|a propos de|who we are at|life at|working at|why|why join|quienes somos en)(?: (?:the|la|el|le|l|a|o))?(?: [\p{L}\p{N}&]+){1,4}$/u;
const ABOUT_NO_NAME =
  /\b(?:you|your|role|job|position|vous|poste|ti|puesto|rol|vacante|vaga|opportunity|not|this)\b/;

/** Kind of a phrase that may have an article before it or an addition after it. */
export function kindOfPhrase(phrase: string): { kind: SectionKind; key: string } | null {
  const words = plainWords(phrase);
  if (words === '' || words.length > 90) return null;
  const bare = words.replace(LEADING, '');
  for (const key of words === bare ? [words] : [words, bare]) {
    const kind = headingKind(key);
    if (kind !== null) return { kind, key };
  }
  if (ABOUT_NAME.test(words) && !ABOUT_NO_NAME.test(words)) return { kind: 'about_us', key: words };
  // A heading with an addition: the longest beginning that is one.
  for (const full of [words, bare]) {
    const parts = full.split(' ');
    if (parts.length > MOST_WORDS) continue;
    for (let count = Math.min(parts.length - 1, LONGEST_HEADING); count >= 1; count--) {
      const key = parts.slice(0, count).join(' ');
      const kind = headingKind(key);
      if (kind === null) continue;
      const rest = parts.slice(count);
      if (rest.length <= 6 && TRAILING.test(rest.join(' '))) return { kind, key };
      break;
    }
  }
  return null;
}

function isCapital(text: string): boolean {
  return /^[¿¡"'(]?\p{Lu}/u.test(text);
}

/** Heading that ends where a colon stands: the longest run of words before it that is one. */
function headingBefore(
  line: string,
  colon: number,
): { kind: SectionKind; key: string; at: number } | null {
  const before = line.slice(Math.max(0, colon - 90), colon);
  const sentence = before.search(/[^.;:!?•|]*$/u);
  const offset = colon - before.length + sentence;
  const words = [...before.slice(sentence).matchAll(/[^\s]+/g)].slice(-LONGEST_HEADING);
  for (const [i, word] of words.entries()) {
    const at = offset + word.index;
    const phrase = line.slice(at, colon);
    if (!isCapital(phrase)) continue;
    const isFirst = at === offset + words[0]!.index || /[-–(]\s?$/.test(line.slice(0, at));
    const isAlone = i === words.length - 1;
    // One capitalised word in the middle of a sentence heads nothing: "con Experiencia: …".
    if (isAlone && !isFirst && phrase !== phrase.toUpperCase()) continue;
    const kind =
      headingKind(plainWords(phrase).replace(LEADING, '')) ?? headingKind(plainWords(phrase));
    if (kind !== null) return { kind, key: plainWords(phrase), at };
  }
  return null;
}

/** Headings in one line: the whole line, a phrase before a colon anywhere in it, or its end before a list. */
export function findHeadings(line: string, next: string | undefined): HeadingHit[] {
  const decoration = LINE_DECORATION.exec(line)?.[0].length ?? 0;
  const isItem = /^- /.test(line);
  const text = line.slice(decoration).replace(/[\s*:.\-–_]+$/u, '');
  const endsInColon = /:[\s*]*$/.test(line);
  if (text.length > 0 && text.length <= 80 && !/[:]/.test(text) && (!isItem || endsInColon)) {
    const whole = kindOfPhrase(text);
    const isShort = endsInColon || text.split(/\s+/).length <= LONGEST_HEADING;
    if (whole !== null && isShort && (endsInColon || isCapital(text))) {
      return [{ kind: whole.kind, at: 0, reach: 'open' }];
    }
  }
  const hits: HeadingHit[] = [];
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    // Colons of times, ratios and addresses end no heading.
    if (!/[\p{L}\p{M})\]?* ]/u.test(line[colon - 1] ?? ':') || line[colon + 1] === '/') continue;
    const isAtStart = hits.length === 0 && !/[.;!?]/.test(line.slice(decoration, colon));
    const start = isAtStart ? kindOfPhrase(line.slice(decoration, colon)) : null;
    const hit = start !== null ? { ...start, at: 0 } : headingBefore(line, colon);
    if (hit === null) continue;
    const hasContent = line.slice(colon + 1).trim().length > 0;
    const isLocal = hasContent && (isItem || FACTS.test(hit.key));
    hits.push({ kind: hit.kind, at: hit.at, reach: isLocal ? 'line' : 'open' });
  }
  if (!endsInColon && next?.startsWith('- ') && !isItem) {
    const tail = headingBefore(line, line.length);
    if (tail !== null && tail.at > (hits.at(-1)?.at ?? -1)) {
      hits.push({ kind: tail.kind, at: tail.at, reach: 'open' });
    }
  }
  return hits;
}
