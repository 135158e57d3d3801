import type { StageCounts } from '../../core/batch.ts';
import { STAGES, stageOrder, type Stage } from '../../core/posting/stages.ts';
import type { Queryable } from './transaction.ts';

/** Which ads a batch takes in. */
export interface Membership {
  batchId: number;
  logicalDate: string;
  /** Stage from which the day's earlier members are run again; null for a batch of new ads only. */
  from: Stage | null;
  /** Older ads whose stage carries another version than the present one. */
  reprocess: { stage: Stage; since: string | null; currentVersion: string } | null;
}

// A version is taken in once: by the first batch that ended well. Those of a failed batch are taken in again.
const NEW_ADS = `
  SELECT r.job_id FROM raw_jobs r
  WHERE r.observed_on <= $2::date
    AND NOT EXISTS (SELECT FROM batch_items i JOIN batches b USING (batch_id)
                    WHERE i.job_id = r.job_id AND b.status = 'succeeded')`;

const ADS_OF_THE_DAY = `
  SELECT i.job_id FROM batch_items i JOIN batches b USING (batch_id)
  WHERE b.logical_date = $2::date AND b.status = 'succeeded' AND b.kind <> 'task'`;

const OUTDATED_ADS = `
  SELECT s.job_id FROM job_stages s JOIN raw_jobs r USING (job_id)
  WHERE s.stage = $3 AND s.version IS DISTINCT FROM $4 AND ($5::date IS NULL OR r.observed_on >= $5::date)
    AND r.observed_on <= $2::date`;

/**
 * Freezes the members of a batch, numbered by id, and returns how many there are. Runs once: a batch that is frozen
 * answers the same. Members that an earlier batch ended before `from` stay ended.
 */
export async function freezeMembers(db: Queryable, membership: Membership): Promise<number> {
  const { batchId, logicalDate, from, reprocess } = membership;
  const frozen = await db.query<{ item_count: number | null }>(
    'SELECT item_count FROM batches WHERE batch_id = $1 FOR UPDATE',
    [batchId],
  );
  const already = frozen.rows[0]?.item_count;
  if (typeof already === 'number') return already;

  const sets = [NEW_ADS];
  const parameters: unknown[] = [batchId, logicalDate];
  if (from !== null) sets.push(ADS_OF_THE_DAY);
  if (reprocess !== null) {
    sets.push(OUTDATED_ADS);
    parameters.push(reprocess.stage, reprocess.currentVersion, reprocess.since);
  }
  const { rowCount } = await db.query(
    `INSERT INTO batch_items (batch_id, job_id, ordinal)
     SELECT $1, job_id, row_number() OVER (ORDER BY job_id) - 1 FROM (${sets.join(' UNION ')}) AS members`,
    parameters,
  );
  if (from !== null) {
    await db.query(
      `UPDATE batch_items i SET ended_stage = e.ended_stage, outcome = e.outcome
       FROM (SELECT DISTINCT ON (o.job_id) o.job_id, o.ended_stage, o.outcome
             FROM batch_items o JOIN batches b USING (batch_id)
             WHERE b.status = 'succeeded' AND o.batch_id <> $1
             ORDER BY o.job_id, o.batch_id DESC) e
       WHERE i.batch_id = $1 AND i.job_id = e.job_id AND e.ended_stage = ANY ($2::text[])`,
      [batchId, STAGES.slice(0, stageOrder(from))],
    );
  }
  await db.query('UPDATE batches SET item_count = $2 WHERE batch_id = $1', [
    batchId,
    rowCount ?? 0,
  ]);
  return rowCount ?? 0;
}

/** The sum of a stage's pages by unit; a stage without pages has none. */
export async function sumPages(
  db: Queryable,
  args: { batchId: number; stage: Stage },
): Promise<(StageCounts & { pages: number; fingerprint: string | null })[]> {
  const { rows } = await db.query<StageCounts & { pages: number; fingerprint: string | null }>(
    `SELECT unit, sum(items_in)::integer AS "itemsIn", sum(items_out)::integer AS "itemsOut",
            sum(rejected)::integer AS rejected, sum(duplicate)::integer AS duplicate, sum(skipped)::integer AS skipped,
            sum(rows_written)::integer AS "rowsWritten", count(*)::integer AS pages,
            md5(string_agg(fingerprint, '' ORDER BY partition, page)) AS fingerprint
     FROM batch_pages WHERE batch_id = $1 AND stage = $2 GROUP BY unit ORDER BY unit`,
    [args.batchId, args.stage],
  );
  return rows;
}

