import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ApiDependencies } from '../create-api.ts';
import { sendAs } from '../problems.ts';
import { requireBatch } from '../queries/batch-detail.ts';
import { followBatchEvents } from '../queries/batch-events.ts';
import { batchReference } from './parameters.ts';

/** Streams at a time; each holds a connection. */
const MOST_STREAMS = 200;

/** GET /api/batches/:id/events and /api/tasks/:id/events: progress as server-sent events until the end. */
export function registerBatchEventRoutes(app: FastifyInstance, deps: ApiDependencies): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const follow = followBatchEvents(deps);
  let streams = 0;

  for (const path of ['/api/batches/:id/events', '/api/tasks/:id/events']) {
    const schema = {
      tags: ['operation'],
      summary: 'Progress as server-sent events: "progress" with each change, "end" at the end',
      params: batchReference,
    };
    routes.get(path, { schema, config: { scope: 'read' } }, async ({ params }, reply) => {
      const batch = await requireBatch(deps, params.id);
      if (streams >= MOST_STREAMS) {
        const detail = `${MOST_STREAMS} streams are open already. Ask /api/batches/${params.id} instead.`;
        return sendAs(reply, { title: 'Too many streams', status: 503, detail });
      }
      const stream = Readable.from(follow(batch.batchKey));
      streams += 1;
      stream.once('close', () => (streams -= 1));
      return (
        reply
          .type('text/event-stream; charset=utf-8')
          .header('cache-control', 'no-store')
          // Proxies that gather answers before they pass them on would hold events back.
          .header('x-accel-buffering', 'no')
          .send(stream)
      );
    });
  }
}
