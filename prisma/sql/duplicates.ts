import type { DuplicateLink } from '../../core/posting/cleaned-posting.ts';
import { signatureFromBytes } from './cleaned-jobs.ts';
import type { Queryable } from './transaction.ts';

/** What the search for duplicates knows of an ad. */
export interface DuplicateRecordRow {
  jobId: number;
  source: string;
  contentHash: string;
  textHash: string;
  signature: Uint32Array;
  titleKey: string;
  companyKey: string;
  countryCode: string | null;
  city: string | null;
  postedOn: string | null;
  firstSeenOn: string;
  wordCount: number;
  /** A member of the batch that is searched; the others are what it is compared with. */
  isNew: boolean;
}

/**
 * Loads the usable ads among which duplicates are looked for: the latest version of every posting that was seen in
 * the `windowDays` before `logicalDate`, and all members of the batch. 5,000 at a time, so that no answer is huge.
 */
export async function loadDuplicateRecords(
  db: Queryable,
  args: { batchId: number; logicalDate: string; windowDays: number },
): Promise<DuplicateRecordRow[]> {
  const records: DuplicateRecordRow[] = [];
  for (let after = 0; ;) {
    const { rows } = await db.query<Omit<DuplicateRecordRow, 'signature'> & { signature: Buffer }>(
      `SELECT c.job_id AS "jobId", s.name AS source, c.content_hash AS "contentHash", c.text_hash AS "textHash",
              c.signature, c.title_key AS "titleKey", c.company_key AS "companyKey",
              c.country_code AS "countryCode", c.city, c.posted_on::text AS "postedOn",
              p.first_seen_on::text AS "firstSeenOn", c.word_count AS "wordCount",
              (i.job_id IS NOT NULL) AS "isNew"
       FROM cleaned_jobs c
       JOIN raw_jobs r USING (job_id)
       JOIN postings p USING (posting_id)
       JOIN sources s ON s.source_id = r.source_id
       LEFT JOIN batch_items i ON i.batch_id = $1 AND i.job_id = c.job_id AND i.ended_stage IS NULL
       WHERE c.job_id > $2 AND c.is_usable
         AND (i.job_id IS NOT NULL OR p.last_seen_on >= $3::date - $4::integer)
         AND r.version = (SELECT max(v.version) FROM raw_jobs v WHERE v.posting_id = r.posting_id)
       ORDER BY c.job_id
       LIMIT 5000`,
      [args.batchId, after, args.logicalDate, args.windowDays],
    );
    for (const row of rows) records.push({ ...row, signature: signatureFromBytes(row.signature) });
    if (rows.length < 5000) return records;
    after = rows.at(-1)!.jobId;
  }
}

/**
 * Makes the links of the batch's ads equal to `links`: adds, changes and removes. Returns the rows written. The
 * members that became duplicates leave the flow; uniqueness joins the quality of every member.
 */
export async function saveDuplicates(
  db: Queryable,
  args: { batchId: number; links: readonly DuplicateLink[] },
): Promise<number> {
  const { batchId, links } = args;
  const jobIds = links.map((link) => link.jobId);
  const removed = await db.query(
    `DELETE FROM job_duplicates d USING batch_items i
     WHERE i.batch_id = $1 AND i.job_id = d.job_id AND NOT d.job_id = ANY ($2::bigint[])`,
    [batchId, jobIds],
  );
  const saved = await db.query(
    `INSERT INTO job_duplicates (job_id, canonical_job_id, kind, similarity, batch_id)
     SELECT job_id, canonical_job_id, kind, similarity, $1
     FROM unnest($2::bigint[], $3::bigint[], $4::text[], $5::real[]) AS l (job_id, canonical_job_id, kind, similarity)
     ON CONFLICT (job_id) DO UPDATE
       SET canonical_job_id = excluded.canonical_job_id, kind = excluded.kind, similarity = excluded.similarity,
           batch_id = excluded.batch_id
       WHERE (job_duplicates.canonical_job_id, job_duplicates.kind, job_duplicates.similarity)
         IS DISTINCT FROM (excluded.canonical_job_id, excluded.kind, excluded.similarity)`,
    [
      batchId,
      jobIds,
      links.map((link) => link.canonicalJobId),
      links.map((link) => link.kind),
      links.map((link) => link.similarity),
    ],
  );
  await db.query(
    `UPDATE batch_items SET ended_stage = 'clean', outcome = 'duplicate'
     WHERE batch_id = $1 AND job_id = ANY ($2::bigint[]) AND ended_stage IS NULL`,
    [batchId, jobIds],
  );
  const scored = await db.query(
    `UPDATE job_quality q SET uniqueness = u.uniqueness
     FROM (SELECT i.job_id, CASE WHEN d.job_id IS NULL THEN 1 ELSE 0 END AS uniqueness
           FROM batch_items i LEFT JOIN job_duplicates d USING (job_id)
           WHERE i.batch_id = $1 AND (i.outcome IS NULL OR i.outcome = 'duplicate')) u
     WHERE q.job_id = u.job_id AND q.uniqueness IS DISTINCT FROM u.uniqueness`,
    [batchId],
  );
  return (removed.rowCount ?? 0) + (saved.rowCount ?? 0) + (scored.rowCount ?? 0);
}
