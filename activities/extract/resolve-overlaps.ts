import type { Candidate } from './candidates.ts';

/** A candidate with what it was found to be worth. */
export interface RatedCandidate {
  readonly candidate: Candidate;
  readonly confidence: number;
  /** A cue stands directly before it. */
  readonly isCued: boolean;
  /** Shares words with another mention on purpose: "mantenimiento preventivo y correctivo" is two skills. */
  readonly sharesWords: boolean;
}

/**
 * Leaves no word in two mentions: of overlapping candidates the longest stays, then the vocabulary's own, then
 * the surest, then the first. Candidates that share words on purpose only give way to the same skill. The
 * result is in the order of the text.
 */
export function resolveOverlaps(rated: readonly RatedCandidate[]): RatedCandidate[] {
  const length = ({ candidate }: RatedCandidate): number => candidate.last - candidate.first;
  const isOwn = ({ candidate }: RatedCandidate): number =>
    candidate.label.origin === 'vocabulary' ? 1 : 0;
  const byRank = rated.toSorted(
    (a, b) =>
      Number(a.sharesWords) - Number(b.sharesWords) ||
      length(b) - length(a) ||
      isOwn(b) - isOwn(a) ||
      b.confidence - a.confidence ||
      a.candidate.first - b.candidate.first,
  );
  const kept: RatedCandidate[] = [];
  const taken = new Set<number>();
  for (const one of byRank) {
    const { first, last, label } = one.candidate;
    if (one.sharesWords) {
      const known = kept.some(
        ({ candidate }) =>
          candidate.label.concept === label.concept &&
          candidate.first <= last &&
          candidate.last >= first,
      );
      if (!known) kept.push(one);
      continue;
    }
    let free = true;
    for (let i = first; i <= last && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = first; i <= last; i++) taken.add(i);
    kept.push(one);
  }
  return kept.sort(
    (a, b) => a.candidate.first - b.candidate.first || a.candidate.last - b.candidate.last,
  );
}
