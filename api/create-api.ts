import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { ObservatoryState } from '../core/observatory-state.ts';
import type { Stage } from '../core/posting/stages.ts';
import type { Database } from '../prisma/pool.ts';
import { guardRoutes } from './keys/guard.ts';
import { NotFoundError, sendProblem } from './problems.ts';
import { createAnswers } from './published/answer.ts';
import { registerBackupRoute } from './routes/backups.ts';
import { registerBatchEventRoutes } from './routes/batch-events.ts';
import { registerBatchRoutes } from './routes/batches.ts';
import { registerClusterRoutes } from './routes/clusters.ts';
import { registerHealthRoutes } from './routes/health.ts';
import { registerJobRoutes } from './routes/jobs.ts';
import { registerKeyRoutes } from './routes/keys.ts';
import { registerPlanRoute } from './routes/plan.ts';
import { registerQueryRoute } from './routes/query.ts';
import { registerReportRoutes } from './routes/reports.ts';
import { registerSkillCandidateRoutes } from './routes/skill-candidates.ts';
import { registerSkillRoutes } from './routes/skills.ts';
import { registerStatsRoute } from './routes/stats.ts';
import { registerTaskRoutes } from './routes/tasks.ts';
import { describeRoutes } from './server/openapi.ts';
import { answerOwnNamesOnly, protect } from './server/protect.ts';
import type { ApiSettings } from './settings.ts';
import type { TemporalDoor } from './temporal-door.ts';

export interface ApiDependencies {
  database: Pick<Database, 'pool' | 'withStatementLimit'>;
  temporal: TemporalDoor;
  state: ObservatoryState;
  settings: ApiSettings;
  /** A key that allows everything, for whoever can read the data folder. */
  localToken: string;
  /** Reports are told as absolute paths below it; its disk is watched. */
  dataDir: string;
  /** Of reports, where a batch does not say. */
  language: 'es' | 'en';
  now: () => Date;
  randomBytes: (length: number) => Buffer;
  /** Version of the software. */
  version: string;
  /** Present version of a stage, as the pipeline itself would use it now. */
  stageVersion: (stage: Stage) => Promise<string>;
  /** Writes a backup of the data folder and returns its path; null where a database server keeps the data. */
  backUp: (() => Promise<string>) | null;
  /** Default: silent. */
  logger?: FastifyBaseLogger;
}

/** Bytes of a request's body. */
const BODY_LIMIT = 256 * 1024;

/**
 * The API, to be served with `listen`. It answers only requests that name a host of its own, so that a web page
 * cannot reach it under a name that it made point here.
 */
export function createApi(deps: ApiDependencies): FastifyInstance {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: deps.settings.behindProxy,
    // Streams of events would hold up the end of the process for ever.
    forceCloseConnections: true,
    ...(deps.logger === undefined
      ? { logger: false }
      : { loggerInstance: deps.logger, disableRequestLogging: true }),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(sendProblem);
  answerOwnNamesOnly(app, deps.settings);
  protect(app, deps.settings);
  describeRoutes(app, deps.version);

  // Registered, so that it comes after the plugins above.
  void app.register((routes, _options, done) => {
    guardRoutes(routes, deps);
    const answer = createAnswers(deps);
    registerHealthRoutes(routes, deps);
    registerBatchRoutes(routes, deps);
    registerBatchEventRoutes(routes, deps);
    registerTaskRoutes(routes, deps);
    registerPlanRoute(routes, deps);
    registerJobRoutes(routes, deps, answer);
    registerSkillRoutes(routes, deps, answer);
    registerSkillCandidateRoutes(routes, deps);
    registerStatsRoute(routes, deps, answer);
    registerClusterRoutes(routes, deps, answer);
    registerReportRoutes(routes, deps);
    registerQueryRoute(routes, deps);
    registerKeyRoutes(routes, deps);
    registerBackupRoute(routes, deps);
    done();
  });
  app.setNotFoundHandler((request) => {
    const path = request.url.split('?')[0] ?? '';
    throw new NotFoundError(
      `There is nothing at ${request.method} ${path}. /docs lists what there is.`,
    );
  });
  return app;
}
