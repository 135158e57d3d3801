import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { ObservatoryState } from '../core/observatory-state.ts';
import type { Stage } from '../core/posting/stages.ts';
import type { Database } from '../prisma/pool.ts';
import { NotFoundError, sendProblem } from './problems.ts';
import { registerBatchRoutes } from './routes/batches.ts';
import { registerHealthRoute } from './routes/health.ts';
import { registerPlanRoute } from './routes/plan.ts';
import { registerQueryRoute } from './routes/query.ts';
import type { TemporalDoor } from './temporal-door.ts';

export interface ApiDependencies {
  database: Pick<Database, 'pool' | 'withStatementLimit'>;
  temporal: TemporalDoor;
  state: ObservatoryState;
  /** Reports are told as absolute paths below it; its disk is watched. */
  dataDir: string;
  now: () => Date;
  /** Version of the software. */
  version: string;
  /** Present version of a stage, as the pipeline itself would use it now. */
  stageVersion: (stage: Stage) => Promise<string>;
  /** Default: silent. */
  logger?: FastifyBaseLogger;
}

const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The API, to be served on loopback: `listen({ host: '127.0.0.1', port })`. It answers only requests that name a
 * loopback host, so that a web page cannot reach it under a name that it made point here.
 */
export function createApi(deps: ApiDependencies): FastifyInstance {
  const app = fastify({
    bodyLimit: 256 * 1024,
    ...(deps.logger === undefined ? { logger: false } : { loggerInstance: deps.logger }),
  });
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler((request) => {
    throw new NotFoundError(
      `There is nothing at ${request.method} ${request.url.split('?')[0] ?? ''}.`,
    );
  });
  app.addHook('onRequest', (request, reply, done) => {
    const host = request.headers.host?.replace(/:\d+$/u, '') ?? '';
    if (LOOPBACK_HOSTS.has(host)) {
      done();
      return;
    }
    const detail = `This API answers on loopback only, not as "${host}".`;
    void reply
      .code(421)
      .type('application/problem+json')
      .send(JSON.stringify({ title: 'Misdirected request', status: 421, detail }));
  });

  registerHealthRoute(app, deps);
  registerBatchRoutes(app, deps);
  registerPlanRoute(app, deps);
  registerQueryRoute(app, deps);
  return app;
}
