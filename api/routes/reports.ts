import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDependencies } from '../create-api.ts';
import { NotFoundError, problemAnswer } from '../problems.ts';
import { reportList } from '../published/contract.ts';
import { cursorOf } from '../published/cursor.ts';
import { findReportFile, listReports } from '../published/reports.ts';
import { pageSize } from './parameters.ts';

const batchKey = z.string().regex(/^[\w-]{1,64}$/u);
const listQuery = z.strictObject({
  batch: batchKey.optional().describe('Reports of this batch only.'),
  limit: pageSize(20, 100),
  cursor: cursorOf(z.number().int().positive()),
});
const fileReference = z.object({
  batch: batchKey,
  language: z.string().regex(/^[a-z]{2}$/u),
  '*': z.string().min(1).max(200),
});

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.csv', 'text/csv; charset=utf-8'],
]);
/** A report carries its styles, pictures and fonts in itself, and no scripts. */
const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'";

/** GET /api/reports, and the files of a report. */
export function registerReportRoutes(app: FastifyInstance, deps: ApiDependencies): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { pool } = deps.database;
  const { dataDir } = deps;

  const list = {
    ...{ tags: ['market'], summary: 'Reports and their files', querystring: listQuery },
    response: { 200: reportList, default: problemAnswer },
  };
  routes.get('/api/reports', { schema: list, config: { scope: 'read' } }, ({ query }) =>
    listReports(pool, { dataDir, ...query }),
  );

  const file = {
    tags: ['market'],
    summary: 'A file of a report: report.html, report.pdf, charts/*.png, tables/*.csv',
    params: fileReference,
  };
  routes.get(
    '/api/reports/:batch/:language/*',
    { schema: file, config: { scope: 'read' } },
    async ({ params }, reply) => {
      const { batch, language, '*': name } = params;
      const found = await findReportFile(pool, { dataDir, batch, language, name });
      if (found === null) {
        throw new NotFoundError(
          `The report of ${batch} (${language}) has no file "${name}". /api/reports lists them.`,
        );
      }
      return reply
        .type(TYPES.get(path.extname(found)) ?? 'application/octet-stream')
        .header('content-security-policy', REPORT_POLICY)
        .header('cache-control', 'private, max-age=60')
        .send(createReadStream(found));
    },
  );
}
