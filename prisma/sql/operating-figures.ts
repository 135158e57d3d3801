import type { Queryable } from './transaction.ts';

/** What the latest daily batch did, for metrics. */
export interface OperatingFigures {
  status: string | null;
  /** End of the latest good daily batch, seconds since 1970. */
  lastGoodEnd: number | null;
  stages: {
    stage: string;
    unit: string;
    itemsIn: number;
    itemsOut: number;
    rejected: number;
    duplicate: number;
    skipped: number;
    seconds: number | null;
  }[];
  sources: {
    source: string;
    stage: string;
    itemsIn: number;
    itemsOut: number;
    quality: number | null;
  }[];
  rejects: { stage: string; reason: string; ads: number }[];
  databaseBytes: number;
}

/** Reads the figures of the latest daily batch: a few small tables of the audit, none that grow with ads but rejects. */
export async function loadOperatingFigures(db: Queryable): Promise<OperatingFigures> {
  const { rows: batches } = await db.query<{
    batchId: number | null;
    status: string | null;
    lastGoodEnd: number | null;
    databaseBytes: number;
  }>(
    `SELECT b.batch_id AS "batchId", b.status, pg_database_size(current_database()) AS "databaseBytes",
            (SELECT extract(epoch FROM max(finished_at)) FROM batches
             WHERE kind = 'daily' AND status = 'succeeded')::float8 AS "lastGoodEnd"
     FROM (SELECT max(batch_id) AS batch_id FROM batches WHERE kind = 'daily') latest
     LEFT JOIN batches b USING (batch_id)`,
  );
  const { batchId, ...figures } = batches[0]!;
  const { rows: stages } = await db.query<OperatingFigures['stages'][number]>(
    `SELECT stage, unit, items_in AS "itemsIn", items_out AS "itemsOut", rejected, duplicate, skipped,
            extract(epoch FROM finished_at - started_at)::float8 AS seconds
     FROM batch_runs WHERE batch_id = $1 ORDER BY batch_run_id`,
    [batchId],
  );
  const { rows: sources } = await db.query<OperatingFigures['sources'][number]>(
    `SELECT s.name AS source, x.stage, x.items_in AS "itemsIn", x.items_out AS "itemsOut",
            x.quality::float8 AS quality
     FROM batch_sources x JOIN sources s USING (source_id) WHERE x.batch_id = $1`,
    [batchId],
  );
  const { rows: rejects } = await db.query<OperatingFigures['rejects'][number]>(
    `SELECT stage, reason, count(*)::integer AS ads FROM stage_rejects WHERE batch_id = $1 GROUP BY 1, 2`,
    [batchId],
  );
  return { ...figures, stages, sources, rejects };
}
