import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { DailyBatchInput } from '../../core/batch.ts';
import { STAGES } from '../../core/posting/stages.ts';
import { batchDetail, batchList, batchSummary, startedBatch } from '../contract.ts';
import type { ApiDependencies } from '../create-api.ts';
import { BadInputError, problemAnswer } from '../problems.ts';
import { cursorOf } from '../published/cursor.ts';
import { describeBatch, requireBatch } from '../queries/batch-detail.ts';
import { listBatches } from '../queries/batches.ts';
import { summariseBatch } from '../queries/summary.ts';
import { batchReference, pageSize } from './parameters.ts';

const listQuery = z.strictObject({
  limit: pageSize(20, 500),
  date: z.iso.date().optional().describe('Logical date.'),
  kind: z.enum(['daily', 'collect', 'clustering', 'task']).optional(),
  cursor: cursorOf(z.number().int().positive()),
});

const startBody = z
  .strictObject({
    date: z.iso.date().optional().describe('Day of the batch, in UTC; preset: today.'),
    from: z.enum(STAGES).optional().describe("Begin with this stage, over the day's ads."),
    only: z.enum(STAGES).optional().describe('Run this stage alone.'),
    force: z.boolean().optional().describe('Process again what has not changed.'),
    reprocess: z
      .strictObject({ stage: z.enum(STAGES), since: z.iso.date().optional() })
      .optional()
      .describe('Take in older ads that this stage processed in an older version.'),
    sources: z
      .array(z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,62}$/iu))
      .min(1)
      .max(100)
      .optional()
      .describe('Registered sources to collect from; preset: all. Files are read by the CLI only.'),
    language: z.enum(['es', 'en']).optional().describe('Of the report.'),
  })
  .refine((body) => body.from === undefined || body.only === undefined, {
    message: 'from and only exclude each other',
  });

/** Batches of a day that are looked at before a new one gets its number; more than a day can have. */
const MOST_OF_A_DAY = 500;

/** GET and POST /api/batches, GET /api/batches/:id and /api/batches/:id/summary. */
export function registerBatchRoutes(app: FastifyInstance, deps: ApiDependencies): void {
  const { pool } = deps.database;
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const read = { scope: 'read' } as const;
  const tags = ['operation'];

  const list = {
    ...{ tags, summary: 'Batches and tasks, the latest first', querystring: listQuery },
    response: { 200: batchList, default: problemAnswer },
  };
  routes.get('/api/batches', { schema: list, config: read }, ({ query }) =>
    listBatches(pool, query),
  );

  const one = {
    ...{ tags, summary: 'The audit of a batch, and where it stands', params: batchReference },
    response: { 200: batchDetail, default: problemAnswer },
  };
  routes.get('/api/batches/:id', { schema: one, config: read }, async ({ params }) =>
    describeBatch(deps, await requireBatch(deps, params.id)),
  );

  const summary = {
    ...{ tags, summary: 'What a batch did, in short', params: batchReference },
    response: { 200: batchSummary, default: problemAnswer },
  };
  routes.get('/api/batches/:id/summary', { schema: summary, config: read }, async ({ params }) => {
    const found = await summariseBatch(pool, await requireBatch(deps, params.id));
    const reports = found.reports.map((report) => ({
      ...report,
      folder: join(deps.dataDir, report.folder),
    }));
    return { ...found, reports };
  });

  const start = {
    ...{ tags, summary: 'Start the batch of a day, or join the one that runs', body: startBody },
    response: { 202: startedBatch, default: problemAnswer },
  };
  const write = { scope: 'write' } as const;
  routes.post('/api/batches', { schema: start, config: write }, async ({ body }, reply) => {
    const input = toInput(body, deps);
    const { batches } = await listBatches(pool, { date: input.logicalDate, limit: MOST_OF_A_DAY });
    const started = await deps.temporal.startBatch(
      input,
      batches.map((batch) => batch.batchKey),
    );
    return reply.code(202).header('location', `/api/batches/${started.batchKey}`).send(started);
  });
}

function toInput(
  { date, sources, reprocess, language, ...options }: z.output<typeof startBody>,
  deps: ApiDependencies,
): DailyBatchInput {
  const today = deps.now().toISOString().slice(0, 10);
  if (date !== undefined && date > today) {
    throw new BadInputError(`date: ${date} is in the future: today is ${today} (UTC).`);
  }
  return {
    logicalDate: date ?? today,
    ...options,
    ...(reprocess === undefined ? {} : { reprocess }),
    ...(sources === undefined
      ? {}
      : { sources: [...new Set(sources)].map((name) => ({ kind: 'named', name })) }),
    language: language ?? deps.language,
  };
}
