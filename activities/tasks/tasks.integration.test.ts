import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdChoice, TaskInput } from '../../core/task.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import type { BatchSettings } from '../settings.ts';
import { inventMarket } from '../export/fixtures/invented-market.ts';
import { createTaskActivities } from './tasks.activity.ts';

const ADS = 60;
const settings = { pageSize: 20 } as BatchSettings;
let database: TestDatabase;
let opened = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  const { pool } = database;
  const { batchId } = await inventMarket(pool, { ads: ADS, days: 10, clusters: false });
  // Two ads left the flow: one before anything was extracted, one that no batch has ended well with.
  await pool.query(`
    UPDATE batches SET status = 'succeeded';
    INSERT INTO batch_items (batch_id, job_id, ordinal)
      SELECT ${batchId}, job_id, row_number() OVER (ORDER BY job_id) - 1 FROM raw_jobs WHERE job_id > 1;
    UPDATE batch_items SET ended_stage = 'clean', outcome = 'duplicate' WHERE job_id = 2;
    DELETE FROM job_stages;
    INSERT INTO job_stages (job_id, stage, fingerprint, version, batch_id)
      SELECT job_id, stage, '', CASE WHEN job_id % 2 = 0 THEN 'v1' ELSE 'v2' END, ${batchId}
      FROM raw_jobs CROSS JOIN (VALUES ('validate'), ('clean'), ('extract'), ('enhance')) AS s (stage);`);
});
afterAll(() => database.close());

const activities = () =>
  createTaskActivities({
    ...{ pool: database.pool, now: () => new Date('2026-11-22T12:00:00Z'), settings },
    stageVersion: () => Promise.resolve('v2'),
  });
function order(choice: AdChoice, part: Partial<TaskInput> = {}) {
  const input: TaskInput = {
    ...{ logicalDate: '2026-11-22', stage: 'extract', onward: false, force: true, language: 'es' },
    ...{ choice, ...part },
  };
  return { taskKey: `task-${++opened}`, input };
}
const membersOf = async (batchId: number) =>
  (
    await database.pool.query<{ job: number }>(
      'SELECT job_id AS job FROM batch_items WHERE batch_id = $1 ORDER BY ordinal',
      [batchId],
    )
  ).rows.map((row) => row.job);

describe('the ads of a task', () => {
  it('are all that a batch has ended well with and that reached the stage', async () => {
    const { batchId, members } = await activities().openTask(order({}));
    expect(members).toBe(ADS - 2);
    expect(await membersOf(batchId)).toEqual(Array.from({ length: ADS - 2 }, (_, i) => i + 3));
  });

  it('include those that left at the stage itself', async () => {
    const { batchId } = await activities().openTask(order({ jobs: [1, 2, 3] }, { stage: 'clean' }));
    expect(await membersOf(batchId)).toEqual([2, 3]);
  });

  it.each<[AdChoice, string]>([
    [{ country: 'CO' }, `c.country_code = 'CO'`],
    [{ source: 'board-two' }, `s.name = 'board-two'`],
    [{ language: 'fr' }, `c.language = 'fr'`],
    [{ outdated: true }, 'r.job_id % 2 = 0'],
    [{ since: '2026-11-20' }, `p.first_seen_on >= '2026-11-20'`],
    [
      { until: '2026-11-15', country: 'MX' },
      `p.first_seen_on <= '2026-11-15' AND c.country_code = 'MX'`,
    ],
    [
      { skill: 'v:excel' },
      `EXISTS (SELECT FROM enhanced_skills e JOIN skills k USING (skill_id) WHERE e.job_id = r.job_id AND k.skill_key = 'v:excel')`,
    ],
  ])('chosen by %j are those', async (choice, condition) => {
    const { batchId } = await activities().openTask(order(choice));
    const { rows } = await database.pool.query<{ job: number }>(
      `SELECT r.job_id AS job FROM raw_jobs r JOIN postings p USING (posting_id)
       JOIN sources s ON s.source_id = r.source_id JOIN cleaned_jobs c USING (job_id)
       WHERE r.job_id > 2 AND ${condition} ORDER BY 1`,
    );
    expect(await membersOf(batchId)).toEqual(rows.map((row) => row.job));
  });

  it('are frozen once: asked again the task answers the same', async () => {
    const one = order({ country: 'CO' });
    const first = await activities().openTask(one);
    expect(await activities().openTask(one)).toEqual(first);
  });

  it('are none for clustering, which works on skills', async () => {
    expect((await activities().openTask(order({}, { stage: 'cluster' }))).members).toBe(0);
  });
});
