import { STAGES, stageOrder } from '../../core/posting/stages.ts';
import type { TaskInput } from '../../core/task.ts';
import type { Queryable } from './transaction.ts';

/**
 * Freezes the ads of a task as members of its batch and returns how many there are: of each chosen ad the latest
 * version that a batch has taken through the stage before. Clustering works on skills and takes none.
 */
export async function freezeTaskMembers(
  db: Queryable,
  args: { batchId: number; input: TaskInput; currentVersion: string },
): Promise<number> {
  const { batchId, input, currentVersion } = args;
  const { rowCount } =
    input.stage === 'cluster'
      ? { rowCount: 0 }
      : await insertMembers(db, { batchId, input, currentVersion });
  await db.query('UPDATE batches SET item_count = $2 WHERE batch_id = $1', [
    batchId,
    rowCount ?? 0,
  ]);
  return rowCount ?? 0;
}

async function insertMembers(
  db: Queryable,
  { batchId, input, currentVersion }: { batchId: number; input: TaskInput; currentVersion: string },
): Promise<{ rowCount: number | null }> {
  const { choice, stage } = input;
  const before = STAGES.slice(0, stageOrder(stage));
  const parameters: unknown[] = [batchId, before, before.at(-1)];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const chosen: string[] = [];
  if (choice.jobs !== undefined)
    chosen.push(`r.posting_id = ANY (${value(choice.jobs)}::bigint[])`);
  if (choice.source !== undefined) chosen.push(`src.name = ${value(choice.source)}`);
  if (choice.country !== undefined) chosen.push(`c.country_code = ${value(choice.country)}`);
  if (choice.language !== undefined) chosen.push(`c.language = ${value(choice.language)}`);
  if (choice.since !== undefined) chosen.push(`p.first_seen_on >= ${value(choice.since)}::date`);
  if (choice.until !== undefined) chosen.push(`p.first_seen_on <= ${value(choice.until)}::date`);
  if (choice.skill !== undefined) {
    chosen.push(
      `EXISTS (SELECT FROM enhanced_skills e JOIN skills k USING (skill_id)
               WHERE e.job_id = r.job_id AND k.skill_key = ${value(choice.skill)})`,
    );
  }
  if (choice.outdated === true) {
    chosen.push(
      `EXISTS (SELECT FROM job_stages o
               WHERE o.job_id = r.job_id AND o.stage = ${value(stage)} AND o.version <> ${value(currentVersion)})`,
    );
  }
  // A version counts only once a batch has ended well with it: those of a failed one are the next batch's business.
  return db.query(
    `WITH latest AS (
       SELECT DISTINCT ON (r.posting_id) r.posting_id, r.job_id, r.source_id, i.ended_stage
       FROM raw_jobs r JOIN batch_items i ON i.job_id = r.job_id JOIN batches b ON b.batch_id = i.batch_id
       WHERE b.status = 'succeeded'
       ORDER BY r.posting_id, r.version DESC, i.batch_id DESC)
     INSERT INTO batch_items (batch_id, job_id, ordinal)
     SELECT $1, r.job_id, row_number() OVER (ORDER BY r.job_id) - 1
     FROM latest r
     JOIN postings p USING (posting_id)
     JOIN sources src ON src.source_id = r.source_id
     LEFT JOIN cleaned_jobs c ON c.job_id = r.job_id
     WHERE (r.ended_stage IS NULL OR NOT r.ended_stage = ANY ($2::text[]))
       AND EXISTS (SELECT FROM job_stages s WHERE s.job_id = r.job_id AND s.stage = $3)
       ${chosen.map((condition) => `AND ${condition}`).join(' ')}`,
    parameters,
  );
}
