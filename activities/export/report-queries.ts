// Counts are cast to float8, which the driver reads as a number; a bigint would come as text.

const ADS = `(SELECT * FROM bi_store.fact_posting WHERE valid_from_batch <= :snapshot AND :snapshot < valid_to_batch)`;
// What ads say in words: a skill that follows from another is known with the ad, and counted nowhere.
const AD_SKILLS = `(SELECT * FROM bi_store.fact_posting_skill WHERE valid_from_batch <= :snapshot AND :snapshot < valid_to_batch AND origin = 'explicit')`;
const PLACES = `(SELECT * FROM bi_store.fact_skill_cluster WHERE valid_from_batch <= :snapshot AND :snapshot < valid_to_batch)`;

// Whole weeks of which every ad is still in the snapshot: an ad that closed stays for closed_days, so one first seen
// since then has not left. Older weeks hold only the ads that lived long, and would mislead. The week in which
// collection began is left out too: it holds what was online by then, new or not.
const WEEKS = `(
  SELECT a.posting_id, a.source_id, d.week_start
  FROM ${ADS} a
  JOIN bi_store.dim_date d ON d.date_key = a.first_seen_date_key
  CROSS JOIN bi_store.publication_rule r
  JOIN bi_store.dim_batch b ON b.batch_id = :snapshot
  WHERE d.week_start >= b.logical_date - r.closed_days AND d.week_start + 6 <= b.logical_date
    AND d.week_start > (SELECT min(first_seen_on) FROM postings))`;

const names = (alias: string) =>
  `json_build_object('en', ${alias}.name_en, 'es', ${alias}.name_es) AS names`;

