import type { Queryable } from '../../prisma/sql/transaction.ts';
import { toPage } from './cursor.ts';
import { prepared } from './prepared.ts';

/** What may be asked of the list of ads; all of it must hold. */
export interface JobFilter {
  country?: string;
  source?: string;
  language?: string;
  contractType?: string;
  workingTime?: string;
  remoteMode?: string;
  seniority?: string;
  /** Keys or numbers of skills, all of which the ad asks for. */
  skill?: readonly string[];
  /** Words of the title, as a search box takes them. */
  q?: string;
  open?: boolean;
  pay?: boolean;
  /** First seen on this day or later. */
  since?: string;
  limit: number;
  /** Id of the last ad of the page before. */
  cursor?: number;
}

/**
 * Marks facts that hold now. They are those of the published snapshot, because a publication is always the latest; so
 * an index serves them, which the range of batches in the views of bi does not let it.
 */
export const HOLDS_NOW = 'valid_to_batch = 9007199254740991';

/** SQL: the day of a `date_key`; null where it is not known. Cheaper than a join for each of an ad's days. */
export const dayOf = (key: string) => `to_date(nullif(${key}, 0)::text, 'YYYYMMDD')`;

/**
 * SQL: keys and values of an ad as the contract has them, from facts `f` and their dimensions, for json_build_object.
 * Postgres writes the JSON: taking rows apart and writing them again here cost a third of the time of an answer.
 */
export const JOB_PROPERTIES = `
  'jobId', f.posting_id, 'title', f.title, 'company', CASE WHEN f.company_id <> 0 THEN company.name END,
  'country', nullif(country.country_code, '??'), 'region', place.region, 'city', place.city, 'source', source.name,
  'language', f.language, 'contractType', f.contract_type, 'workingTime', f.working_time,
  'remoteMode', f.remote_mode, 'seniority', f.seniority,
  'pay', CASE WHEN f.salary_currency IS NOT NULL AND f.salary_period IS NOT NULL AND f.salary_origin IS NOT NULL
    THEN json_build_object('min', f.salary_min, 'max', f.salary_max, 'currency', f.salary_currency,
           'period', f.salary_period, 'monthlyMin', f.salary_monthly_min, 'monthlyMax', f.salary_monthly_max,
           'origin', f.salary_origin) END,
  'firstSeenOn', ${dayOf('f.first_seen_date_key')}, 'postedOn', ${dayOf('f.posted_date_key')},
  'isOpen', f.is_open, 'isSample', f.is_sample, 'skillCount', f.skill_count, 'duplicateCount', f.duplicate_count`;

export const JOB_DIMENSIONS = `
  JOIN bi_store.dim_country country ON country.country_id = f.country_id
  JOIN bi_store.dim_location place ON place.location_id = f.location_id
  JOIN bi_store.dim_source source ON source.source_id = f.source_id
  JOIN bi_store.dim_company company ON company.company_id = f.company_id`;

/** Published ads, the latest first, each as JSON text. Skills that nobody knows match nothing. */
export async function listJobs(
  db: Queryable,
  filter: JobFilter,
): Promise<{ jobs: string[]; next: string | null }> {
  const parameters: unknown[] = [];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const wanted = ['true'];

  const equal: [string, string | boolean | undefined][] = [
    ['f.language', filter.language],
    ['f.contract_type', filter.contractType],
    ['f.working_time', filter.workingTime],
    ['f.remote_mode', filter.remoteMode],
    ['f.seniority', filter.seniority],
    ['f.is_open', filter.open],
  ];
  for (const [column, wish] of equal) {
    if (wish !== undefined) wanted.push(`${column} = ${value(wish)}`);
  }
  if (filter.country !== undefined) {
    wanted.push(
      `f.country_id = (SELECT country_id FROM bi_store.dim_country WHERE country_code = ${value(filter.country)})`,
    );
  }
  if (filter.source !== undefined) {
    wanted.push(
      `f.source_id = (SELECT source_id FROM bi_store.dim_source WHERE name = ${value(filter.source)} LIMIT 1)`,
    );
  }
  if (filter.pay !== undefined) {
    wanted.push(`f.salary_currency IS ${filter.pay ? 'NOT NULL' : 'NULL'}`);
  }
  if (filter.since !== undefined) {
    wanted.push(`f.first_seen_date_key >= ${value(Number(filter.since.replaceAll('-', '')))}`);
  }
  if (filter.q !== undefined) {
    wanted.push(
      `to_tsvector('pg_catalog.simple', published.fold_words(f.title))
         @@ websearch_to_tsquery('pg_catalog.simple', published.fold_words(${value(filter.q)}))`,
    );
  }
  const [skill, ...furtherSkills] = filter.skill ?? [];
  for (const further of furtherSkills) {
    wanted.push(
      `EXISTS (SELECT FROM bi_store.fact_posting_skill s
               WHERE s.posting_id = f.posting_id AND s.${HOLDS_NOW} AND s.skill_id = ${skillIdOf(further, value)})`,
    );
  }
  const before = filter.cursor === undefined ? '' : `AND posting_id < ${value(filter.cursor)}`;
  // Pages follow the index of the skill, ad by ad: joined freely, all ads would be read up to the page. OFFSET 0 keeps
  // the planner from that.
  const ads =
    skill === undefined
      ? `(SELECT * FROM bi_store.fact_posting WHERE ${HOLDS_NOW} ${before}) f`
      : `(SELECT posting_id FROM bi_store.fact_posting_skill
          WHERE skill_id = ${skillIdOf(skill, value)} AND ${HOLDS_NOW} ${before}
          ORDER BY posting_id DESC OFFSET 0) s
         CROSS JOIN LATERAL (SELECT * FROM bi_store.fact_posting
                             WHERE posting_id = s.posting_id AND ${HOLDS_NOW} OFFSET 0) f`;
  const order = skill === undefined ? 'f.posting_id' : 's.posting_id';

  const { rows } = await db.query<{ jobId: number; job: string }>(
    prepared(
      `SELECT f.posting_id AS "jobId", json_build_object(${JOB_PROPERTIES})::text AS job FROM ${ads} ${JOB_DIMENSIONS}
     WHERE ${wanted.join(' AND ')} ORDER BY ${order} DESC LIMIT ${value(filter.limit + 1)}`,
      parameters,
    ),
  );
  const { page, next } = toPage(rows, { limit: filter.limit, keyOf: (row) => row.jobId });
  return { jobs: page.map(({ job }) => job), next };
}

/** The id of a skill, by its key or number. */
function skillIdOf(skill: string, value: (parameter: unknown) => string): string {
  return `(SELECT skill_id FROM bi_store.dim_skill
           WHERE skill_key = ${value(skill)} OR skill_id::text = ${value(skill)} LIMIT 1)`;
}
