import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDependencies } from '../create-api.ts';
import { problemAnswer } from '../problems.ts';
import type { AnswerFromSnapshot } from '../published/answer.ts';
import { stats } from '../published/contract.ts';
import { readStats } from '../published/stats.ts';
import { countryCode } from './parameters.ts';

const statsQuery = z.strictObject({ country: countryCode.optional() });

/** GET /api/stats: counts of the published ads. */
export function registerStatsRoute(
  app: FastifyInstance,
  deps: ApiDependencies,
  answer: AnswerFromSnapshot,
): void {
  const schema = {
    ...{ tags: ['market'], summary: 'Counts of the published ads', querystring: statsQuery },
    response: { 200: stats, default: problemAnswer },
  };
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get('/api/stats', { schema, config: { scope: 'read' } }, (request, reply) =>
    answer(request, reply, async (publication) => ({
      publication,
      ...(await readStats(deps.database.pool, request.query.country ?? null)),
    })),
  );
}
