import type { Queryable } from '../../prisma/sql/transaction.ts';
import type { Stats } from './contract.ts';
import { prepared } from './prepared.ts';

interface BreakdownRow {
  dimension: string;
  value: string;
  ads: number;
}

/** Counts of the published ads by one property at a time, of all countries or of one. */
export async function readStats(
  db: Queryable,
  country: string | null,
): Promise<Omit<Stats, 'publication'>> {
  const { rows } = await db.query<BreakdownRow>(
    prepared(
      `SELECT dimension, value, ads FROM published.breakdown WHERE country_code = $1
     ORDER BY dimension, CASE WHEN dimension = 'week' THEN 0 ELSE -ads END, value`,
      [country ?? ''],
    ),
  );
  const skills = await db.query<{ skills: number }>(
    prepared(
      country === null
        ? 'SELECT count(*) AS skills FROM published.skill'
        : 'SELECT count(*) AS skills FROM published.country_skill WHERE country_code = $1',
      country === null ? [] : [country],
    ),
  );
  const by = (dimension: string) =>
    rows
      .filter((row) => row.dimension === dimension)
      .map(({ value, ads }) => ({ value: value === '??' ? 'unknown' : value, ads }));
  return {
    country,
    ads: by('all')[0]?.ads ?? 0,
    skills: skills.rows[0]!.skills,
    countries: by('country'),
    sources: by('source'),
    languages: by('language'),
    contractTypes: by('contract_type'),
    workingTimes: by('working_time'),
    remoteModes: by('remote_mode'),
    seniorities: by('seniority'),
    open: by('open'),
    pay: by('pay'),
    withSkills: by('skills'),
    weeks: by('week'),
  };
}
