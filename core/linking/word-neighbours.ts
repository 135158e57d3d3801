/** For each word number, words of like meaning with how alike they are, 0..1; most like first. */
export type WordNeighbours = ReadonlyMap<
  number,
  readonly { readonly word: number; readonly cosine: number }[]
>;

/** A word that is only alike matches at most this much (set on the validation sentences of the ESCO benchmark). */
const LIKENESS = 0.8;

/** The words of a query, each fully matched, and the words like them, matched in part. */
export function spreadWords(
  words: ReadonlySet<number>,
  neighbours: WordNeighbours,
): ReadonlyMap<number, number> {
  const spread = new Map<number, number>();
  for (const word of words) {
    for (const like of neighbours.get(word) ?? []) {
      spread.set(like.word, Math.max(spread.get(like.word) ?? 0, LIKENESS * like.cosine));
    }
  }
  for (const word of words) spread.set(word, 1);
  return spread;
}
