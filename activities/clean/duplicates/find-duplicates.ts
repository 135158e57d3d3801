import type { DuplicateLink } from '../../../core/posting/cleaned-posting.ts';
import { canBeOneJob, judgePair, vacancyKey, type DuplicateRecord } from './judge-pair.ts';

/**
 * 16 bands of 4 rows: texts of similarity .8 meet in a band with probability 1 − (1 − .8⁴)¹⁶ = .9998, of .5 with .64,
 * of .2 with .03 (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, §3.4).
 */
const BANDS = 16;
const ROWS = 4;

/** Boilerplate makes crowded buckets; an ad is compared with the latest so many of each. */
const MOST_PER_BUCKET = 64;

/** An ad can be a copy of one that a copy before it was set aside for; `leader` stands for the group. */
interface Group {
  leader: DuplicateRecord;
}

/**
 * Links each new ad that repeats an earlier one to the ad that stands for the group: the first seen, among equals the
 * lowest id. Candidates share all of their content, a band of their signature, or employer and city. An ad
 * joins a group only when it can be one job with its leader, so that chains do not drift.
 */
export function findDuplicates(records: readonly DuplicateRecord[]): DuplicateLink[] {
  const ordered = [...records].sort(
    (a, b) => a.firstSeenOn.localeCompare(b.firstSeenOn) || a.jobId - b.jobId,
  );
  const buckets = new Map<string, DuplicateRecord[]>();
  const groups = new Map<number, Group>();
  const links: DuplicateLink[] = [];
  const vacancies = countVacancies(ordered);
  for (const record of ordered) {
    const keys = bucketKeys(record);
    const best = findBest(record, keys, { buckets, groups, vacancies });
    groups.set(record.jobId, best === null ? { leader: record } : { leader: best.leader });
    if (best !== null && record.isNew) {
      links.push({
        jobId: record.jobId,
        canonicalJobId: best.leader.jobId,
        kind: best.kind,
        similarity: best.similarity,
      });
    }
    for (const key of keys) remember(buckets, key, record);
  }
  return links;
}

/** Distinct texts of each employer, source, city and title: copies of one ad are one vacancy. */
function countVacancies(records: readonly DuplicateRecord[]): Map<string, number> {
  const texts = new Map<string, Set<string>>();
  for (const record of records) {
    const key = vacancyKey(record);
    const known = texts.get(key);
    if (known === undefined) texts.set(key, new Set([record.textHash]));
    else known.add(record.textHash);
  }
  return new Map([...texts].map(([key, { size }]) => [key, size]));
}

function bucketKeys(record: DuplicateRecord): string[] {
  const keys = [`content ${record.contentHash}`, `text ${record.textHash}`];
  if (record.companyKey !== '') {
    keys.push(`employer ${record.companyKey}|${record.city ?? ''}`);
  }
  for (let band = 0; band < BANDS; band++) {
    const from = band * ROWS;
    keys.push(`${band} ${record.signature.subarray(from, from + ROWS).join(' ')}`);
  }
  return keys;
}

function remember(
  buckets: Map<string, DuplicateRecord[]>,
  key: string,
  record: DuplicateRecord,
): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [record]);
  else {
    if (bucket.length >= MOST_PER_BUCKET) bucket.shift();
    bucket.push(record);
  }
}

function findBest(
  record: DuplicateRecord,
  keys: readonly string[],
  known: {
    buckets: ReadonlyMap<string, readonly DuplicateRecord[]>;
    groups: ReadonlyMap<number, Group>;
    vacancies: ReadonlyMap<string, number>;
  },
) {
  const candidates = new Set(keys.flatMap((key) => known.buckets.get(key) ?? []));
  let best: (NonNullable<ReturnType<typeof judgePair>> & { leader: DuplicateRecord }) | null = null;
  for (const candidate of candidates) {
    const verdict = judgePair(candidate, record, known.vacancies);
    if (verdict === null) continue;
    const { leader } = known.groups.get(candidate.jobId)!;
    if (!canBeOneJob(leader, record)) continue;
    const closer = best === null || verdict.similarity > best.similarity;
    const equallyClose = best !== null && verdict.similarity === best.similarity;
    if (closer || (equallyClose && leader.jobId < best!.leader.jobId))
      best = { ...verdict, leader };
  }
  return best;
}
