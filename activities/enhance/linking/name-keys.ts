import { contentStems, type LinkLanguage } from '../../../core/linking/stems.ts';
import { foldText } from '../../../core/text/fold.ts';
import { linkKey, withoutQualifier } from '../../../core/vocabulary/link-taxonomy.ts';

/**
 * How a name and a label agree. `inflected`: up to number, gender, function words and a closing version; `action`: the
 * noun of a deed and its verb, "budget management" and "manage budgets"; `use`: a thing and working with it.
 */
export type Form = 'equal' | 'inflected' | 'action' | 'use';

/**
 * First words of labels that only say that a thing is worked with: "use spreadsheets software". Words of trades
 * ("play the piano", "tocar el piano") are none of them.
 */
const USING: Readonly<Record<LinkLanguage, RegExp>> = {
  en: /^(?:use|utili[sz]e|apply|perform|carry out|conduct|operate|have|show|demonstrate) (?:the )?/,
  es: /^(?:usar|utilizar|emplear|aplicar|realizar|efectuar|manejar|demostrar|mostrar|tener) (?:el |la |los |las |un |una )?/,
  fr: /^(?:utiliser|employer|appliquer|realiser|effectuer|manipuler|faire preuve) (?:le |la |les |l['’]|un |une |des |de |d['’])?/,
  pt: /^(?:usar|utilizar|empregar|aplicar|realizar|efetuar|operar|demonstrar) (?:o |a |os |as |um |uma )?/,
};
/** The same words on their own, and the function words that are as long as content words. */
const USING_WORD =
  /^(?:use|utili[sz]e|apply|perform|carry|conduct|operate|have|show|demonstrate|usar|utilizar|emplear|aplicar|realizar|efectuar|manejar|demostrar|mostrar|tener|with|from|para|sobre|entre)$/;
/** Endings of nouns made from verbs: "management", "instalación", "nettoyage". A stem that ends another way is a thing. */
const DEED: Readonly<Record<LinkLanguage, RegExp>> = {
  en: /(?:ing|ment|[st]ion|ysis|ance|ence|al|sure|ery|airs?|enance)$/,
  es: /(?:cion|sion|miento|mento|aje|tura|is|encia|ancia|o|a|eno|ado)$/,
  fr: /(?:tion|sion|ment|age|ture|yse|ence|ance|ien)$/,
  pt: /(?:cao|sao|mento|agem|tura|ise|encia|ancia|o|a)$/,
};
/** Infinitives, which begin the labels of deeds. */
const INFINITIVE: Readonly<Record<LinkLanguage, RegExp>> = {
  en: /^[a-z]+$/,
  es: /(?:ar|er|ir)$/,
  fr: /(?:er|ir|re)$/,
  pt: /(?:ar|er|ir|or)$/,
};
/** A deed's key needs a thing beside it. */
const MIN_DEED_WORDS = 2;
/** Letters of a word that its forms share: "manage" and "management", "venta" and "vender" (which is left out). */
const ROUGH_LETTERS = 3;

/**
 * A key that is quickly computed and equal for all names that any form could hold for the same, and for others too:
 * most labels are told apart from all names of skills without stemming a word.
 */
export function roughKey(name: string): string {
  const starts = foldText(name.replace(/\(.*\)/, '')).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const content = starts.filter((word) => word.length > ROUGH_LETTERS && !USING_WORD.test(word));
  return [...new Set(content.map((word) => word.slice(0, ROUGH_LETTERS)))].sort().join(' ');
}

/**
 * Keys of a name, by form. `equal`: its words, accents and case aside; `inflected`: number, gender, function words and
 * a closing version aside. A form that does not apply is missing.
 */
export function nameKeys(name: string, language: LinkLanguage): [Form, string][] {
  const inflected = versionedKey(name, language);
  const deed = deedOfName(name, language);
  const keys: [Form, string][] = [['equal', foldText(name.trim())]];
  // A single word has too many neighbours for anything but equality.
  if (!inflected.includes(' ')) return keys;
  keys.push(['inflected', inflected], ['use', inflected]);
  if (deed !== null) keys.push(['action', deed]);
  return keys;
}

/** Keys of a label to compare with those of names: `action` for "manage budgets", `use` for "use spreadsheets". */
export function labelKeys(label: string, language: LinkLanguage): [Form, string][] {
  const text = withoutQualifier(label);
  const folded = foldText(text.trim());
  const thing = folded.replace(USING[language], '');
  const deed = deedOfLabel(text, language);
  const inflected = versionedKey(text, language);
  const keys: [Form, string][] = [['equal', folded]];
  if (inflected !== '') keys.push(['inflected', inflected]);
  if (deed !== null) keys.push(['action', deed]);
  if (thing !== folded) keys.push(['use', versionedKey(thing, language)]);
  return keys;
}

/** `linkKey`, with longer numbers kept: "Angular 17" is Angular, "ISO 27001" is a norm of its own. */
function versionedKey(name: string, language: LinkLanguage): string {
  const [number = ''] = /\d{3,}$/.exec(name.trim()) ?? [];
  return number === '' ? linkKey(name, language) : `${linkKey(name, language)} ${number}`;
}

/** "Budget management", "gestión de presupuestos": the stem of the deed, then those of its things in order. */
function deedOfName(name: string, language: LinkLanguage): string | null {
  const words = foldText(name).split(/[\s/-]+/);
  const deed =
    language === 'en' && !/ (?:of|the) /.test(foldText(name)) ? words.at(-1)! : words[0]!;
  if (!DEED[language].test(deed)) return null;
  const stems = contentStems(name, language);
  if (stems.length < MIN_DEED_WORDS) return null;
  const ordered = deed === words[0] ? stems : [stems.at(-1)!, ...stems.slice(0, -1)];
  return ordered.join(' ');
}

/** "manage budgets", "gestionar presupuestos": the stems of a label that begins with its verb. */
function deedOfLabel(label: string, language: LinkLanguage): string | null {
  const stems = contentStems(label, language);
  const [verb] = foldText(label).split(' ');
  if (stems.length < MIN_DEED_WORDS || !INFINITIVE[language].test(verb!)) return null;
  return stems.join(' ');
}
