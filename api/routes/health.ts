import { statfs } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ApiDependencies } from '../create-api.ts';
import { health, readiness, type Health } from '../contract.ts';

type Check = Health['checks']['database'];

/** Under this much free space the embedded servers cannot be trusted to write. */
const LEAST_FREE_BYTES = 200 * 1024 * 1024;

/** Probes come every few seconds, and must not be refused under load. */
const config = { rateLimit: false } as const;

/**
 * GET /health: database, Temporal and disk; 503 when one of them is down. GET /ready: whether requests can be
 * answered, which needs the database alone.
 */
export function registerHealthRoutes(app: FastifyInstance, deps: ApiDependencies): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const tags = ['system'];

  const ready = {
    tags,
    summary: 'Whether requests can be answered',
    response: { 200: readiness, 503: readiness },
  };
  routes.get('/ready', { schema: ready, config }, async (_request, reply) => {
    const { ok, detail } = await attempt(async () => {
      await deps.database.pool.query('SELECT 1 FROM _prisma_migrations LIMIT 1');
      return 'The database answers.';
    });
    return ok
      ? reply.code(200).send({ status: 'ready', detail })
      : reply.code(503).send({ status: 'not ready', detail });
  });

  const whole = {
    tags,
    summary: 'Database, Temporal and disk',
    response: { 200: health, 503: health },
  };
  routes.get('/health', { schema: whole, config }, async (_request, reply) => {
    const [database, temporal, disk] = await Promise.all([
      attempt(async () => {
        const { rows } = await deps.database.pool.query<{ server: string; vector: string | null }>(
          `SELECT current_setting('server_version') AS server,
                  (SELECT extversion FROM pg_extension WHERE extname = 'vector') AS vector`,
        );
        const { server, vector } = rows[0]!;
        if (vector === null) throw new Error('the extension "vector" is missing');
        return `PostgreSQL ${server}, pgvector ${vector}`;
      }),
      attempt(async () => `Temporal ${await deps.temporal.serverVersion()}`),
      attempt(async () => {
        const { bavail, bsize } = await statfs(deps.dataDir);
        const free = bavail * bsize;
        const megabytes = `${Math.round(free / 1024 / 1024)} MB free in ${deps.dataDir}`;
        if (free < LEAST_FREE_BYTES) throw new Error(`only ${megabytes}`);
        return megabytes;
      }),
    ]);
    const checks = { database, temporal, disk };
    const ok = Object.values(checks).every((check) => check.ok);
    const answer: Health = {
      status: ok ? 'ok' : 'down',
      version: deps.version,
      node: process.version,
      startedAt: deps.state.startedAt,
      checks,
    };
    return reply.code(ok ? 200 : 503).send(answer);
  });
}

async function attempt(work: () => Promise<string>): Promise<Check> {
  try {
    return { ok: true, detail: await work() };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
