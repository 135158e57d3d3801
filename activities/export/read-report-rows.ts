import type pg from 'pg';
import { PermanentError } from '../../core/errors.ts';
import type { ReportRows } from '../../reports/report-rows.ts';
import { AUDIT_QUERIES, SNAPSHOT_QUERIES } from './report-queries.ts';

/**
 * Reads what a report of a batch is made from: its published snapshot and its audit. Counts only, so that the answer
 * stays small whatever the number of ads; stated pay is the exception, one number for each ad that states it.
 */
export async function readReportRows(pool: pg.Pool, batchId: number): Promise<ReportRows> {
  const batches = await pool.query<ReportRows['batch'] & { snapshotBatchId: number }>(
    `SELECT b.batch_key AS key, b.logical_date::text AS "logicalDate", b.snapshot_batch_id::float8 AS "snapshotBatchId"
     FROM bi_store.dim_batch b
     WHERE b.batch_id = $1`,
    [batchId],
  );
  const found = batches.rows[0];
  if (found === undefined) throw new PermanentError(`batch ${batchId} was never published`);
  const { snapshotBatchId, ...batch } = found;
  const snapshot = async <Row extends pg.QueryResultRow>(sql: string) =>
    (await pool.query<Row>(sql.replaceAll(':snapshot', String(snapshotBatchId)))).rows;
  const audit = async <Row extends pg.QueryResultRow>(sql: string) =>
    (await pool.query<Row>(sql, [batchId])).rows;
  type Row<Key extends keyof ReportRows> = ReportRows[Key] extends readonly (infer R extends
    object)[]
    ? R
    : never;

  const [rules] = await snapshot<ReportRows['rules']>(SNAPSHOT_QUERIES.rules);
  const [totals] = await snapshot<ReportRows['totals']>(SNAPSHOT_QUERIES.totals);
  const [versions] = await snapshot<ReportRows['versions']>(SNAPSHOT_QUERIES.versions);
  return {
    ...{ batch, rules: rules!, totals: totals!, versions: versions! },
    countries: await snapshot<Row<'countries'>>(SNAPSHOT_QUERIES.countries),
    skills: await snapshot<Row<'skills'>>(SNAPSHOT_QUERIES.skills),
    countrySkills: await snapshot<Row<'countrySkills'>>(SNAPSHOT_QUERIES.countrySkills),
    types: await snapshot<Row<'types'>>(SNAPSHOT_QUERIES.types),
    fields: await snapshot<Row<'fields'>>(SNAPSHOT_QUERIES.fields),
    mixes: await snapshot<Row<'mixes'>>(SNAPSHOT_QUERIES.mixes),
    salaries: await snapshot<Row<'salaries'>>(SNAPSHOT_QUERIES.salaries),
    weeks: await snapshot<Row<'weeks'>>(SNAPSHOT_QUERIES.weeks),
    weekSkills: await snapshot<Row<'weekSkills'>>(SNAPSHOT_QUERIES.weekSkills),
    clusters: await snapshot<Row<'clusters'>>(SNAPSHOT_QUERIES.clusters),
    points: await snapshot<Row<'points'>>(SNAPSHOT_QUERIES.points),
    sources: await snapshot<Row<'sources'>>(SNAPSHOT_QUERIES.sources),
    stages: await audit<Row<'stages'>>(AUDIT_QUERIES.stages),
    rejects: await audit<Row<'rejects'>>(AUDIT_QUERIES.rejects),
    duplicates: await audit<Row<'duplicates'>>(AUDIT_QUERIES.duplicates),
  };
}
