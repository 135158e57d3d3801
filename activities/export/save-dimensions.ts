import type { Queryable } from '../../prisma/sql/transaction.ts';
import { countryNames } from './country-names.ts';

/**
 * Adds to the dimensions what the ads of `export_ad` and the skills of `export_posting_skill` need, and brings names up to date.
 * Keys are never changed or taken away, for earlier snapshots use them. Returns the rows written.
 */
export async function saveDimensions(db: Queryable, snapshotDate: string): Promise<number> {
  let written = await addCountries(db);
  for (const statement of [LOCATIONS, COMPANIES, SOURCES, SKILLS, CLUSTERS]) {
    const { rowCount } = await db.query(statement);
    written += rowCount ?? 0;
  }
  const { rowCount } = await db.query(DATES, [snapshotDate]);
  return written + (rowCount ?? 0);
}

async function addCountries(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ code: string }>(
    `SELECT DISTINCT c.country_code AS code FROM export_ad JOIN cleaned_jobs c USING (job_id)
     WHERE c.country_code IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM bi_store.dim_country d WHERE d.country_code = c.country_code)
     ORDER BY code`,
  );
  if (rows.length === 0) return 0;
  const names = rows.map((row) => countryNames(row.code));
  await db.query(
    `INSERT INTO bi_store.dim_country (country_code, name_en, name_es)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[])`,
    [rows.map((row) => row.code), names.map((name) => name.en), names.map((name) => name.es)],
  );
  return rows.length;
}

const LOCATIONS = `
  INSERT INTO bi_store.dim_location (country_id, region, city)
  SELECT country_id, region, city FROM (
    SELECT DISTINCT coalesce(d.country_id, 0) AS country_id, nullif(c.region, '') AS region, nullif(c.city, '') AS city
    FROM export_ad JOIN cleaned_jobs c USING (job_id)
    LEFT JOIN bi_store.dim_country d USING (country_code)
  ) place
  WHERE NOT EXISTS (
    SELECT 1 FROM bi_store.dim_location l
    WHERE l.country_id = place.country_id
      AND l.region IS NOT DISTINCT FROM place.region AND l.city IS NOT DISTINCT FROM place.city)
  ORDER BY country_id, region, city`;

// The first name seen stays: a name that followed the ads would rewrite history each day.
const COMPANIES = `
  INSERT INTO bi_store.dim_company (company_key, name)
  SELECT company_key, company FROM (
    SELECT DISTINCT ON (c.company_key) c.company_key, c.company
    FROM export_ad JOIN cleaned_jobs c USING (job_id)
    WHERE c.company_key <> '' AND c.company IS NOT NULL
    ORDER BY c.company_key, job_id
  ) employer
  WHERE NOT EXISTS (SELECT 1 FROM bi_store.dim_company d WHERE d.company_key = employer.company_key)
  ORDER BY company_key`;

const SOURCES = `
  INSERT INTO bi_store.dim_source AS d (source_id, name, kind, is_sample)
  SELECT source_id, name, kind, is_sample FROM sources
  WHERE source_id IN (SELECT source_id FROM export_ad)
  ON CONFLICT (source_id) DO UPDATE SET name = excluded.name, kind = excluded.kind, is_sample = excluded.is_sample
  WHERE (d.name, d.kind, d.is_sample) IS DISTINCT FROM (excluded.name, excluded.kind, excluded.is_sample)`;

const SKILLS = `
  INSERT INTO bi_store.dim_skill AS d (skill_id, skill_key, name_en, name_es, skill_type, field, esco_uri, provenance)
  SELECT skill_id, skill_key, name_en, name_es, type, field, esco_uri, provenance FROM skills
  WHERE skill_id IN (SELECT skill_id FROM export_posting_skill)
  ON CONFLICT (skill_id) DO UPDATE
    SET skill_key = excluded.skill_key, name_en = excluded.name_en, name_es = excluded.name_es,
        skill_type = excluded.skill_type, field = excluded.field, esco_uri = excluded.esco_uri,
        provenance = excluded.provenance
  WHERE (d.skill_key, d.name_en, d.name_es, d.skill_type, d.field, d.esco_uri, d.provenance) IS DISTINCT FROM
        (excluded.skill_key, excluded.name_en, excluded.name_es, excluded.skill_type, excluded.field,
         excluded.esco_uri, excluded.provenance)`;

const CLUSTERS = `
  INSERT INTO bi_store.dim_cluster AS d (run_id, cluster_label, name_en, name_es, skill_count, cohesion)
  SELECT run_id, cluster_label, name_en, name_es, size, cohesion::numeric(6, 4) FROM clustering_results
  WHERE run_id = (SELECT run_id FROM export_clustering)
  ORDER BY cluster_label
  ON CONFLICT (run_id, cluster_label) DO UPDATE
    SET name_en = excluded.name_en, name_es = excluded.name_es, skill_count = excluded.skill_count,
        cohesion = excluded.cohesion
  WHERE (d.name_en, d.name_es, d.skill_count, d.cohesion) IS DISTINCT FROM
        (excluded.name_en, excluded.name_es, excluded.skill_count, excluded.cohesion)`;

// Whole years with one to spare on each side, so that a calendar built on it never ends in the middle of a visual.
const DATES = `
  INSERT INTO bi_store.dim_date
  SELECT to_char(day, 'YYYYMMDD')::integer, day, extract(year FROM day), extract(quarter FROM day),
         to_char(day, 'YYYY"-Q"Q'), extract(month FROM day), date_trunc('month', day)::date,
         (ARRAY['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
                'November', 'December'])[extract(month FROM day)],
         (ARRAY['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre',
                'noviembre', 'diciembre'])[extract(month FROM day)],
         to_char(day, 'YYYY-MM'), extract(isoyear FROM day), extract(week FROM day), to_char(day, 'IYYY"-W"IW'),
         date_trunc('week', day)::date, extract(day FROM day), extract(isodow FROM day),
         (ARRAY['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])[extract(isodow FROM day)],
         (ARRAY['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'])[extract(isodow FROM day)],
         extract(isodow FROM day) >= 6
  FROM (
    SELECT date_trunc('year', min(used))::date - interval '1 year' AS first_day,
           date_trunc('year', max(used))::date + interval '2 years' - interval '1 day' AS last_day
    FROM (
      SELECT unnest(ARRAY[$1::date, a.first_seen_on, a.closed_on, c.posted_on, c.closes_on]) AS used
      FROM export_ad a JOIN cleaned_jobs c USING (job_id)
      UNION ALL SELECT $1::date
    ) dates
    WHERE used BETWEEN DATE '2000-01-01' AND $1::date + 730
  ) span, LATERAL (SELECT generate_series(first_day, last_day, interval '1 day')::date AS day) days
  WHERE NOT EXISTS (SELECT 1 FROM bi_store.dim_date d WHERE d.date = day)
  ORDER BY day`;
