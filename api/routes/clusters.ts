import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDependencies } from '../create-api.ts';
import { NotFoundError, problemAnswer } from '../problems.ts';
import type { AnswerFromSnapshot } from '../published/answer.ts';
import { findCluster, listClusters } from '../published/clusters.ts';
import { clusterDetail, clusterList } from '../published/contract.ts';

const noQuery = z.strictObject({});
const reference = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });

/** GET /api/clusters and /api/clusters/:id: groups of skills that lie close together. */
export function registerClusterRoutes(
  app: FastifyInstance,
  deps: ApiDependencies,
  answer: AnswerFromSnapshot,
): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { pool } = deps.database;
  const about = { tags: ['market'], querystring: noQuery };

  const list = {
    ...{ ...about, summary: 'Groups of skills, the largest first' },
    response: { 200: clusterList, default: problemAnswer },
  };
  routes.get('/api/clusters', { schema: list, config: { scope: 'read' } }, (request, reply) =>
    answer(request, reply, async (publication) => ({
      publication,
      clusters: await listClusters(pool),
    })),
  );

  const one = {
    ...{ ...about, summary: 'A group with its skills and their places', params: reference },
    response: { 200: clusterDetail, default: problemAnswer },
  };
  routes.get('/api/clusters/:id', { schema: one, config: { scope: 'read' } }, (request, reply) =>
    answer(request, reply, async (publication) => {
      const cluster = await findCluster(pool, request.params.id);
      if (cluster !== null) return { publication, cluster };
      throw new NotFoundError(
        `The snapshot has no cluster ${request.params.id}. /api/clusters lists them.`,
      );
    }),
  );
}
