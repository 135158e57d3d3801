import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { TASK_STAGES, taskKey, type TaskInput } from '../../core/task.ts';
import { batchDetail, batchList, startedTask } from '../contract.ts';
import type { ApiDependencies } from '../create-api.ts';
import { NotFoundError, problemAnswer } from '../problems.ts';
import { cursorOf } from '../published/cursor.ts';
import { describeBatch, requireBatch } from '../queries/batch-detail.ts';
import { listBatches } from '../queries/batches.ts';
import { countryCode, pageSize, searchWords, skillReference } from './parameters.ts';

/** Ads that may be named one by one: their numbers lie in Temporal's history, which is kept small. */
const MOST_JOBS = 5_000;
const KEY_BYTES = 3;

const choice = z.strictObject({
  jobs: z
    .array(z.number().int().min(1).max(Number.MAX_SAFE_INTEGER))
    .min(1)
    .max(MOST_JOBS)
    .optional(),
  country: countryCode.optional(),
  source: searchWords.optional().describe('Name of a source.'),
  language: z
    .string()
    .regex(/^[a-z]{1,10}$/u)
    .optional(),
  skill: skillReference.optional().describe('Key of a skill that the ad asks for.'),
  since: z.iso.date().optional().describe('First seen on this day or later.'),
  until: z.iso.date().optional().describe('First seen on this day or before.'),
  outdated: z.boolean().optional().describe('Processed by an older version of the stage.'),
});

const taskBody = z
  .strictObject({
    stage: z.enum(TASK_STAGES).describe('The stage to run again.'),
    ads: choice
      .optional()
      .describe('Which ads; all conditions hold. Preset: all. Not for cluster.'),
    onward: z
      .boolean()
      .default(false)
      .describe('Run the stages after it too, and publish; else the next batch publishes.'),
    force: z.boolean().default(true).describe('Also work again on what has not changed.'),
    language: z.enum(['es', 'en']).optional().describe('Of the report, with onward.'),
  })
  .refine(({ stage, ads }) => stage !== 'cluster' || ads === undefined, {
    path: ['ads'],
    message: 'clustering works on all skills: leave it out',
  });

const listQuery = z.strictObject({
  limit: pageSize(20, 500),
  cursor: cursorOf(z.number().int().positive()),
});
const reference = z.object({ id: z.string().regex(/^task-[\w-]{1,59}$/u, 'the key of a task') });

/** POST and GET /api/tasks, GET /api/tasks/:id: a stage again over chosen ads. */
export function registerTaskRoutes(app: FastifyInstance, deps: ApiDependencies): void {
  const { pool } = deps.database;
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const tags = ['operation'];

  const start = {
    ...{ tags, summary: 'Run a stage again over chosen ads', body: taskBody },
    response: { 202: startedTask, default: problemAnswer },
  };
  routes.post(
    '/api/tasks',
    { schema: start, config: { scope: 'write' } },
    async ({ body }, reply) => {
      const askedAt = deps.now();
      const input: TaskInput = {
        logicalDate: (await publishedDate(deps)) ?? askedAt.toISOString().slice(0, 10),
        stage: body.stage,
        onward: body.onward,
        force: body.force,
        choice: body.ads ?? {},
        language: body.language ?? deps.language,
      };
      const key = taskKey(askedAt, deps.randomBytes(KEY_BYTES).toString('hex'));
      await deps.temporal.startTask(key, input);
      return reply.code(202).header('location', `/api/tasks/${key}`).send({ taskKey: key });
    },
  );

  const list = {
    ...{ tags, summary: 'Tasks, the latest first', querystring: listQuery },
    response: { 200: batchList, default: problemAnswer },
  };
  routes.get('/api/tasks', { schema: list, config: { scope: 'read' } }, ({ query }) =>
    listBatches(pool, { ...query, kind: 'task' }),
  );

  const one = {
    ...{ tags, summary: 'What a task did, and where it stands', params: reference },
    response: { 200: batchDetail, default: problemAnswer },
  };
  routes.get('/api/tasks/:id', { schema: one, config: { scope: 'read' } }, async ({ params }) => {
    const task = await requireBatch(deps, params.id);
    if (task.kind !== 'task')
      throw new NotFoundError(`${params.id} is no task. /api/tasks lists them.`);
    return describeBatch(deps, task);
  });
}

/** The day of the published snapshot; null before the first publication. */
async function publishedDate({ database }: ApiDependencies): Promise<string | null> {
  const { rows } = await database.pool.query<{ date: string }>(
    'SELECT logical_date AS date FROM publication JOIN batches USING (batch_id)',
  );
  return rows[0]?.date ?? null;
}
