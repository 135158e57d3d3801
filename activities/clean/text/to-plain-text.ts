import { htmlToLines } from './html-to-lines.ts';
import { normaliseCharacters, tidyWhitespace } from './normalise-characters.ts';
import { repairMojibake } from './repair-mojibake.ts';
import { splitGluedWords } from './split-glued-words.ts';
import { unwrapStringList } from './unwrap-string-list.ts';

/** Longest text that is read, in characters; a longer one is cut, for it is no ad any more. */
export const LONGEST_TEXT = 200_000;

const LINE_BULLET =
  /^[ \t]*(?:[•●▪■□◦‣⁃➢➤➔→✓✔✅☑►▶·∙*○◆◇❖🔹🔸🔷🔶📌👉⭐]|[-~+](?=[ \t]|\p{Lu}))\s*(?=\S)/gmu;
/** "Duties * Answer calls * Keep records": stars as bullets of a list in one line. */
const STAR_LIST = /[ \t]\*[ \t]+(?=[\p{Lu}\d])/gu;

function starsToLines(text: string): string {
  const stars = text.match(STAR_LIST);
  return stars !== null && stars.length >= 2 ? text.replace(STAR_LIST, '\n- ') : text;
}

/**
 * Plain text of an ad's body as its source gave it, HTML or not: blocks and list items on their own lines, items with
 * "- ", characters repaired and normalised to NFC, lost line breaks put back.
 */
export function toPlainText(source: string): string {
  const cut = source.length > LONGEST_TEXT ? source.slice(0, LONGEST_TEXT) : source;

  const text = htmlToLines(unwrapStringList(cut).replace(/\u0000/g, ''));
  const lines = splitGluedWords(starsToLines(normaliseCharacters(repairMojibake(text))));
  return tidyWhitespace(lines.replace(LINE_BULLET, '- ').replace(/^- *$/gm, ''));
}

/** Plain text of a short field on one line: a title, a company, a place. */
export function toPlainLine(source: string): string {
  const text = normaliseCharacters(repairMojibake(htmlToLines(source.slice(0, 2000))));
  return tidyWhitespace(text.replace(/[\n\t]+/g, ' '));
}
