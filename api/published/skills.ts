import type { Queryable } from '../../prisma/sql/transaction.ts';
import type { Skill, SkillDetail } from './contract.ts';
import { toPage } from './cursor.ts';
import { prepared } from './prepared.ts';

export interface SkillFilter {
  /** Ads of this country only. */
  country?: string;
  type?: string;
  field?: string;
  cluster?: number;
  /** Part of a name in English or Spanish. */
  q?: string;
  limit: number;
  /** Ads and id of the last skill of the page before. */
  cursor?: readonly [number, number];
}

const NAMES = `s.skill_id AS "skillId", s.skill_key AS key, s.name_en AS "nameEn", s.name_es AS "nameEs",
  s.skill_type AS type, s.field, s.esco_uri AS "escoUri", nullif(s.cluster_id, 0) AS "clusterId"`;
const frequency = (table: string) => `${table}.ads, ${table}.n, ${table}.share,
  ${table}.share_low AS "shareLow", ${table}.share_high AS "shareHigh"`;

/** Skills by the number of ads that ask for them, the most first. Those of few ads are held back. */
export async function listSkills(
  db: Queryable,
  filter: SkillFilter,
): Promise<{ skills: Skill[]; next: string | null }> {
  const parameters: unknown[] = [];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const wanted = ['true'];
  const counted = filter.country === undefined ? 's' : 'c';
  if (filter.country !== undefined) wanted.push(`c.country_code = ${value(filter.country)}`);
  if (filter.type !== undefined) wanted.push(`s.skill_type = ${value(filter.type)}`);
  if (filter.field !== undefined) wanted.push(`s.field = ${value(filter.field)}`);
  if (filter.cluster !== undefined) wanted.push(`s.cluster_id = ${value(filter.cluster)}`);
  if (filter.q !== undefined) {
    const part = value(filter.q);
    wanted.push(
      `(strpos(published.fold_words(s.name_en), published.fold_words(${part})) > 0
        OR strpos(published.fold_words(s.name_es), published.fold_words(${part})) > 0)`,
    );
  }
  if (filter.cursor !== undefined) {
    const [ads, skillId] = filter.cursor;
    wanted.push(
      `(${counted}.ads < ${value(ads)} OR (${counted}.ads = ${value(ads)} AND ${counted}.skill_id > ${value(skillId)}))`,
    );
  }
  const { rows } = await db.query<Skill>(
    prepared(
      `SELECT ${NAMES}, ${frequency(counted)}
     FROM published.skill s ${counted === 'c' ? 'JOIN published.country_skill c USING (skill_id)' : ''}
     WHERE ${wanted.join(' AND ')}
     ORDER BY ${counted}.ads DESC, ${counted}.skill_id LIMIT ${value(filter.limit + 1)}`,
      parameters,
    ),
  );
  const { page, next } = toPage(rows, {
    limit: filter.limit,
    keyOf: (row) => [row.ads, row.skillId],
  });
  return { skills: page, next };
}

/** A skill by its number or key ('v:python'); null when there is none, or too few ads ask for it. */
export async function findSkill(db: Queryable, reference: string): Promise<SkillDetail | null> {
  const { rows } = await db.query<Omit<SkillDetail, 'countries' | 'weeks'>>(
    prepared(
      `SELECT ${NAMES}, ${frequency('s')}, s.rank, s.ads_implied AS "adsImplied" FROM published.skill s
     WHERE s.skill_key = $1 OR s.skill_id::text = $1 ORDER BY s.skill_key = $1 DESC LIMIT 1`,
      [reference],
    ),
  );
  const skill = rows[0];
  if (skill === undefined) return null;
  const countries = await db.query<SkillDetail['countries'][number]>(
    prepared(
      `SELECT c.country_code AS country, ${frequency('c')}, c.location_quotient AS "locationQuotient",
            c.location_quotient_low AS "locationQuotientLow", c.location_quotient_high AS "locationQuotientHigh"
     FROM published.country_skill c WHERE c.skill_id = $1 ORDER BY c.ads DESC, c.country_code`,
      [skill.skillId],
    ),
  );
  const weeks = await db.query<SkillDetail['weeks'][number]>(
    prepared(
      `SELECT week_start AS "weekStart", ads, n FROM published.skill_week WHERE skill_id = $1 ORDER BY week_start`,
      [skill.skillId],
    ),
  );
  return { ...skill, countries: countries.rows, weeks: weeks.rows };
}
