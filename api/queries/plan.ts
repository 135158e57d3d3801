import type pg from 'pg';
import { STAGES, stageOrder, type Stage } from '../../core/posting/stages.ts';
import { freezeMembers } from '../../prisma/sql/batches.ts';
import type { Queryable } from '../../prisma/sql/transaction.ts';
import type { BatchPlan } from '../contract.ts';

export interface PlanOptions {
  logicalDate: string;
  from?: Stage;
  only?: Stage;
  force?: boolean;
  reprocess?: { stage: Stage; since: string | null };
}

/** Stages that remember what they did with each ad. */
const AD_STAGES: readonly Stage[] = ['validate', 'clean', 'extract', 'enhance', 'embed'];

/** Members of the trial batch that a stage has not seen yet, or saw in another version. */
interface Backlog {
  members: number;
  never: number;
  older: number;
}

/**
 * What a run would do and why. It freezes members exactly as a run does, in a transaction that is rolled back, so
 * that plan and run cannot differ; the price is a gap in the numbers of batches. What collect is going to find is
 * not known beforehand.
 */
export async function planBatch(
  pool: pg.Pool,
  options: PlanOptions,
  stageVersion: (stage: Stage) => Promise<string>,
): Promise<BatchPlan> {
  const versions = await Promise.all(
    AD_STAGES.map(async (stage) => [stage, await stageVersion(stage)] as const),
  );
  return inTrial(pool, async (client) => {
    const { logicalDate } = options;
    const newAds = await freezeMembers(client, {
      ...{ batchId: await openTrialBatch(client, { logicalDate, run: 1 }), logicalDate },
      ...{ from: null, reprocess: null },
    });
    const batchId = await openTrialBatch(client, { logicalDate, run: 2 });
    const ads = await freezeMembers(client, {
      ...{ batchId, logicalDate },
      from: options.from ?? options.only ?? (options.force === true ? 'validate' : null),
      reprocess: withVersion(options.reprocess, new Map(versions)),
    });

    const stages: BatchPlan['stages'] = [];
    for (const stage of STAGES) {
      const version = versions.find(([name]) => name === stage)?.[1] ?? null;
      const backlog =
        version === null ? null : await countBacklog(client, { batchId, stage, version });
      stages.push({
        stage,
        ...judgeStage(stage, { options, ads, backlog }),
        ads: stage === 'collect' ? null : (backlog?.members ?? ads),
        version,
        outdated: version === null ? 0 : await countOutdated(client, { stage, version }),
      });
    }
    return { logicalDate, ads, newAds, stages };
  });
}

function withVersion(
  reprocess: PlanOptions['reprocess'],
  versions: ReadonlyMap<Stage, string>,
): { stage: Stage; since: string | null; currentVersion: string } | null {
  if (reprocess === undefined) return null;
  // A stage without versions has no older ones: nothing of it is taken in.
  return { ...reprocess, currentVersion: versions.get(reprocess.stage) ?? '' };
}

function judgeStage(
  stage: Stage,
  { options, ads, backlog }: { options: PlanOptions; ads: number; backlog: Backlog | null },
): { runs: boolean; why: string } {
  const { from, only, force } = options;
  if (only !== undefined && only !== stage) return { runs: false, why: `left out: only ${only}` };
  if (from !== undefined && stageOrder(stage) < stageOrder(from)) {
    return { runs: false, why: `left out: begins with ${from}` };
  }
  if (stage === 'collect')
    return { runs: true, why: 'asks the sources; ads that are unchanged stay as they are' };
  if (ads === 0) {
    const mayCome = from === undefined && only === undefined;
    return {
      runs: false,
      why: mayCome ? 'no new ads yet; runs when collect finds some' : 'no ads',
    };
  }
  if (backlog === null) {
    return {
      runs: true,
      why: stage === 'cluster' ? 'places new skills, or groups all anew' : 'publishes the batch',
    };
  }
  const { members, never, older } = backlog;
  if (force === true) return { runs: true, why: `all ${members} again, as asked` };
  const rest = members - never - older;
  const parts = [
    ...(never > 0 ? [`${never} for the first time`] : []),
    ...(older > 0 ? [`${older} because the stage has changed`] : []),
    ...(rest > 0 ? [`${rest} only where their input has changed`] : []),
  ];
  return { runs: true, why: parts.join(', ') };
}

async function openTrialBatch(
  client: Queryable,
  { logicalDate, run }: { logicalDate: string; run: number },
): Promise<number> {
  const { rows } = await client.query<{ batch_id: number }>(
    `INSERT INTO batches (batch_key, logical_date, kind, status, language, input, started_at)
     VALUES ($1, $2, 'daily', 'running', 'en', '{}', now()) RETURNING batch_id::integer`,
    [`plan-${logicalDate}-${run}`, logicalDate],
  );
  return rows[0]!.batch_id;
}

async function countBacklog(
  client: Queryable,
  args: { batchId: number; stage: Stage; version: string },
): Promise<Backlog> {
  const { rows } = await client.query<Backlog>(
    `SELECT count(*)::integer AS members, count(*) FILTER (WHERE s.job_id IS NULL)::integer AS never,
            count(*) FILTER (WHERE s.version <> $3)::integer AS older
     FROM batch_items i LEFT JOIN job_stages s ON s.job_id = i.job_id AND s.stage = $2
     WHERE i.batch_id = $1 AND i.ended_stage IS NULL`,
    [args.batchId, args.stage, args.version],
  );
  return rows[0]!;
}

async function countOutdated(
  client: Queryable,
  args: { stage: Stage; version: string },
): Promise<number> {
  const { rows } = await client.query<{ ads: number }>(
    'SELECT count(*)::integer AS ads FROM job_stages WHERE stage = $1 AND version <> $2',
    [args.stage, args.version],
  );
  return rows[0]!.ads;
}

/** Runs work in a transaction that is always rolled back. */
async function inTrial<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    return await work(client);
  } finally {
    await client.query('ROLLBACK').catch((error: unknown) => {
      broken = error instanceof Error ? error : new Error(String(error));
    });
    client.release(broken);
  }
}
