import { join, relative } from 'node:path';
import type pg from 'pg';
import { PermanentError } from '../../core/errors.ts';
import type { ReportLanguage } from '../../reports/report-rows.ts';
import type { Compute } from '../compute.ts';
import type { BrowserCommand } from './print-pdf.ts';
import { findPage, overwritePage } from '../../prisma/sql/pages.ts';
import { countPublished } from './count-published.ts';
import { publishBatch, type Publication } from './publish-batch.ts';
import { renderReport } from './render-report.ts';

export interface ExportDependencies {
  pool: pg.Pool;
  /** The data folder; reports lie under `reports/<batch key>/<language>`. */
  dataDir: string;
  findBrowser: () => Promise<BrowserCommand>;
  compute: Compute;
  now: () => Date;
}

/** A written report, as a workflow hears of it: its folder, and what is in it. */
export interface WrittenReport {
  /** Relative to the data folder. */
  path: string;
  charts: number;
  tables: number;
}

export function createExportActivities(deps: ExportDependencies) {
  const { pool, dataDir, now } = deps;
  return {
    async publishBatch({ batchId }: { batchId: number }): Promise<Publication> {
      const key = { batchId, stage: 'export', unit: 'ad', partition: '', page: 0 } as const;
      const publication = await publishBatch({ pool, batchId, now });
      const { arrived, published } = await countPublished(pool, { ...publication, batchId });
      const earlier = await findPage(pool, key);
      await overwritePage(pool, key, {
        ...{ itemsIn: arrived, itemsOut: published, rejected: 0, duplicate: 0 },
        skipped: arrived - published,
        // A second attempt finds the facts in place: what the first one wrote counts once.
        rowsWritten: (earlier?.rowsWritten ?? 0) + publication.rowsWritten,
        fingerprint: null,
        details: { adsPublished: publication.adsPublished },
      });
      return publication;
    },

    async writeReport(args: { batchId: number; language: ReportLanguage }): Promise<WrittenReport> {
      const { batchId, language } = args;
      const { rows } = await pool.query<{ key: string }>(
        'SELECT batch_key AS key FROM batches WHERE batch_id = $1',
        [batchId],
      );
      const key = rows[0]?.key;
      if (key === undefined) throw new PermanentError(`batch ${batchId} does not exist`);
      const outDir = join(dataDir, 'reports', key, language);
      const browser = await deps.findBrowser();
      const paths = await renderReport({
        ...{ pool, batchId, language, outDir, browser, compute: deps.compute, now },
      });
      const path = relative(dataDir, paths.folder);
      await pool.query(
        `INSERT INTO reports (batch_id, language, path, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (batch_id, language) DO UPDATE SET path = excluded.path, created_at = excluded.created_at`,
        [batchId, language, path, now()],
      );
      return { path, charts: paths.charts.length, tables: paths.tables.length };
    },
  };
}
