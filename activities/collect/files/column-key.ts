/** Objects around an ad in exports of APIs and crawlers; their name says nothing about a column inside. */
const WRAPPERS = new Set([
  'job',
  'jobs',
  'ad',
  'offer',
  'oferta',
  'aviso',
  'vaga',
  'offre',
  'posting',
  'vacancy',
  'vacante',
  'data',
  'attributes',
  'fields',
  'item',
  'node',
  'record',
  'document',
  'source',
  '_source',
  'job_information',
  'raw',
]);

const LINK_WORDS = new Set([
  'de',
  'del',
  'la',
  'las',
  'el',
  'los',
  'en',
  'y',
  'do',
  'da',
  'dos',
  'das',
  'du',
  'des',
  'le',
  'les',
  'l',
  'd',
  'of',
  'the',
]);

/** A column's name for comparison: "Fecha de publicación", "fechaPublicacion" and "FECHA_PUBLICACION" are one. */
export function columnKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !LINK_WORDS.has(word))
    .join('_');
}

/** The key under which a column may be known: that of its path without the wrappers in front. */
export function knownKey(name: string): string {
  const parts = name.split('.');
  while (parts.length > 1 && WRAPPERS.has(parts[0]!.toLowerCase())) parts.shift();
  return columnKey(parts.join('.'));
}
