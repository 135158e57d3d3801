import type { Queryable } from '../../prisma/sql/transaction.ts';
import type { Job } from './contract.ts';
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

/** The columns of an ad, from facts `f` and their dimensions. */
export const JOB_COLUMNS = `
  f.posting_id AS "jobId", f.title, nullif(f.company_id, 0) IS NOT NULL AS "hasCompany", company.name AS company,
  nullif(country.country_code, '??') AS country, place.region, place.city, source.name AS source, f.language,
  f.contract_type AS "contractType", f.working_time AS "workingTime", f.remote_mode AS "remoteMode", f.seniority,
  f.salary_min AS "salaryMin", f.salary_max AS "salaryMax", f.salary_currency AS "salaryCurrency",
  f.salary_period AS "salaryPeriod", f.salary_monthly_min AS "monthlyMin", f.salary_monthly_max AS "monthlyMax",
  f.salary_origin AS "salaryOrigin", seen.date AS "firstSeenOn", posted.date AS "postedOn", f.is_open AS "isOpen",
  f.is_sample AS "isSample", f.skill_count AS "skillCount", f.duplicate_count AS "duplicateCount"`;

export const JOB_DIMENSIONS = `
  JOIN bi_store.dim_country country ON country.country_id = f.country_id
  JOIN bi_store.dim_location place ON place.location_id = f.location_id
  JOIN bi_store.dim_source source ON source.source_id = f.source_id
  JOIN bi_store.dim_company company ON company.company_id = f.company_id
  JOIN bi_store.dim_date seen ON seen.date_key = f.first_seen_date_key
  JOIN bi_store.dim_date posted ON posted.date_key = f.posted_date_key`;

export type JobRow = Omit<Job, 'pay'> & {
  hasCompany: boolean;
  salaryMin: number | null;
  salaryMax: number | null;
  salaryCurrency: string | null;
  salaryPeriod: NonNullable<Job['pay']>['period'] | null;
  monthlyMin: number | null;
  monthlyMax: number | null;
  salaryOrigin: NonNullable<Job['pay']>['origin'] | null;
};

export function toJob(row: JobRow): Job {
  const {
    hasCompany,
    salaryMin,
    salaryMax,
    salaryCurrency,
    salaryPeriod,
    monthlyMin,
    monthlyMax,
    salaryOrigin,
    ...job
  } = row;
  const stated = salaryCurrency !== null && salaryPeriod !== null && salaryOrigin !== null;
  return {
    ...job,
    company: hasCompany ? job.company : null,
    pay: stated
      ? {
          ...{ min: salaryMin, max: salaryMax, currency: salaryCurrency, period: salaryPeriod },
          ...{ monthlyMin, monthlyMax, origin: salaryOrigin },
        }
      : null,
  };
}

/** Published ads, the latest first. Skills that nobody knows match nothing. */
export async function listJobs(
  db: Queryable,
  filter: JobFilter,
): Promise<{ jobs: Job[]; next: string | null }> {
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

  const { rows } = await db.query<JobRow>(
    prepared(
      `SELECT ${JOB_COLUMNS} FROM ${ads} ${JOB_DIMENSIONS}
     WHERE ${wanted.join(' AND ')} ORDER BY ${order} DESC LIMIT ${value(filter.limit + 1)}`,
      parameters,
    ),
  );
  const { page, next } = toPage(rows, { limit: filter.limit, keyOf: (row) => row.jobId });
  return { jobs: page.map(toJob), next };
}

/** The id of a skill, by its key or number. */
function skillIdOf(skill: string, value: (parameter: unknown) => string): string {
  return `(SELECT skill_id FROM bi_store.dim_skill
           WHERE skill_key = ${value(skill)} OR skill_id::text = ${value(skill)} LIMIT 1)`;
}
