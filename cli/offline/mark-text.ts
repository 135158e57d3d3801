import type { ExplainedAd, ExplainedMention } from './explain-ad.ts';

/** A stretch of an ad: words of a mention, or the text between two. */
export interface MarkedPart {
  readonly text: string;
  readonly mention: ExplainedMention | null;
}

/** Cuts an ad into parts that together are its text; where mentions overlap, taken ones are marked, then longer ones. */
export function markText({ text, mentions }: Pick<ExplainedAd, 'text' | 'mentions'>): MarkedPart[] {
  const points = [...text];
  const marked: ExplainedMention[] = [];
  const byRank = mentions.toSorted(
    (a, b) =>
      Number(b.isTaken) - Number(a.isTaken) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  for (const mention of byRank) {
    if (marked.every((other) => other.end <= mention.start || other.start >= mention.end))
      marked.push(mention);
  }
  const parts: MarkedPart[] = [];
  let at = 0;
  const upTo = (end: number, mention: ExplainedMention | null): void => {
    if (end > at) parts.push({ text: points.slice(at, end).join(''), mention });
    at = end;
  };
  for (const mention of marked.sort((a, b) => a.start - b.start)) {
    upTo(mention.start, null);
    upTo(mention.end, mention);
  }
  upTo(points.length, null);
  return parts;
}
