import { htmlToLines } from './html-to-lines.ts';
import { normaliseCharacters, tidyWhitespace } from './normalise-characters.ts';
import { repairMojibake } from './repair-mojibake.ts';
import { splitGluedWords } from './split-glued-words.ts';
import { unwrapStringList } from './unwrap-string-list.ts';

/** Longest text that is read, in characters; a longer one is cut, for it is no ad any more. */
const LONGEST_TEXT = 200_000;

const LINE_BULLET =
  /^[ \t]*(?:[•●▪■□◦‣⁃➢➤➔→✓✔✅☑►▶·∙*○◆◇❖🔹🔸🔷🔶📌👉⭐]|[-~+](?=[ \t]|\p{Lu}))\s*(?=\S)/gmu;
/** Bullets of a list in one line: "Duties * Answer calls * Keep records", "Requisitos:- Secundario.- Experiencia". */
const INNER_LISTS = [
  /[ \t]\*[ \t]+(?=[\p{Lu}\d])/gu,
  /(?:(?<=[.:;,)!?])[ \t]?-[ \t]?|(?<=[\p{L}\d])(?:-[ \t]|[ \t]-(?:[ \t])?))(?=\p{Lu}\p{Ll})/gu,
];

function innerListsToLines(text: string): string {
  let current = text;
  for (const bullet of INNER_LISTS) {
    const count = current.match(bullet)?.length ?? 0;
    // Two bullets make a list; one may be a dash between two words.
    if (count >= 2) current = current.replace(bullet, '\n- ');
  }
  return current;
}

/**
 * Plain text of an ad's body as its source gave it, HTML or not: blocks and list items on their own lines, items with
 * "- ", characters repaired and normalised to NFC, lost line breaks put back.
 */
export function toPlainText(source: string): string {
  const cut = source.length > LONGEST_TEXT ? source.slice(0, LONGEST_TEXT) : source;

  const text = htmlToLines(unwrapStringList(cut).replace(/\u0000/g, ''));
  const lines = splitGluedWords(innerListsToLines(normaliseCharacters(repairMojibake(text))));
  return tidyWhitespace(lines.replace(LINE_BULLET, '- ').replace(/^- *$/gm, ''));
}

/** Plain text of a short field on one line: a title, a company, a place. */
export function toPlainLine(source: string): string {
  const text = normaliseCharacters(repairMojibake(htmlToLines(source.slice(0, 2000))));
  return tidyWhitespace(text.replace(/[\n\t]+/g, ' '));
}
