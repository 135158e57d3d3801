import { setTimeout as delay } from 'node:timers/promises';
import type { ApiDependencies } from '../create-api.ts';
import type { BatchDetail, BatchRow } from '../contract.ts';
import { NotFoundError } from '../problems.ts';
import { findBatch, listDuplicates, listRejects, listStages } from './batches.ts';

/** A workflow writes its row within a second of its start; a busy worker needs a few. */
const PATIENCE_MS = 3_000;
const LOOK_EVERY_MS = 150;

/**
 * The batch or task of that reference; throws NotFoundError. One that Temporal has just been given, and that has no
 * row yet, is waited for.
 */
export async function requireBatch(deps: ApiDependencies, reference: string): Promise<BatchRow> {
  const { pool } = deps.database;
  const found = await findBatch(pool, reference);
  if (found !== null) return found;
  if (/^(?:daily|task)-/u.test(reference) && (await isRunning(deps, reference))) {
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
      await delay(LOOK_EVERY_MS);
      const row = await findBatch(pool, reference);
      if (row !== null) return row;
    }
  }
  throw new NotFoundError(
    reference === 'latest'
      ? 'There is no batch yet.'
      : `There is no batch "${reference}". /api/batches lists them.`,
  );
}

async function isRunning({ temporal }: ApiDependencies, key: string): Promise<boolean> {
  return (await temporal.batchState(key).catch(() => null)) === 'running';
}

/** The audit of a batch, and where it stands. */
export async function describeBatch(deps: ApiDependencies, batch: BatchRow): Promise<BatchDetail> {
  const { pool } = deps.database;
  return {
    batch,
    stages: await listStages(pool, batch.batchId),
    rejects: await listRejects(pool, batch.batchId),
    duplicates: await listDuplicates(pool, batch.batchId),
    ...(await askTemporal(deps, batch)),
  };
}

/** Where a running batch stands; the audit is told even when Temporal does not answer. */
async function askTemporal(
  { temporal }: ApiDependencies,
  batch: BatchRow,
): Promise<Pick<BatchDetail, 'progress' | 'pendingActivities' | 'temporalError'>> {
  if (hasEnded(batch)) return { progress: null, pendingActivities: [], temporalError: null };
  try {
    const [progress, pendingActivities] = await Promise.all([
      temporal.progress(batch.batchKey),
      temporal.pendingActivities(batch.batchKey),
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

export function hasEnded({ status }: BatchRow): boolean {
  return status !== 'running' && status !== 'waiting';
}
