import { tokenize } from '../../text/tokenize.ts';

/** Finds names in texts. */
export type Gazetteer = (text: string) => string[];

/**
 * The plainest system: the given names wherever their words stand in a text, longest match first, accents and case
 * folded, nothing learned and nothing left out. Of names with the same words the one that is given most often is
 * returned. Each name once, in the order of the text.
 */
export function createGazetteer(names: readonly string[]): Gazetteer {
  const spellings = new Map<string, Map<string, number>>();
  let longest = 0;
  for (const name of names) {
    const words = tokenize(name).folded;
    if (words.length === 0) continue;
    longest = Math.max(longest, words.length);
    const key = words.join(' ');
    const counts = spellings.get(key) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    spellings.set(key, counts);
  }
  const nameOf = new Map([...spellings].map(([key, counts]) => [key, mostFrequent(counts)]));
  return (text) => {
    const { folded, count } = tokenize(text);
    const found = new Set<string>();
    for (let at = 0; at < count;) {
      let length = Math.min(longest, count - at);
      let name: string | undefined;
      for (; length > 0 && name === undefined; length--)
        name = nameOf.get(folded.slice(at, at + length).join(' '));
      if (name !== undefined) found.add(name);
      at += name === undefined ? 1 : length + 1;
    }
    return [...found];
  };
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
