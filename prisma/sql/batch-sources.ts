import type { Stage } from '../../core/posting/stages.ts';
import type { Queryable } from './transaction.ts';

/** Weeks that are searched for earlier days of the same weekday: twice what the gate asks for, as days may be missing. */
const SEARCHED_WEEKS = 8;
/** Weeks over which the usual quality of a source is taken. */
const QUALITY_WEEKS = 4;

/**
 * Records what each source gave to a batch: the ads first seen on its date, and how many of its members reached and
 * passed the given stages over ads. Recording again replaces.
 */
export async function saveBatchSources(
  db: Queryable,
  args: { batchId: number; logicalDate: string; stages: readonly Stage[] },
): Promise<void> {
  const onConflict = `ON CONFLICT (batch_id, source_id, stage) DO UPDATE
       SET items_in = excluded.items_in, items_out = excluded.items_out, quality = excluded.quality`;
  // A source that was read and had nothing counts as none; one that was not read does not count.
  await db.query(
    `INSERT INTO batch_sources (batch_id, source_id, stage, items_in, items_out)
     SELECT $1, s.source_id, 'collect', coalesce(n.ads, 0), coalesce(n.ads, 0)
     FROM sources s
     LEFT JOIN (SELECT source_id, count(*)::integer AS ads FROM raw_jobs WHERE observed_on = $2
                GROUP BY source_id) n USING (source_id)
     WHERE n.ads > 0 OR EXISTS (SELECT FROM batch_pages p JOIN batches b USING (batch_id)
                                WHERE b.logical_date = $2 AND p.stage = 'collect' AND p.partition = s.name)
     ${onConflict}`,
    [args.batchId, args.logicalDate],
  );
  await db.query(
    `INSERT INTO batch_sources (batch_id, source_id, stage, items_in, items_out, quality)
     SELECT $1, m.source_id, s.stage,
            coalesce(sum(m.ads) FILTER (WHERE m.ended_at IS NULL OR m.ended_at >= s.position), 0),
            coalesce(sum(m.ads) FILTER (WHERE m.ended_at IS NULL OR m.ended_at > s.position), 0),
            CASE WHEN s.stage = 'validate' THEN sum(m.quality) / nullif(sum(m.scored), 0) END
     FROM (SELECT r.source_id, array_position($2::text[], i.ended_stage) AS ended_at, count(*)::integer AS ads,
                  sum(q.total) AS quality, count(q.total) AS scored
           FROM batch_items i JOIN raw_jobs r USING (job_id)
           LEFT JOIN job_quality q ON q.job_id = i.job_id AND i.outcome IS DISTINCT FROM 'rejected'
           WHERE i.batch_id = $1
           GROUP BY 1, 2) m
     CROSS JOIN unnest($2::text[]) WITH ORDINALITY AS s (stage, position)
     GROUP BY m.source_id, s.stage
     ${onConflict}`,
    [args.batchId, args.stages],
  );
}

/** A source of a batch beside its own past. */
export interface SourceHistory {
  source: string;
  /** Ads first seen on the date of the batch. */
  volume: number;
  /** The same of earlier days of the same weekday, most recent first; days without a good batch are left out. */
  earlierVolumes: number[];
  /** Mean quality of its ads over four weeks, and on how many days it rests. */
  usualQuality: number | null;
  qualityDays: number;
}

/**
 * The recorded sources of a batch with what they gave before. Files are left out: they come when somebody brings
 * them, so their size says nothing about the source.
 */
export async function loadSourceHistory(
  db: Queryable,
  args: { batchId: number; logicalDate: string },
): Promise<SourceHistory[]> {
  const { rows } = await db.query<SourceHistory>(
    `WITH past AS (
       SELECT DISTINCT ON (x.source_id, x.stage, b.logical_date)
              x.source_id, x.stage, b.logical_date, x.items_in, x.quality
       FROM batch_sources x JOIN batches b USING (batch_id)
       WHERE b.status = 'succeeded' AND b.kind = 'daily'
         AND b.logical_date < $2::date AND b.logical_date >= $2::date - 7 * $3::integer
       ORDER BY x.source_id, x.stage, b.logical_date, b.batch_id DESC)
     SELECT s.name AS source, t.items_in AS volume,
            ARRAY(SELECT p.items_in FROM past p
                  WHERE p.source_id = t.source_id AND p.stage = 'collect' AND ($2::date - p.logical_date) % 7 = 0
                  ORDER BY p.logical_date DESC) AS "earlierVolumes",
            q.quality::float8 AS "usualQuality", coalesce(q.days, 0) AS "qualityDays"
     FROM batch_sources t
     JOIN sources s USING (source_id)
     LEFT JOIN (SELECT source_id, sum(quality * items_in) / nullif(sum(items_in), 0) AS quality,
                       count(*)::integer AS days
                FROM past
                WHERE stage = 'validate' AND quality IS NOT NULL AND logical_date >= $2::date - 7 * $4::integer
                GROUP BY source_id) q USING (source_id)
     WHERE t.batch_id = $1 AND t.stage = 'collect' AND s.kind <> 'file'
     ORDER BY s.name`,
    [args.batchId, args.logicalDate, SEARCHED_WEEKS, QUALITY_WEEKS],
  );
  return rows;
}
