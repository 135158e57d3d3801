import { pluralKey } from '../text/inflection.ts';
import { foldText } from '../text/fold.ts';

/** Characters around a name that are no part of it; a leading full stop is (".NET"). */
const AROUND = /^[\s,;:!?"'()[\]{}*\-–—•·/]+|[\s.,;:!?"'()[\]{}*\-–—•·/]+$/gu;

/** Strict key of a name: lower case, no accents, single blanks, no punctuation around it. */
export function strictKey(name: string): string {
  return foldText(name).replace(/\s+/gu, ' ').replace(AROUND, '');
}

/**
 * Tolerant key by a table of synonyms, a group a line, names separated by tabs, the first one being the key; "!"
 * before a name only says that texts must write it so, which labels need not. Plurals fold too, and so do hyphens,
 * dots inside and other punctuation between words. A name in several groups belongs to the first.
 */
export function createTolerantKey(table: string): (name: string) => string {
  const groups = new Map<string, string>();
  const plain: (readonly [string, string])[] = [];
  for (const line of table.split(/\r?\n/u)) {
    const names = line.split('\t').map((name) => strictKey(name.replace(/^\s*!/u, '')));
    const [first = ''] = names;
    if (first === '' || line.startsWith('#')) continue;
    for (const name of names) {
      if (!groups.has(name)) groups.set(name, wordKey(first));
      plain.push([wordKey(name), wordKey(first)]);
    }
  }
  // A name as it is written wins over one that only looks alike without its plural.
  for (const [words, key] of plain) if (!groups.has(words)) groups.set(words, key);
  const keyOf = (key: string): string => groups.get(key) ?? key;
  return (name) => {
    const strict = strictKey(name);
    const direct = groups.get(strict);
    // A group's own first name may be a member of an earlier group.
    return keyOf(direct ?? groups.get(wordKey(strict)) ?? wordKey(strict));
  };
}

/** Words without their plural; + # and a leading dot belong to words: c++, c#, .net. */
function wordKey(name: string): string {
  return (name.match(/\.?[\p{L}\p{N}]+[+#]*/gu) ?? [])
    .map((word, i) => pluralKey(i === 0 ? word : word.replace(/^\./u, '')))
    .join(' ');
}
