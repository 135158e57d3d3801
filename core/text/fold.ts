/** Folded forms of the Latin letters that Unicode decomposition leaves alone. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/**
 * Text in lower case without accents: "Diseño" → "diseno", "Œuvre" → "oeuvre". The result may be longer or
 * shorter than the text; whoever needs offsets folds token by token and keeps each token's own offsets.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøđłı]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}
