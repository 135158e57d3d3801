import type { Queryable } from '../../prisma/sql/transaction.ts';
import type { FactTable } from './replace-facts.ts';

const POSTING_VALUES = [
  ...['job_id', 'first_seen_date_key', 'posted_date_key', 'closes_date_key', 'closed_date_key'],
  ...['country_id', 'location_id', 'source_id', 'company_id', 'title', 'language', 'contract_type'],
  ...['working_time', 'remote_mode', 'seniority', 'salary_min', 'salary_max', 'salary_currency'],
  ...['salary_period', 'salary_origin', 'salary_monthly_min', 'salary_monthly_max', 'quality'],
  ...['word_count', 'skill_count', 'duplicate_count', 'is_open', 'is_sample'],
];

export const POSTING_FACTS: FactTable = {
  table: 'fact_posting',
  desired: 'export_posting',
  keys: ['posting_id'],
  values: POSTING_VALUES,
};

export const SKILL_FACTS: FactTable = {
  table: 'fact_posting_skill',
  desired: 'export_posting_skill',
  keys: ['posting_id', 'skill_id'],
  values: ['origin', 'confidence', 'mention_count', 'first_section'],
};

export const CLUSTER_FACTS: FactTable = {
  table: 'fact_skill_cluster',
  desired: 'export_skill_cluster',
  keys: ['skill_id'],
  values: ['cluster_id', 'run_id', 'x', 'y'],
};

// Dates outside these bounds are slips of the ad ("3202-11-02"); they get the key of an unknown date.
const dateKey = (date: string) =>
  `CASE WHEN ${date} BETWEEN DATE '2000-01-01' AND $1::date + 730 THEN to_char(${date}, 'YYYYMMDD')::integer ELSE 0 END`;

/**
 * Writes what the facts should say about the ads of `export_ad` into temporary tables of the same shape as the
 * stored ones, whose column types then decide what counts as equal. Skills first, for they name what the dimension
 * of skills must hold.
 */
export async function stageSkills(db: Queryable): Promise<void> {
  await createLike(db, SKILL_FACTS);
  await db.query(
    `INSERT INTO export_posting_skill (posting_id, skill_id, origin, confidence, mention_count, first_section)
     SELECT a.posting_id, e.skill_id, e.origin, e.confidence, e.mention_count, coalesce(m.section, 'none')
     FROM export_ad a
     JOIN enhanced_skills e USING (job_id)
     LEFT JOIN (
       SELECT DISTINCT ON (x.job_id, x.skill_id) x.job_id, x.skill_id, x.section
       FROM extracted_skills x JOIN export_ad USING (job_id)
       ORDER BY x.job_id, x.skill_id, x.start_at
     ) m ON m.job_id = e.job_id AND m.skill_id = e.skill_id
     WHERE e.confidence >= (SELECT min_skill_confidence FROM bi_store.publication_rule)`,
  );
  await addKey(db, SKILL_FACTS);
}

/** The same for ads and for the places of skills in their clusters; the dimensions must be saved before. */
export async function stageAdsAndClusters(db: Queryable, snapshotDate: string): Promise<void> {
  await createLike(db, POSTING_FACTS);
  await db.query(
    `INSERT INTO export_posting (posting_id, ${POSTING_VALUES.join(', ')})
     SELECT a.posting_id, a.job_id, ${dateKey('a.first_seen_on')}, ${dateKey('c.posted_on')},
            ${dateKey('c.closes_on')}, ${dateKey('a.closed_on')},
            coalesce(country.country_id, 0), coalesce(location.location_id, 0), a.source_id,
            coalesce(company.company_id, 0), c.title, c.language, c.contract_type, c.working_time, c.remote_mode,
            c.seniority, c.salary_min, c.salary_max, c.salary_currency, c.salary_period, c.salary_origin,
            c.salary_min / pay.months_per_period, c.salary_max / pay.months_per_period, q.total, c.word_count,
            coalesce(s.skill_count, 0), a.duplicate_count, a.closed_on IS NULL, a.is_sample
     FROM export_ad a
     JOIN cleaned_jobs c USING (job_id)
     LEFT JOIN job_quality q USING (job_id)
     LEFT JOIN (SELECT posting_id, count(*) FILTER (WHERE origin = 'explicit') AS skill_count
                FROM export_posting_skill GROUP BY posting_id) s
       USING (posting_id)
     LEFT JOIN bi_store.pay_period pay ON pay.period = c.salary_period
     LEFT JOIN bi_store.dim_country country ON country.country_code = c.country_code
     LEFT JOIN bi_store.dim_location location
       ON location.country_id = coalesce(country.country_id, 0)
      AND coalesce(location.region, '') = coalesce(c.region, '') AND coalesce(location.city, '') = coalesce(c.city, '')
     LEFT JOIN bi_store.dim_company company ON company.company_key = c.company_key AND c.company_key <> ''`,
    [snapshotDate],
  );
  await addKey(db, POSTING_FACTS);

  await createLike(db, CLUSTER_FACTS);
  await db.query(
    `INSERT INTO export_skill_cluster (skill_id, cluster_id, run_id, x, y)
     SELECT m.skill_id, coalesce(c.cluster_id, 0), m.run_id, m.x, m.y
     FROM cluster_members m
     JOIN export_clustering USING (run_id)
     JOIN bi_store.dim_skill USING (skill_id)
     LEFT JOIN bi_store.dim_cluster c ON c.run_id = m.run_id AND c.cluster_label = m.cluster_label`,
  );
  await addKey(db, CLUSTER_FACTS);
}

async function createLike(db: Queryable, { table, desired }: FactTable): Promise<void> {
  await db.query(
    `CREATE TEMP TABLE ${desired} (LIKE bi_store.${table} INCLUDING DEFAULTS) ON COMMIT DROP`,
  );
  await db.query(`ALTER TABLE ${desired} ALTER valid_from_batch DROP NOT NULL`);
}

// Unique, so that a slip in a statement above ends the publication rather than doubling facts.
async function addKey(db: Queryable, { desired, keys }: FactTable): Promise<void> {
  await db.query(`CREATE UNIQUE INDEX ON ${desired} (${keys.join(', ')})`);
}
