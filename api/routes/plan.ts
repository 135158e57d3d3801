import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { STAGES } from '../../core/posting/stages.ts';
import type { ApiDependencies } from '../create-api.ts';
import { batchPlan, type BatchPlan } from '../contract.ts';
import { problemAnswer } from '../problems.ts';
import { planBatch } from '../queries/plan.ts';

const planQuery = z
  .strictObject({
    /** Default: today in UTC. */
    date: z.iso.date().optional(),
    from: z.enum(STAGES).optional(),
    only: z.enum(STAGES).optional(),
    force: z.enum(['true', 'false']).optional(),
    reprocess: z.enum(STAGES).optional(),
    since: z.iso.date().optional(),
  })
  .refine((query) => query.from === undefined || query.only === undefined, {
    message: 'from and only exclude each other',
  })
  .refine((query) => query.since === undefined || query.reprocess !== undefined, {
    message: 'since goes with reprocess',
  });

/** GET /api/plan: what a run with these options would do, and why, per stage. */
export function registerPlanRoute(app: FastifyInstance, deps: ApiDependencies): void {
  const schema = {
    tags: ['operation'],
    summary: 'What a run with these options would do, and why',
    querystring: planQuery,
    response: { 200: batchPlan, default: problemAnswer },
  };
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/plan',
    { schema, config: { scope: 'read' } },
    ({ query }): Promise<BatchPlan> => {
      return planBatch(
        deps.database.pool,
        {
          logicalDate: query.date ?? deps.now().toISOString().slice(0, 10),
          from: query.from,
          only: query.only,
          force: query.force === 'true',
          reprocess:
            query.reprocess === undefined
              ? undefined
              : { stage: query.reprocess, since: query.since ?? null },
        },
        deps.stageVersion,
      );
    },
  );
}
