/** Windows-1252 characters of the bytes 0x80..0x9f; bytes that it leaves undefined map to themselves. */
const CP1252 = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((char, i) => [
    char,
    0x80 + i,
  ]),
);

/**
 * A UTF-8 sequence of two to four bytes that was read as Windows-1252 or Latin-1: a lead byte as a character, then
 * continuation bytes as characters.
 */
const CONTINUATION = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const SEQUENCE = new RegExp(
  `[\\u00c2-\\u00df]${CONTINUATION}|[\\u00e0-\\u00ef]${CONTINUATION}{2}|[\\u00f0-\\u00f4]${CONTINUATION}{3}`,
  'g',
);
const SUSPECT = /[ÃÂâðÅÄÎÐ]/;

const decoder = new TextDecoder('utf-8', { fatal: true });

function decodeSequence(sequence: string): string {
  const bytes = Uint8Array.from(sequence, (char) => CP1252.get(char) ?? char.charCodeAt(0));
  try {
    return decoder.decode(bytes);
  } catch {
    return sequence;
  }
}

/** Sequences that are also plausible text: "Â" or "Ã" before an ordinary sign at the end of a word in capitals. */
function isPlausible(sequence: string, before: string): boolean {
  return /^[ÃÂ][»”’]$/.test(sequence) && /\p{Lu}$/u.test(before);
}

/**
 * Text in which UTF-8 read as Windows-1252 or Latin-1 is put right ("JosÃ©" → "José"), also when it happened twice.
 * Only sequences that decode are replaced, so correct text stays as it is.
 */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let round = 0; round < 3 && SUSPECT.test(repaired); round++) {
    const source = repaired;
    const next = source
      .replace(SEQUENCE, (sequence, offset: number) =>
        isPlausible(sequence, source.slice(Math.max(0, offset - 1), offset))
          ? sequence
          : decodeSequence(sequence),
      )
      // "Ã" before a plain or no-break blank is what is left of "à" or "í" when the byte 0xa0 or 0xad got lost.
      .replace(/(?<=\p{Ll})Ã (?=\p{Ll})/gu, 'í');
    if (next === source) return repaired;
    repaired = next;
  }
  return repaired;
}
