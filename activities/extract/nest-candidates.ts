import type { Candidate } from './candidates.ts';
import type { MentionEvidence } from './evidence.ts';

type Plausible = Omit<MentionEvidence, 'inside'>;

/**
 * Says which candidates stand inside the words of a longer one: "AWS" in "AWS Lambda". Of candidates with the same
 * words the vocabulary's own stays, then the first. Dropped are those that overlap a longer one only in part, those
 * that repeat the skill of the one around them, and loose matches that cut through a name of several words.
 * `shared` are candidates that share words on purpose ("mantenimiento preventivo y correctivo" is two skills): they
 * only give way to the same skill. The result is in the order of the text.
 */
export function nestCandidates(
  plausible: readonly Plausible[],
  shared: ReadonlySet<Candidate>,
): MentionEvidence[] {
  const length = ({ candidate }: Plausible): number => candidate.last - candidate.first;
  const isOwn = ({ candidate }: Plausible): number =>
    candidate.label.origin === 'vocabulary' ? 1 : 0;
  const isShared = ({ candidate }: Plausible): number => (shared.has(candidate) ? 1 : 0);
  const literal = plausible.filter((one) => one.candidate.method !== 'regex' && length(one) > 0);
  const byRank = plausible.toSorted(
    (a, b) =>
      isShared(a) - isShared(b) ||
      length(b) - length(a) ||
      isOwn(b) - isOwn(a) ||
      a.candidate.first - b.candidate.first,
  );
  const kept: Plausible[] = [];
  const holders = new Map<Plausible, Plausible>();
  const owners = new Map<number, Plausible>();
  const nestedPlaces = new Set<string>();
  for (const one of byRank) {
    const { first, last, label } = one.candidate;
    if (shared.has(one.candidate)) {
      const isKnown = kept.some(
        ({ candidate }) =>
          candidate.label.concept === label.concept &&
          candidate.first <= last &&
          candidate.last >= first,
      );
      if (!isKnown) kept.push(one);
      continue;
    }
    if (one.candidate.method === 'regex' && literal.some((name) => cuts(one, name))) continue;
    const holder = owners.get(first);
    let isWhole = true;
    for (let i = first; i <= last && isWhole; i++) isWhole = owners.get(i) === holder;
    if (!isWhole) continue;
    if (holder === undefined) {
      for (let i = first; i <= last; i++) owners.set(i, one);
    } else {
      if (holder.candidate.label.concept === label.concept || length(holder) === length(one)) {
        continue;
      }
      const place = `${first} ${last}`;
      if (nestedPlaces.has(place)) continue;
      nestedPlaces.add(place);
      holders.set(one, holder);
    }
    kept.push(one);
  }
  kept.sort((a, b) => a.candidate.first - b.candidate.first || a.candidate.last - b.candidate.last);
  const indexOf = new Map(kept.map((one, index) => [one, index]));
  return kept.map((one) => ({ ...one, inside: indexOf.get(holders.get(one)!) ?? -1 }));
}

/** Whether each of two candidates has words that the other has not, and they share some. */
function cuts({ candidate: a }: Plausible, { candidate: b }: Plausible): boolean {
  if (a.first > b.last || b.first > a.last) return false;
  return a.first < b.first ? a.last < b.last : b.first < a.first && b.last < a.last;
}
