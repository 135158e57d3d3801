import type { Queryable } from '../../prisma/sql/transaction.ts';

/**
 * Fills the temporary table `export_ad` with the ads to publish, one row per ad, and returns how many there are.
 *
 * An ad is published in its latest version that went through enhance, if that is usable and its latest usable version
 * is no copy of another ad. A copy counts for the ad that stands for it: the job is open while one of them is, and it
 * leaves the snapshot `closed_days` after the last one closed, counted from `snapshotDate`. Ads of sample boards are
 * published only while there are no others: made-up and real ads are never mixed.
 */
export async function selectAds(db: Queryable, snapshotDate: string): Promise<number> {
  const { rowCount } = await db.query(
    `CREATE TEMP TABLE export_ad ON COMMIT DROP AS
     WITH version AS (
       SELECT r.posting_id, r.job_id, r.version, s.job_id IS NOT NULL AS enhanced
       FROM raw_jobs r
       JOIN cleaned_jobs c USING (job_id)
       LEFT JOIN job_stages s ON s.job_id = r.job_id AND s.stage = 'enhance'
       WHERE c.is_usable
     ), latest AS (
       SELECT DISTINCT ON (posting_id) posting_id, job_id FROM version ORDER BY posting_id, version DESC
     ), copy AS (
       SELECT l.posting_id, canonical.posting_id AS stands_for_it
       FROM job_duplicates d
       JOIN latest l USING (job_id)
       JOIN raw_jobs canonical ON canonical.job_id = d.canonical_job_id
       WHERE canonical.posting_id <> l.posting_id
     ), copies AS (
       SELECT c.stands_for_it AS posting_id, count(*)::integer AS duplicate_count,
              bool_or(p.closed_on IS NULL) AS any_open, max(p.closed_on) AS last_closed_on
       FROM copy c JOIN postings p USING (posting_id)
       GROUP BY c.stands_for_it
     ), processed AS (
       SELECT DISTINCT ON (posting_id) posting_id, job_id FROM version WHERE enhanced
       ORDER BY posting_id, version DESC
     ), eligible AS (
       SELECT v.posting_id, v.job_id, p.source_id, s.is_sample, p.first_seen_on,
              CASE WHEN p.closed_on IS NOT NULL AND NOT coalesce(g.any_open, false)
                   THEN greatest(p.closed_on, g.last_closed_on) END AS closed_on,
              coalesce(g.duplicate_count, 0) AS duplicate_count
       FROM processed v
       JOIN postings p USING (posting_id)
       JOIN sources s ON s.source_id = p.source_id
       LEFT JOIN copies g USING (posting_id)
       WHERE NOT EXISTS (SELECT 1 FROM copy WHERE copy.posting_id = v.posting_id)
     ), current_ad AS (
       SELECT e.* FROM eligible e CROSS JOIN bi_store.publication_rule r
       WHERE e.closed_on IS NULL OR e.closed_on >= '${snapshotDate}'::date - r.closed_days
     )
     SELECT * FROM current_ad
     WHERE is_sample = NOT EXISTS (SELECT 1 FROM current_ad WHERE NOT is_sample)`,
  );
  await db.query('CREATE UNIQUE INDEX ON export_ad (job_id)');
  await db.query('ANALYZE export_ad');
  return rowCount ?? 0;
}
