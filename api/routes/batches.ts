import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ApiDependencies } from '../create-api.ts';
import type { BatchDetail, BatchRow, BatchSummary } from '../contract.ts';
import { NotFoundError } from '../problems.ts';
import {
  findBatch,
  listBatches,
  listDuplicates,
  listRejects,
  listStages,
} from '../queries/batches.ts';
import { summariseBatch } from '../queries/summary.ts';

const listQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(20),
  date: z.iso.date().optional(),
});
const reference = z.object({ id: z.string().regex(/^[\w-]{1,64}$/u) });

/** GET /api/batches, /api/batches/:id and /api/batches/:id/summary; the id is a number, a key or 'latest'. */
export function registerBatchRoutes(app: FastifyInstance, deps: ApiDependencies): void {
  const { pool } = deps.database;
  const requireBatch = async (parameters: unknown): Promise<BatchRow> => {
    const { id } = reference.parse(parameters);
    const batch = await findBatch(pool, id);
    if (batch !== null) return batch;
    throw new NotFoundError(
      id === 'latest'
        ? 'There is no batch yet.'
        : `There is no batch "${id}". /api/batches lists them.`,
    );
  };

  app.get('/api/batches', async (request) => ({
    batches: await listBatches(pool, listQuery.parse(request.query)),
  }));

  app.get('/api/batches/:id', async (request): Promise<BatchDetail> => {
    const batch = await requireBatch(request.params);
    return {
      batch,
      stages: await listStages(pool, batch.batchId),
      rejects: await listRejects(pool, batch.batchId),
      duplicates: await listDuplicates(pool, batch.batchId),
      ...(await askTemporal(deps, batch)),
    };
  });

  app.get('/api/batches/:id/summary', async (request): Promise<BatchSummary> => {
    const summary = await summariseBatch(pool, await requireBatch(request.params));
    const reports = summary.reports.map((report) => ({
      ...report,
      folder: join(deps.dataDir, report.folder),
    }));
    return { ...summary, reports };
  });
}

/** Where a running batch stands; the audit is told even when Temporal does not answer. */
async function askTemporal(
  { temporal }: ApiDependencies,
  { batchKey, status }: BatchRow,
): Promise<Pick<BatchDetail, 'progress' | 'pendingActivities' | 'temporalError'>> {
  if (status !== 'running' && status !== 'waiting') {
    return { progress: null, pendingActivities: [], temporalError: null };
  }
  try {
    const [progress, pendingActivities] = await Promise.all([
      temporal.progress(batchKey),
      temporal.pendingActivities(batchKey),
    ]);
    return {
      progress: progress === null ? null : { ...progress, stages: [...progress.stages] },
      pendingActivities,
      temporalError:
        progress === null ? 'The batch does not answer; its worker is busy or away.' : null,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      progress: null,
      pendingActivities: [],
      temporalError: `Temporal does not answer: ${reason}`,
    };
  }
}