/** Mean quality of the ads that a batch validated, by source. */
export async function qualityBySource(
  db: Queryable,
  batchId: number,
): Promise<{ source: string; ads: number; quality: number | null; rejected: number }[]> {
  const { rows } = await db.query<{
    source: string;
    ads: number;
    quality: number | null;
    rejected: number;
  }>(
    `SELECT s.name AS source, count(*)::integer AS ads, avg(q.total)::float8 AS quality,
            count(*) FILTER (WHERE i.outcome IN ('rejected', 'unusable'))::integer AS rejected
     FROM batch_items i
     JOIN raw_jobs r USING (job_id)
     JOIN sources s USING (source_id)
     LEFT JOIN job_quality q ON q.job_id = i.job_id AND i.outcome IS DISTINCT FROM 'rejected'
     WHERE i.batch_id = $1
     GROUP BY s.name ORDER BY s.name`,
    [batchId],
  );
  return rows;
}

/**
 * What does not add up in a batch: the members against the stages that saw them, stage against stage where the unit
 * is the same, and outputs against audit. Empty when all is well.
 */
export async function findImbalances(
  db: Queryable,
  args: { batchId: number; stages: readonly Stage[] },
): Promise<string[]> {
  const problems: string[] = [];
  const { rows } = await db.query<{
    stage: Stage;
    unit: string;
    items_in: number;
    items_out: number;
  }>(
    `SELECT stage, unit, items_in, items_out FROM batch_runs WHERE batch_id = $1 AND status = 'succeeded'`,
    [args.batchId],
  );
  const ads = rows
    .filter((row) => row.unit === 'ad' && row.stage !== 'export')
    .sort((a, b) => stageOrder(a.stage) - stageOrder(b.stage));
  for (let i = 1; i < ads.length; i++) {
    const [before, after] = [ads[i - 1]!, ads[i]!];
    if (before.items_out !== after.items_in) {
      problems.push(
        `${before.stage} passed on ${before.items_out} ads, ${after.stage} took in ${after.items_in}.`,
      );
    }
  }
  const members = await db.query<{ members: number; left: number; first: number }>(
    `SELECT b.item_count AS members,
            (SELECT count(*)::integer FROM batch_items i WHERE i.batch_id = b.batch_id AND i.ended_stage IS NULL) AS left,
            (SELECT count(*)::integer FROM batch_items i
             WHERE i.batch_id = b.batch_id AND (i.ended_stage IS NULL OR NOT i.ended_stage = ANY ($2::text[]))) AS first
     FROM batches b WHERE b.batch_id = $1`,
    [args.batchId, STAGES.slice(0, stageOrder(ads[0]?.stage ?? 'validate'))],
  );
  const { left, first } = members.rows[0]!;
  if (ads.length > 0 && ads[0]!.items_in !== first) {
    problems.push(
      `The batch has ${first} ads for ${ads[0]!.stage}, which took in ${ads[0]!.items_in}.`,
    );
  }
  if (ads.length > 0 && ads.at(-1)!.items_out !== left) {
    problems.push(
      `${ads.at(-1)!.stage} passed on ${ads.at(-1)!.items_out} ads, ${left} are still in the flow.`,
    );
  }
  const orphans = await db.query<{ missing: number }>(
    `SELECT count(*)::integer AS missing FROM batch_items i
     WHERE i.batch_id = $1 AND i.ended_stage IS NULL
       AND (SELECT count(*) FROM job_stages s WHERE s.job_id = i.job_id AND s.stage = ANY ($2::text[]))
           < cardinality($2::text[])`,
    [args.batchId, args.stages.filter((stage) => ads.some((run) => run.stage === stage))],
  );
  if (orphans.rows[0]!.missing > 0) {
    problems.push(
      `${orphans.rows[0]!.missing} ads passed all stages without a result in each of them.`,
    );
  }
  return problems;
}
