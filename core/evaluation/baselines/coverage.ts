import { foldText } from '../../text/fold.ts';
import { pluralKey } from '../../text/inflection.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { bestOf, type LabelRanker } from './character-tfidf.ts';

/**
 * How much of a label's words stands in a text: √m · (m / total)², with m the inverse document frequencies of the
 * words that do, total those of all its words, idf = ln(1 + n / (df + ½)). Function words do not count, plurals fold.
 */
export function createCoverage(labels: readonly string[]): LabelRanker {
  const words = labels.map((label) => [...new Set(contentWords(label))]);
  const labelsOf = new Map<string, number[]>();
  words.forEach((own, label) => {
    for (const word of own) {
      const known = labelsOf.get(word);
      if (known === undefined) labelsOf.set(word, [label]);
      else known.push(label);
    }
  });
  const idf = (word: string): number =>
    Math.log(1 + labels.length / ((labelsOf.get(word)?.length ?? 0) + 0.5));
  const totals = words.map((own) => own.reduce((sum, word) => sum + idf(word), 0));
  return (text, top) => {
    const matched = new Float64Array(labels.length);
    for (const word of new Set(contentWords(text))) {
      for (const label of labelsOf.get(word) ?? []) matched[label]! += idf(word);
    }
    const scores = matched.map((m, label) =>
      m === 0 ? 0 : Math.sqrt(m) * (m / totals[label]!) ** 2,
    );
    return bestOf(scores, top);
  };
}

function contentWords(text: string): string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];
  return words.filter((word) => !isFunctionWord(word)).map(pluralKey);
}
