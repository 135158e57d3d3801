import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Queryable } from '../../prisma/sql/transaction.ts';
import { isoInstant } from '../queries/instant.ts';
import type { Report } from './contract.ts';
import { toPage } from './cursor.ts';

interface ReportRow {
  reportId: number;
  batchKey: string;
  language: string;
  createdAt: string;
  /** Relative to the data folder. */
  path: string;
}

const COLUMNS = `r.report_id AS "reportId", b.batch_key AS "batchKey", r.language, ${isoInstant('r.created_at')} AS "createdAt", r.path`;

/** Written reports with their files, the latest first. Files that are gone from the folder are left out. */
export async function listReports(
  db: Queryable,
  args: { dataDir: string; limit: number; cursor?: number; batch?: string },
): Promise<{ reports: Report[]; next: string | null }> {
  const { rows } = await db.query<ReportRow>(
    `SELECT ${COLUMNS} FROM reports r JOIN batches b USING (batch_id)
     WHERE ($1::bigint IS NULL OR r.report_id < $1) AND ($3::text IS NULL OR b.batch_key = $3)
     ORDER BY r.report_id DESC LIMIT $2`,
    [args.cursor ?? null, args.limit + 1, args.batch ?? null],
  );
  const { page, next } = toPage(rows, { limit: args.limit, keyOf: (row) => row.reportId });
  const reports = await Promise.all(
    page.map(async ({ batchKey, language, createdAt, path: folder }) => ({
      ...{ batchKey, language, createdAt },
      files: await listFiles(
        path.join(args.dataDir, folder),
        `/api/reports/${batchKey}/${language}`,
      ),
    })),
  );
  return { reports, next };
}

async function listFiles(folder: string, url: string): Promise<Report['files']> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return Promise.all(
    files.sort().map(async (name) => {
      const { size } = await stat(path.join(folder, name));
      const parts = name.split(path.sep);
      return {
        name: parts.join('/'),
        bytes: size,
        url: `${url}/${parts.map(encodeURIComponent).join('/')}`,
      };
    }),
  );
}

/** Where a file of a report lies; null when there is no such report or file, or the name leads out of its folder. */
export async function findReportFile(
  db: Queryable,
  args: { dataDir: string; batch: string; language: string; name: string },
): Promise<string | null> {
  const { rows } = await db.query<ReportRow>(
    `SELECT ${COLUMNS} FROM reports r JOIN batches b USING (batch_id) WHERE b.batch_key = $1 AND r.language = $2`,
    [args.batch, args.language],
  );
  const report = rows[0];
  if (report === undefined || args.name.includes('\0')) return null;
  try {
    const folder = await realpath(path.join(args.dataDir, report.path));
    const file = await realpath(path.join(folder, args.name));
    const inside = file.startsWith(folder + path.sep);
    return inside && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}