/** What the snapshot `:snapshot` holds; each query answers with the rows of the field of the same name. */
export const SNAPSHOT_QUERIES = {
  rules: `
    SELECT min_ads AS "minAds", min_skill_confidence::float8 AS "minSkillConfidence", closed_days AS "closedDays"
    FROM bi_store.publication_rule`,
  totals: `
    SELECT count(*)::float8 AS ads, count(salary_min)::float8 AS "adsWithSalary",
           (count(*) FILTER (WHERE skill_count > 0))::float8 AS "adsWithSkills",
           coalesce(sum(duplicate_count), 0)::float8 AS copies,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY skill_count) AS "medianSkills",
           avg(quality)::float8 AS "meanQuality", min(d.date)::text AS "firstSeenFrom", max(d.date)::text AS "firstSeenTo",
           coalesce(bool_or(is_sample), false) AS "isSample"
    FROM ${ADS} a JOIN bi_store.dim_date d ON d.date_key = a.first_seen_date_key`,
  countries: `
    SELECT c.country_id AS "countryId", c.country_code AS code, ${names('c')}, count(*)::float8 AS ads
    FROM ${ADS} a JOIN bi_store.dim_country c USING (country_id) GROUP BY c.country_id ORDER BY c.country_id`,
  skills: `
    SELECT s.skill_id::float8 AS "skillId", ${names('s')}, s.skill_type AS type, s.field, count(*)::float8 AS ads
    FROM ${AD_SKILLS} x JOIN bi_store.dim_skill s USING (skill_id) GROUP BY s.skill_id ORDER BY s.skill_id`,
  countrySkills: `
    SELECT a.country_id AS "countryId", x.skill_id::float8 AS "skillId", count(*)::float8 AS ads
    FROM ${AD_SKILLS} x JOIN ${ADS} a USING (posting_id) GROUP BY 1, 2 ORDER BY 1, 2`,
  types: `
    SELECT s.skill_type AS type, count(DISTINCT posting_id)::float8 AS ads
    FROM ${AD_SKILLS} x JOIN bi_store.dim_skill s USING (skill_id) GROUP BY 1 ORDER BY 1`,
  // Skills that come from a taxonomy alone have no field, only the taxonomy's own type.
  fields: `
    SELECT s.field, count(DISTINCT posting_id)::float8 AS ads
    FROM ${AD_SKILLS} x JOIN bi_store.dim_skill s USING (skill_id)
    WHERE s.skill_type = 'hard' AND s.skill_key LIKE 'v:%' GROUP BY 1 ORDER BY 1`,
  mixes: `
    SELECT dimension, value, count(*)::float8 AS ads
    FROM ${ADS} a CROSS JOIN LATERAL (VALUES ('remote_mode', a.remote_mode), ('contract_type', a.contract_type),
                                             ('seniority', a.seniority)) AS mix (dimension, value)
    GROUP BY 1, 2 ORDER BY 1, 2`,
  salaries: `
    SELECT country_id AS "countryId", salary_currency AS currency,
           array_agg(((salary_monthly_min + salary_monthly_max) / 2)::float8
                     ORDER BY salary_monthly_min + salary_monthly_max) AS values
    FROM ${ADS} a WHERE salary_min IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
  weeks: `
    SELECT w.week_start::text AS "weekStart", count(*)::float8 AS ads,
           count(DISTINCT w.source_id) FILTER (WHERE w.week_start = f.first_week)::integer AS "newSources"
    FROM ${WEEKS} w
    JOIN (SELECT a.source_id, min(d.week_start) AS first_week
          FROM ${ADS} a JOIN bi_store.dim_date d ON d.date_key = a.first_seen_date_key GROUP BY 1) f USING (source_id)
    GROUP BY 1 ORDER BY 1`,
  weekSkills: `
    SELECT w.week_start::text AS "weekStart", x.skill_id::float8 AS "skillId", count(*)::float8 AS ads
    FROM ${WEEKS} w JOIN ${AD_SKILLS} x USING (posting_id) GROUP BY 1, 2 ORDER BY 1, 2`,
  clusters: `
    SELECT c.cluster_id AS "clusterId", ${names('c')}
    FROM bi_store.dim_cluster c WHERE cluster_id IN (SELECT cluster_id FROM ${PLACES} p) ORDER BY cluster_id`,
  points: `
    SELECT skill_id::float8 AS "skillId", cluster_id AS "clusterId", x::float8 AS x, y::float8 AS y
    FROM ${PLACES} p WHERE x IS NOT NULL AND y IS NOT NULL ORDER BY skill_id`,
  sources: `
    SELECT s.name, s.is_sample AS "isSample", count(*)::float8 AS ads
    FROM ${ADS} a JOIN bi_store.dim_source s USING (source_id) GROUP BY s.source_id ORDER BY s.name`,
  versions: `
    SELECT (SELECT version FROM ${ADS} a JOIN job_stages USING (job_id) WHERE stage = 'extract'
            GROUP BY version ORDER BY count(*) DESC, version DESC LIMIT 1) AS extractor,
           coalesce((SELECT json_agg(DISTINCT s.provenance) FROM bi_store.dim_skill s
                     WHERE s.skill_id IN (SELECT skill_id FROM ${AD_SKILLS} x)), '[]') AS "skillLists",
           EXISTS (SELECT 1 FROM bi_store.dim_skill s
                   WHERE s.esco_uri IS NOT NULL AND s.skill_id IN (SELECT skill_id FROM ${AD_SKILLS} x)) AS "usesEsco"`,
} as const;

/** What batch `$1` counted on its way. */
export const AUDIT_QUERIES = {
  stages: `
    SELECT stage, unit, items_in AS "itemsIn", items_out AS "itemsOut", rejected, duplicate, skipped
    FROM batch_runs WHERE batch_id = $1 ORDER BY batch_run_id`,
  rejects: `
    SELECT stage, reason, count(*)::float8 AS count FROM stage_rejects WHERE batch_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
  duplicates: `
    SELECT kind, count(*)::float8 AS count FROM job_duplicates WHERE batch_id = $1 GROUP BY 1 ORDER BY 1`,
} as const;
