/** Control characters except tab and newline, invisible characters, byte order marks, soft hyphens, noncharacters. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Anything but the letters and signs of western Europe that stay as they are; most texts have none. */
const ANY_SPECIAL = /[^\n\x20-\x7e\u00a1-\u00aa\u00ac\u00ae-\u00b3\u00b5-\u00ba\u00bc-\u017f]/;

/** Letters and digits from the mathematical alphabets, in which some ads write bold or italic: "𝗩𝗲𝗻𝘁𝗮𝘀". */
const STYLED = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e\ufb00-\ufb06]/gu;

/**
 * Text in Unicode NFC with plain quotes, dashes, dots and blanks, and without control and invisible characters. Lines
 * end in "\n". Letters, emoji and currency signs stay as they are.
 */
export function normaliseCharacters(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!ANY_SPECIAL.test(lines)) return lines;
  return lines
    .replace(/[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '')
    .replace(BLANKS, ' ')
    .replace(/[‘’‚‛′ʼ´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .replace(STYLED, (char) => char.normalize('NFKC'))
    .normalize('NFC');
}

/** Text with single blanks inside lines, no blanks at their ends, and at most one empty line between blocks. */
export function tidyWhitespace(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
