import type { Queryable } from '../../prisma/sql/transaction.ts';
import type { BatchRow, BatchSummary } from '../contract.ts';
import { listDuplicates } from './batches.ts';

/** Skills shown per country. */
const TOP_SKILLS = 5;

/** What is told after a batch. The report paths are as stored: relative to the data folder. */
export async function summariseBatch(db: Queryable, batch: BatchRow): Promise<BatchSummary> {
  const { batchId } = batch;
  return {
    batch,
    collected: await countCollected(db, batchId),
    processed: await countProcessed(db, batchId),
    rejects: await countRejects(db, batchId),
    duplicates: await listDuplicates(db, batchId),
    clusters: await latestClusters(db, batchId),
    published: await describePublished(db),
    reports: await listReports(db, batchId),
  };
}

async function countCollected(db: Queryable, batchId: number): Promise<BatchSummary['collected']> {
  const { rows } = await db.query<NonNullable<BatchSummary['collected']>>(
    `SELECT items_in AS in, items_out AS new, skipped AS unchanged, rejected, duplicate
     FROM batch_runs WHERE batch_id = $1 AND stage = 'collect' AND unit = 'ad version'`,
    [batchId],
  );
  return rows[0] ?? null;
}

async function countProcessed(db: Queryable, batchId: number): Promise<BatchSummary['processed']> {
  const { rows } = await db.query<BatchSummary['processed']>(
    `SELECT count(*)::integer AS in, count(*) FILTER (WHERE outcome IS NULL)::integer AS out,
            count(*) FILTER (WHERE outcome IN ('rejected', 'unusable'))::integer AS rejected,
            count(*) FILTER (WHERE outcome = 'duplicate')::integer AS duplicate
     FROM batch_items WHERE batch_id = $1`,
    [batchId],
  );
  return rows[0]!;
}

async function countRejects(db: Queryable, batchId: number): Promise<BatchSummary['rejects']> {
  const { rows } = await db.query<BatchSummary['rejects'][number]>(
    `SELECT stage, reason, count(*)::integer AS ads FROM stage_rejects WHERE batch_id = $1
     GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`,
    [batchId],
  );
  return rows;
}

/** The clustering over all countries that holds at this batch: its own, or the latest before it. */
async function latestClusters(db: Queryable, batchId: number): Promise<BatchSummary['clusters']> {
  const { rows } = await db.query<NonNullable<BatchSummary['clusters']>>(
    `SELECT cluster_count AS clusters, skill_count AS skills, noise_share::float8 AS "noiseShare",
            silhouette::float8 AS silhouette
     FROM clustering_runs WHERE scope = 'all' AND batch_id <= $1 ORDER BY run_id DESC LIMIT 1`,
    [batchId],
  );
  return rows[0] ?? null;
}

interface CountryRow {
  code: string;
  nameEn: string;
  nameEs: string;
  ads: number;
  isSample: boolean;
}

type SkillRow = NonNullable<BatchSummary['published']>['countries'][number]['skills'][number] & {
  code: string;
};

async function describePublished(db: Queryable): Promise<BatchSummary['published']> {
  const published = await db.query<{ batchKey: string }>(
    'SELECT batch_key AS "batchKey" FROM publication JOIN batches USING (batch_id)',
  );
  const batchKey = published.rows[0]?.batchKey;
  if (batchKey === undefined) return null;
  const countries = await db.query<CountryRow>(
    `SELECT c.country_code AS code, c.name_en AS "nameEn", c.name_es AS "nameEs", count(*)::integer AS ads,
            bool_or(f.is_sample) AS "isSample"
     FROM bi.fact_posting f JOIN bi.dim_country c USING (country_id)
     GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1`,
  );
  const skills = await db.query<SkillRow>(
    `SELECT * FROM (
       SELECT country_code AS code, skill_en AS "nameEn", skill_es AS "nameEs", ads::integer AS ads, n::integer AS n,
              share::float8 AS share, share_low::float8 AS "shareLow", share_high::float8 AS "shareHigh",
              row_number() OVER (PARTITION BY country_code ORDER BY ads DESC, skill_key) AS rank
       FROM bi.country_skill_distribution) ranked
     WHERE rank <= $1 ORDER BY code, rank`,
    [TOP_SKILLS],
  );
  return {
    batchKey,
    ads: countries.rows.reduce((sum, country) => sum + country.ads, 0),
    isSample: countries.rows.some((country) => country.isSample),
    countries: countries.rows.map(({ isSample: _isSample, ...country }) => ({
      ...country,
      skills: skills.rows.filter((skill) => skill.code === country.code),
    })),
  };
}

async function listReports(db: Queryable, batchId: number): Promise<BatchSummary['reports']> {
  const { rows } = await db.query<BatchSummary['reports'][number]>(
    'SELECT language, path AS folder FROM reports WHERE batch_id = $1 ORDER BY language',
    [batchId],
  );
  return rows;
}
