/**
 * Light folding of plural and gender for Spanish, English, French and Portuguese at once. The results are keys
 * for comparing words with each other, not words; both sides of a comparison go through the same function.
 */

/** Words whose final s is no plural, or whose plural means something else. */
const NO_PLURAL = new Set([
  'access',
  'aws',
  'business',
  'express',
  'windows',
  'https',
  'wordpress',
  'ingles',
  'frances',
  'portugues',
  'japones',
  'excel',
  'pos',
  'news',
  'gas',
  'bus',
  'campus',
  'ios',
  'macos',
  'redis',
  'rails',
  'keras',
  'pandas',
  'jenkins',
  'kubernetes',
  'sales',
  'analytics',
]);

/** Short plurals in -es, where only knowing the word tells "redes" (red) from "codes" (code). */
const SHORT_PLURALS = new Map([
  ['redes', 'red'],
  ['leyes', 'ley'],
  ['roles', 'rol'],
  ['role', 'rol'],
]);

/**
 * Key that is equal for singular and plural: "ventas" = "venta", "materiales" = "material", "files" = "file",
 * "technologies" = "technology", "soluções" = "solução". A final e goes as well, because only so "tables" and
 * "motores" can share a rule.
 */
export function pluralKey(word: string): string {
  if (word.length < 4 || NO_PLURAL.has(word)) return word;
  const short = SHORT_PLURALS.get(word);
  if (short !== undefined) return short;
  let key = word;
  if (word.endsWith('s')) {
    if (word.endsWith('oes')) key = `${word.slice(0, -3)}ao`;
    else if (word.endsWith('ies')) key = `${word.slice(0, -3)}y`;
    else if (/(?:ss|sh|ch|x|zz)es$/.test(word)) key = word.slice(0, -2);
    else if (!/[sui]s$/.test(word)) key = word.slice(0, -1);
  }
  return key.length >= 5 && key.endsWith('e') ? key.slice(0, -1) : key;
}

/**
 * Key that is also equal for feminine and masculine: "administrativa" = "administrativo". It is too loose for
 * words on their own ("banco", "banca"), so a match of one word asks for equal plural keys as well.
 */
export function inflectionKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const plural = pluralKey(word);
  const key = plural.length >= 5 && /[aoe]$/.test(plural) ? plural.slice(0, -1) : plural;
  if (keys.size >= CACHE_LIMIT) keys.clear();
  keys.set(word, key);
  return key;
}

/** Ads share most of their words; the cache is emptied when it is full. */
const keys = new Map<string, string>();
const CACHE_LIMIT = 200_000;
